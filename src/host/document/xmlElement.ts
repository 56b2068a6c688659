import { decodeEntities, encodeAttribute, encodeText } from "./xmlText";

/** Text, comments and processing instructions are kept as written, still encoded. */
export type XmlNode = XmlElement | string;

/**
 * An XML element that can be changed and written back with all that was in it. Names keep the prefix
 * that the file uses (some producers write `<x:sheet>`); look-ups go by local name.
 */
export class XmlElement {
  constructor(
    readonly name: string,
    readonly attributes: Map<string, string> = new Map(),
    readonly children: XmlNode[] = [],
  ) {}

  get localName(): string {
    return this.name.slice(this.name.indexOf(":") + 1);
  }

  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(":") + 1);
  }

  get elements(): XmlElement[] {
    return this.children.filter((child) => typeof child !== "string");
  }

  get text(): string {
    return this.children.map((child) => (typeof child === "string" ? decodeEntities(child) : child.text)).join("");
  }

  set text(value: string) {
    this.children.splice(0, this.children.length, encodeText(value));
  }

  child(localName: string): XmlElement | undefined {
    return this.elements.find((element) => element.localName === localName);
  }

  childrenNamed(localName: string): XmlElement[] {
    return this.elements.filter((element) => element.localName === localName);
  }

  attribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  /** `undefined` removes the attribute. */
  setAttribute(name: string, value: string | number | undefined): void {
    if (value === undefined) {
      this.attributes.delete(name);
    } else {
      this.attributes.set(name, String(value));
    }
  }

  /** Boolean attributes of the format are written `1`, `true`, `on` or left out. */
  flag(name: string, fallback: boolean): boolean {
    const value = this.attributes.get(name);
    return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
  }

  /** A new element in this element's namespace, not yet placed. */
  create(localName: string, attributes: Readonly<Record<string, string | number>> = {}): XmlElement {
    const entries = Object.entries(attributes).map(([key, value]): [string, string] => [key, String(value)]);
    return new XmlElement(this.prefix + localName, new Map(entries));
  }

  append(child: XmlElement): XmlElement {
    this.children.push(child);
    return child;
  }

  remove(child: XmlElement): void {
    const index = this.children.indexOf(child);
    if (index >= 0) {
      this.children.splice(index, 1);
    }
  }

  /**
   * The child of that name, made where the schema wants it if missing: Excel calls a file corrupt
   * whose elements come in another order than `order`.
   */
  ensureChild(localName: string, order: readonly string[]): XmlElement {
    const existing = this.child(localName);
    if (existing) {
      return existing;
    }
    const created = this.create(localName);
    this.insertInOrder(created, order);
    return created;
  }

  insertInOrder(child: XmlElement, order: readonly string[]): void {
    const rank = order.indexOf(child.localName);
    const after = this.children.findIndex((node) => typeof node !== "string" && order.indexOf(node.localName) > rank);
    this.children.splice(after < 0 ? this.children.length : after, 0, child);
  }

  /** Puts its elements in the order of the schema; those that it does not name come last. */
  sortChildren(order: readonly string[]): void {
    const rank = (node: XmlNode): number => {
      const place = typeof node === "string" ? -1 : order.indexOf(node.localName);
      return place < 0 ? order.length : place;
    };
    this.children.sort((a, b) => rank(a) - rank(b));
  }

  clone(): XmlElement {
    const children = this.children.map((child) => (typeof child === "string" ? child : child.clone()));
    return new XmlElement(this.name, new Map(this.attributes), children);
  }

  toString(): string {
    let attributes = "";
    for (const [name, value] of this.attributes) {
      attributes += ` ${name}="${encodeAttribute(value)}"`;
    }
    return this.children.length === 0
      ? `<${this.name}${attributes}/>`
      : `<${this.name}${attributes}>${this.children.join("")}</${this.name}>`;
  }
}
