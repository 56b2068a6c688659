import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { serverHeaders } from "#support/serverHeaders";

const page = readFileSync(resolve(__dirname, "../../docs/部署.md"), "utf8");

describe("the headers that 部署 gives for nginx", () => {
  it.each(Object.entries(serverHeaders()))("are those of web.config for IIS: %s", (name, value) => {
    expect(page).toContain(`add_header ${name} "${value}";`);
  });
});
