import { deflateSync, strFromU8, strToU8, zipSync } from "fflate";
import { crc32 } from "#host/package/crc32";
import { ZipArchive } from "#host/package/zipArchive";
import { type ZipPart, zipBytes } from "#support/zipBytes";

const content = strToU8("0123456789");

function part(name: string, changes: Partial<ZipPart> = {}): ZipPart {
  return { name, content, crc: crc32(content), ...changes };
}

function problem(parts: readonly ZipPart[], read?: string): unknown {
  return thrownBy(() => {
    const archive = ZipArchive.open(zipBytes(parts));
    if (read !== undefined) {
      archive.read(read);
    }
  });
}

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("a zip", () => {
  it("is read part by part, stored and compressed", () => {
    const archive = ZipArchive.open(zipSync({ "a.xml": [content, { level: 0 }], "b/c.xml": strToU8("x".repeat(500)) }));

    expect(archive.names).toEqual(["a.xml", "b/c.xml"]);
    expect(strFromU8(archive.read("a.xml") ?? new Uint8Array())).toBe("0123456789");
    expect(strFromU8(archive.read("b/c.xml") ?? new Uint8Array())).toBe("x".repeat(500));
    expect(archive.read("none.xml")).toBeUndefined();
  });

  it("has the checksum that the format names for 123456789", () => {
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  });

  it("may be followed by a comment, and have folders and names with backslashes", () => {
    const bytes = zipBytes([part("xl/", { content: new Uint8Array(), crc: 0 }), part("xl\\a.xml")]);
    const end = bytes.length - 2;
    const commented = new Uint8Array([...bytes.subarray(0, end), 3, 0, 1, 2, 3]);

    expect(ZipArchive.open(commented).names).toEqual(["xl/a.xml"]);
  });

  it.each([
    ["the same part twice", [part("a.xml"), part("a.xml")]],
    ["names that differ in case only", [part("xl/a.xml"), part("XL/A.xml")]],
    ["the same name with a slash and a backslash", [part("xl/a.xml"), part("xl\\a.xml")]],
    ["a name that leads out", [part("xl/../../a.xml")]],
    ["a name that starts at the root", [part("/a.xml")]],
    ["two parts in the same bytes", [part("a.xml"), part("b.xml", { start: 0 })]],
    ["a part that reaches into the directory", [part("a.xml", { size: 4000, packedSize: 4000 })]],
    ["a stored part of another size than it is kept in", [part("a.xml", { size: 12 })]],
  ])("is refused for %s", (_, parts) => {
    expect(problem(parts)).toMatchObject({ name: "WorkbookOpenError", code: "damaged-part" });
  });

  it.each([
    ["a part under a password", [part("a.xml", { flags: 0x0801 })], "encrypted"],
    ["a part in another compression", [part("a.xml", { method: 14 })], "unknown-compression"],
    [
      "parts that claim 20 GB together",
      Array.from({ length: 5 }, (_, index) => part(`${index}.xml`, { method: 8, size: 0xfffffff0 })),
      "file-too-large",
    ],
  ])("is refused for %s, before anything is inflated", (_, parts, code) => {
    expect(problem(parts)).toMatchObject({ name: "WorkbookOpenError", code });
  });

  it.each([
    ["a changed byte", part("a.xml", { crc: 1 })],
    [
      "more content than claimed",
      part("a.xml", { method: 8, content: deflateSync(new Uint8Array(1_000_000)), size: 999_999 }),
    ],
    ["less content than claimed", part("a.xml", { method: 8, content: deflateSync(content), size: 11 })],
    ["content that is not compressed as said", part("a.xml", { method: 8, content: strToU8("ÿÿÿ") })],
    ["no compressed content at all", part("a.xml", { method: 8, content: new Uint8Array(), size: 0, crc: 0 })],
  ])("tells of %s when the part is read, and by its name", (_, damaged) => {
    expect(problem([part("b.xml"), damaged], "b.xml")).toBeUndefined();
    expect(problem([part("b.xml"), damaged], "a.xml")).toMatchObject({
      code: "damaged-part",
      values: { part: "a.xml" },
    });
  });

  it("is refused where a part's own header names another compression than the directory", () => {
    const bytes = zipBytes([part("a.xml")]);
    bytes[8] = 8;

    expect(thrownBy(() => ZipArchive.open(bytes))).toMatchObject({ code: "damaged-part", values: { part: "a.xml" } });
  });

  it("is refused wherever it is cut", () => {
    const bytes = zipSync({ "a.xml": strToU8("a".repeat(100)), "b.xml": strToU8("b") });
    for (let length = 0; length < bytes.length; length += 1) {
      expect(thrownBy(() => ZipArchive.open(bytes.slice(0, length)))).toMatchObject({ code: "truncated" });
    }
  });
});
