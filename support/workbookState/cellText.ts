import type { XmlNode } from "../parseXml";
import { childOf, childrenOf, spelling } from "./spelling";

/** A text of a cell; with its markup where parts of it look different. */
export function richText(item: XmlNode | undefined): string {
  const runs = childrenOf(item, "r");
  return runs.length > 0 ? runs.map((run) => spelling(run)).join("") : plainText(childOf(item, "t"));
}

export function plainText(node: XmlNode | undefined): string {
  return (node?.children ?? []).map(({ text }) => text).join("");
}
