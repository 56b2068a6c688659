import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "#host/node/openWorkbook";
import { oleFile } from "#support/oleFile";
import { richWorkbook } from "#support/richWorkbook";
import { partsOf } from "#support/parts";

async function withPart(name: string, content: string): Promise<Uint8Array> {
  const parts = [...partsOf(await richWorkbook())].filter(([each]) => each.endsWith(".xml") || each.endsWith(".rels"));
  return zipSync(Object.fromEntries([...parts, [name, content] as const].map(([each, text]) => [each, strToU8(text)])));
}

function binaryWorkbook(): Uint8Array {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  return zipSync({
    "_rels/.rels": strToU8(
      `<Relationships><Relationship Id="rId1" Type="${type}" Target="xl/workbook.bin"/></Relationships>`,
    ),
    "xl/workbook.bin": new Uint8Array([0x83, 1, 0]),
  });
}

/** A part that nothing reads, of which one byte is not as it was. */
async function withChangedPicture(): Promise<Uint8Array> {
  const picture = strToU8("a picture that is stored as it is");
  const bytes = zipSync({ ...unzipSync(await richWorkbook()), "xl/media/other.png": [picture, { level: 0 }] });
  const at = Buffer.from(bytes).indexOf(Buffer.from(picture));
  bytes[at] = 0x62;
  return bytes;
}

describe("WorkbookOpenError", () => {
  it.each([
    ["something else than a zip", async () => new Uint8Array([1, 2, 3]), "not-a-workbook"],
    ["an empty file", async () => new Uint8Array(), "not-a-workbook"],
    ["an old .xls", async () => oleFile("Workbook"), "old-format"],
    ["a Word file of old", async () => oleFile("WordDocument"), "not-a-workbook"],
    ["a .csv", async () => new TextEncoder().encode("项目,金额\r\n设备,10\r\n"), "text-file"],
    ["the start of a picture", async () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "not-a-workbook"],
    [
      "an .ods",
      async () =>
        zipSync({
          mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
          "content.xml": strToU8("<a/>"),
        }),
      "open-document",
    ],
    ["an .xlsb", async () => binaryWorkbook(), "binary-workbook"],
    [
      "a sheet that is cut short and that nobody needs",
      () => withPart("xl/worksheets/sheet4.xml", "<worksheet><sheetData><row r='1'><c r='A1'>"),
      "damaged-part",
    ],
    ["strings that are cut short", () => withPart("xl/sharedStrings.xml", "<sst><si><t>a"), "damaged-part"],
    ["a changed byte in a picture", async () => withChangedPicture(), "damaged-part"],
    ["a workbook with a password", async () => oleFile("EncryptedPackage"), "encrypted"],
    ["a zip that is no workbook", async () => zipSync({ "word/document.xml": strToU8("<a/>") }), "not-a-workbook"],
    ["a file cut short", async () => (await richWorkbook()).slice(0, 9000), "truncated"],
    ["a sheet list that ends early", () => withPart("xl/workbook.xml", "<workbook><sheets>"), "damaged-part"],
    ["a workbook without sheets", () => withPart("xl/workbook.xml", "<workbook><sheets/></workbook>"), "no-sheets"],
  ])("says what is wrong with %s", async (_, bytes, code) => {
    const file = await bytes();

    expect(() => openWorkbook(file)).toThrow(expect.objectContaining({ name: "WorkbookOpenError", code }) as Error);
  });
});
