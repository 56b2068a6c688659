import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "#host/node/openWorkbook";
import { oleFile } from "#support/oleFile";
import { richWorkbook } from "#support/richWorkbook";
import { partsOf } from "#support/parts";

async function withPart(name: string, content: string): Promise<Uint8Array> {
  const parts = [...partsOf(await richWorkbook())].filter(([each]) => each.endsWith(".xml") || each.endsWith(".rels"));
  return zipSync(Object.fromEntries([...parts, [name, content] as const].map(([each, text]) => [each, strToU8(text)])));
}

describe("WorkbookOpenError", () => {
  it.each([
    ["something else than a zip", async () => new Uint8Array([1, 2, 3]), "not-a-workbook"],
    ["an empty file", async () => new Uint8Array(), "not-a-workbook"],
    ["an old .xls", async () => oleFile("Workbook"), "not-a-workbook"],
    ["a workbook with a password", async () => oleFile("EncryptedPackage"), "encrypted"],
    ["a zip that is no workbook", async () => zipSync({ "word/document.xml": strToU8("<a/>") }), "not-a-workbook"],
    ["a file cut short", async () => (await richWorkbook()).slice(0, 9000), "truncated"],
    ["a sheet list that ends early", () => withPart("xl/workbook.xml", "<workbook><sheets>"), "damaged-part"],
    ["a workbook without sheets", () => withPart("xl/workbook.xml", "<workbook><sheets/></workbook>"), "no-sheets"],
  ])("says what is wrong with %s", async (_, bytes, code) => {
    await expect(openWorkbook(await bytes())).rejects.toMatchObject({ name: "WorkbookOpenError", code });
  });
});
