import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parseXml, type XmlNode } from "../parseXml";

/** The parts of an .xlsx, each read when it is asked for. */
export interface PackageReader {
  /** A part's root; null where there is none. */
  readonly root: (part: string) => XmlNode | null;
  /** What the relationships of a part lead to, by their ids: a part, or an address outside the file. */
  readonly targets: (part: string) => ReadonlyMap<string, string>;
}

export function packageReader(bytes: Uint8Array): PackageReader {
  const parts = unzipSync(bytes);
  const root = (part: string): XmlNode | null => {
    const content = parts[part];
    return content ? (parseXml(strFromU8(content)).children.find(({ name }) => name !== "?xml") ?? null) : null;
  };
  return {
    root,
    targets: (part) => {
      const { dir, base } = posix.parse(part);
      const relationships = root(posix.join(dir, "_rels", `${base}.rels`));
      return new Map(
        (relationships?.children ?? []).map(({ attributes: { Id = "", Target = "", TargetMode } }) => [
          Id,
          TargetMode === "External" ? Target : posix.resolve("/", dir, Target).slice(1),
        ]),
      );
    },
  };
}
