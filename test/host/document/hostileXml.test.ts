import { parseXml } from "#host/document/parseXml";
import { CellCount, readRows } from "#host/document/readRows";
import { readSharedStrings } from "#host/document/sharedStrings";
import { decodeEntities } from "#host/document/xmlText";
import { CellError } from "#host/vocabulary/cellValue";
import { growth } from "#support/counting/growth";

const context = { cells: new CellCount(), sharedStrings: [], date1904: false };

/** Work that may end in a refusal. */
function tried(work: () => void): void {
  try {
    work();
  } catch {
    // Which one does not matter here.
  }
}

describe("the work on a part's text", () => {
  it.each<[string, (size: number) => void]>([
    ["signs > in an attribute", (size) => parseXml(`<a b="${">".repeat(size)}"/>`)],
    ["signs > in an attribute that does not end", (size) => parseXml(`<a b="${">".repeat(size)}`)],
    ["an attribute's name that does not end", (size) => parseXml(`<a ${"b".repeat(size)}/>`)],
    ["blanks among attributes", (size) => parseXml(`<a b${" ".repeat(size)}c="1"/>`)],
    ["texts that do not end", (size) => readSharedStrings(`<si>${"<t>".repeat(size)}</si>`)],
    ["phonetic guides that do not end", (size) => readSharedStrings(`<si>${"<rPh>".repeat(size)}</si>`)],
    ["strings", (size) => readSharedStrings("<si><t>a</t></si>".repeat(size))],
    ["rows that do not end", (size) => readRows("<row ".repeat(size), "", context)],
    ["formulas that do not end", (size) => readRows(`<row><c>${"<f ".repeat(size)}</c></row>`, "", context)],
  ])("grows with their number only: %s", (_, work) => {
    expect(growth((size) => tried(() => work(size)), 2000)).toBeLessThan(2.6);
  });
});

describe("a part's text", () => {
  it("may have > and quotes of the other kind in an attribute", () => {
    const { root } = parseXml(`<a b='x>y"' c="it's>"><d/></a>`);

    expect([...root.attributes]).toEqual([
      ["b", 'x>y"'],
      ["c", "it's>"],
    ]);
    expect(root.elements).toHaveLength(1);
  });

  it("is refused where it is nested beyond all measure", () => {
    expect(() => parseXml("<a>".repeat(5000) + "</a>".repeat(5000))).toThrow(/deeper/);
  });

  it("may name characters that do not exist", () => {
    expect(decodeEntities("a&#x110000;&#99999999;&#x4e2d;")).toBe("a\ufffd\ufffd中");
  });

  it("has strings with runs, guides, sections and none at all", () => {
    expect(
      readSharedStrings(
        "<sst><si><r><t>甲</t></r><rPh sb='0'><t>jia</t></rPh><r><t xml:space='preserve'> b&amp;</t></r></si><si/><x:si><x:t><![CDATA[<c>]]></x:t></x:si></sst>",
      ),
    ).toEqual(["甲 b&", "", "<c>"]);
  });

  it("has #NUM! where a number is none", () => {
    const { rows } = readRows('<row r="1"><c r="A1"><v>NaN</v></c><c r="B1"><v>1E999</v></c></row>', "", context);

    expect([...(rows.get(0)?.cells.values() ?? [])].map(({ value }) => value)).toEqual([
      new CellError("#NUM!"),
      new CellError("#NUM!"),
    ]);
  });

  it("is refused where strings are not closed", () => {
    expect(() => readSharedStrings("<sst><si><si><t>a</t></si></sst>")).toThrow(/not closed/);
    expect(() => readSharedStrings("<sst><si><t>a</t></sst>")).toThrow(/not closed/);
  });

  it("is refused where the sheets have more cells together than are read", () => {
    const cells = new CellCount(3);
    const read = () => readRows("<row><c/><c/></row>", "", { ...context, cells });
    read();

    expect(read).toThrow(expect.objectContaining({ code: "too-many-cells" }) as Error);
  });

  it("is refused where a cell is not closed", () => {
    expect(() => readRows('<row r="1"><c r="A1"><v>1</v></row>', "", context)).toThrow(/not closed/);
  });
});
