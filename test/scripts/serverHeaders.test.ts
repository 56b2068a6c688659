import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { serverHeaders } from "#support/serverHeaders";

const readme = readFileSync(resolve(__dirname, "../../README.md"), "utf8");

describe("the headers that the readme gives for nginx", () => {
  it.each(Object.entries(serverHeaders()))("are those of web.config for IIS: %s", (name, value) => {
    expect(readme).toContain(`add_header ${name} "${value}";`);
  });
});
