const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as XML readers see it: entities and CDATA resolved, comments gone, line ends made `\n`. */
export function decodeEntities(markup: string): string {
  const text = markup.includes("<")
    ? markup.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => encodeText(inner)).replace(/<[^>]*>/g, "")
    : markup;
  const unified = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!unified.includes("&")) {
    return unified;
  }
  return unified.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (entity, body: string) => {
    if (body.startsWith("#x")) {
      return String.fromCodePoint(Number.parseInt(body.slice(2), 16));
    }
    return body.startsWith("#") ? String.fromCodePoint(Number(body.slice(1))) : (named[body] ?? entity);
  });
}

export function encodeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;");
}

export function encodeAttribute(text: string): string {
  return encodeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** Cell text: besides entities, `_x000D_` stands for a character that XML cannot carry. */
export function decodeCellText(markup: string): string {
  const text = decodeEntities(markup);
  return text.includes("_x")
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** The other way; entities are left to whoever writes the XML, which the engine does. */
export function escapeCellText(text: string): string {
  return (
    text
      .replace(/_x[0-9a-fA-F]{4}_/g, (match) => `_x005F${match}`)
      // eslint-disable-next-line no-control-regex -- these are what XML 1.0 cannot carry
      .replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        return `_x${code}_`;
      })
  );
}
