import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeZip } from "#host/package/writeZip";
import { ZipArchive } from "#host/package/zipArchive";

const original = () =>
  zipSync({
    "a.xml": [strToU8("a".repeat(300)), { level: 1, mtime: "2021-03-04T05:06:08" }],
    "b.xml": strToU8("b"),
    "名.xml": strToU8("c"),
  });

function texts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

describe("a zip that is written", () => {
  it("has what was changed, added and removed", () => {
    const written = writeZip(ZipArchive.open(original()), {
      changed: new Map([
        ["d.xml", strToU8("d".repeat(1000))],
        ["名.xml", strToU8("written")],
      ]),
      removed: new Set(["b.xml"]),
    });

    expect(Object.entries(texts(written))).toEqual([
      ["a.xml", "a".repeat(300)],
      ["名.xml", "written"],
      ["d.xml", "d".repeat(1000)],
    ]);
    expect(ZipArchive.open(written).read("d.xml")).toHaveLength(1000);
  });

  it("has new content under a name that was taken out before", () => {
    const written = writeZip(ZipArchive.open(original()), {
      changed: new Map([["b.xml", strToU8("again")]]),
      removed: new Set(["b.xml"]),
    });

    expect(texts(written)["b.xml"]).toBe("again");
  });

  it("keeps the compressed bytes, checksum and date of what was not changed", () => {
    const before = ZipArchive.open(original());
    const after = ZipArchive.open(writeZip(before, { changed: new Map([["b.xml", strToU8("new")]]) }));

    expect(after.entry("a.xml")).toEqual(before.entry("a.xml"));
    expect(after.entry("名.xml")).toEqual(before.entry("名.xml"));
    expect(after.entry("a.xml")?.date).toBe(((2021 - 1980) << 9) | (3 << 5) | 4);
  });

  it("is the same bytes each time", () => {
    const write = () => writeZip(ZipArchive.open(original()), { changed: new Map([["b.xml", strToU8("new")]]) });

    expect(write()).toEqual(write());
    expect(ZipArchive.open(write()).entry("b.xml")).toMatchObject({ date: 0x21, time: 0 });
  });
});
