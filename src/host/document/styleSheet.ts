import { builtinFormats, portableBuiltins } from "#host/format/builtinFormats";
import { fontOrder, styleSheetOrder } from "./schemaOrder";
import type { XmlElement } from "./xmlElement";

/** The parts of a cell format that are kept in lists of their own. */
export type StyleList = "fonts" | "fills" | "borders";

const idAttributes = { fonts: "fontId", fills: "fillId", borders: "borderId" } as const;
const applyAttributes = { fonts: "applyFont", fills: "applyFill", borders: "applyBorder" } as const;
const itemNames = { fonts: "font", fills: "fill", borders: "border" } as const;

/**
 * The cell formats of the workbook. A format is never altered, only copied with one thing changed:
 * other cells share it, and whatever the host does not know comes along in the copy.
 */
export class StyleSheet {
  private readonly formats = new Map<number, string>();
  private readonly derived = new Map<string, number>();

  /** @param changed called when the tree changed */
  constructor(
    readonly root: XmlElement,
    private readonly changed: () => void,
  ) {
    for (const element of this.root.child("numFmts")?.childrenNamed("numFmt") ?? []) {
      this.formats.set(Number(element.attribute("numFmtId")), element.attribute("formatCode") ?? "General");
    }
  }

  /** The `<xf>` of a style index; the default one for an index out of bounds. */
  xf(style: number): XmlElement {
    const all = this.list("cellXfs").childrenNamed("xf");
    const found = all[style] ?? all[0];
    return (
      found ??
      this.list("cellXfs").append(this.root.create("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }))
    );
  }

  numberFormatId(style: number): number {
    return Number(this.xf(style).attribute("numFmtId") ?? 0);
  }

  numberFormat(style: number): string {
    const id = this.numberFormatId(style);
    return this.formats.get(id) ?? builtinFormats.get(id) ?? "General";
  }

  isLocked(style: number): boolean {
    return this.xf(style).child("protection")?.flag("locked", true) ?? true;
  }

  /** The `<font>`, `<fill>` or `<border>` of a style. */
  item(style: number, list: StyleList): XmlElement | undefined {
    return this.list(list).elements[Number(this.xf(style).attribute(idAttributes[list]) ?? 0)];
  }

  /** The font of cells that have no other, by which the widths of columns are counted. */
  get defaultFont(): string {
    return this.list("fonts").elements[0]?.child("name")?.attribute("val") ?? "";
  }

  withNumberFormat(style: number, code: string): number {
    return this.derive(style, `numberFormat ${code}`, (xf) => {
      xf.setAttribute("numFmtId", this.formatId(code));
      xf.setAttribute("applyNumberFormat", 1);
    });
  }

  /** The style with a copy of its font, fill or border changed. `key` says what the change does, for reuse. */
  withItem(style: number, list: StyleList, key: string, change: (item: XmlElement) => void): number {
    return this.derive(style, `${list} ${key}`, (xf) => {
      const items = this.list(list);
      const current = items.elements[Number(xf.attribute(idAttributes[list]) ?? 0)];
      const copy = current?.clone() ?? items.create(itemNames[list]);
      change(copy);
      if (list === "fonts") {
        // Other programs write them in orders of their own, which Excel puts up with; what is new is in the schema's.
        copy.sortChildren(fontOrder);
      }
      xf.setAttribute(idAttributes[list], this.addUnique(items, copy));
      xf.setAttribute(applyAttributes[list], 1);
    });
  }

  /** The style with its `<alignment>` changed. */
  withAlignment(style: number, key: string, change: (alignment: XmlElement) => void): number {
    return this.derive(style, `alignment ${key}`, (xf) => {
      change(xf.ensureChild("alignment", ["alignment", "protection", "extLst"]));
      xf.setAttribute("applyAlignment", 1);
    });
  }

  /** The mark of a cell whose text was typed after an apostrophe: editing it keeps it text. */
  withQuotePrefix(style: number, quoted: boolean): number {
    if ((this.xf(style).attribute("quotePrefix") === "1") === quoted) {
      return style;
    }
    return this.derive(style, `quotePrefix ${quoted}`, (xf) => {
      xf.setAttribute("quotePrefix", quoted ? 1 : undefined);
    });
  }

  /** Index of a differential format, as conditional formats use them. */
  addDifferential(change: (dxf: XmlElement) => void): number {
    const dxf = this.root.create("dxf");
    change(dxf);
    const list = this.root.ensureChild("dxfs", styleSheetOrder);
    list.append(dxf);
    return this.counted(list) - 1;
  }

  differential(index: number): XmlElement | undefined {
    return this.root.child("dxfs")?.elements[index];
  }

  /** Colours of the theme's palette that the workbook replaces, if it does. */
  get indexedColors(): readonly string[] | undefined {
    return this.root
      .child("colors")
      ?.child("indexedColors")
      ?.elements.map((each) => each.attribute("rgb") ?? "");
  }

  private derive(style: number, key: string, change: (xf: XmlElement) => void): number {
    const cacheKey = `${style} ${key}`;
    const known = this.derived.get(cacheKey);
    if (known !== undefined) {
      return known;
    }
    const copy = this.xf(style).clone();
    change(copy);
    const index = this.addUnique(this.list("cellXfs"), copy);
    this.derived.set(cacheKey, index);
    return index;
  }

  private addUnique(list: XmlElement, item: XmlElement): number {
    const markup = item.toString();
    const existing = list.elements.findIndex((each) => each.toString() === markup);
    if (existing >= 0) {
      return existing;
    }
    list.append(item);
    return this.counted(list) - 1;
  }

  private counted(list: XmlElement): number {
    const count = list.elements.length;
    list.setAttribute("count", count);
    this.changed();
    return count;
  }

  private list(name: StyleList | "cellXfs"): XmlElement {
    return this.root.ensureChild(name, styleSheetOrder);
  }

  private formatId(code: string): number {
    if (code === "" || code === "General") {
      return 0;
    }
    const builtin = portableBuiltins.find((id) => builtinFormats.get(id) === code);
    if (builtin !== undefined) {
      return builtin;
    }
    for (const [id, known] of this.formats) {
      if (known === code) {
        return id;
      }
    }
    // 0–163 belong to Excel.
    const id = Math.max(163, ...this.formats.keys()) + 1;
    const list = this.root.ensureChild("numFmts", styleSheetOrder);
    list.append(list.create("numFmt", { numFmtId: id, formatCode: code }));
    this.counted(list);
    this.formats.set(id, code);
    return id;
  }
}
