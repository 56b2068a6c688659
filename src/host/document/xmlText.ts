const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text as XML readers see it: entities and CDATA resolved, comments gone, line ends made `\n`. */
export function decodeEntities(markup: string): string {
  const text = markup.includes("<") ? withoutMarkup(markup) : markup;
  const unified = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!unified.includes("&")) {
    return unified;
  }
  return unified.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (entity, body: string) => {
    if (body.startsWith("#x")) {
      return character(Number.parseInt(body.slice(2), 16));
    }
    return body.startsWith("#") ? character(Number(body.slice(1))) : (named[body] ?? entity);
  });
}

/** Numbers beyond Unicode stand for no character. */
function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** CDATA as encoded text, comments and tags left out; in one pass. */
function withoutMarkup(markup: string): string {
  let text = "";
  let at = 0;
  for (let tag = markup.indexOf("<"); tag >= 0; tag = markup.indexOf("<", at)) {
    const isData = markup.startsWith("<![CDATA[", tag);
    const closing = isData ? "]]>" : markup.startsWith("<!--", tag) ? "-->" : ">";
    const end = markup.indexOf(closing, tag);
    if (end < 0) {
      break;
    }
    text += markup.slice(at, tag) + (isData ? encodeText(markup.slice(tag + 9, end)) : "");
    at = end + closing.length;
  }
  return text + markup.slice(at);
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

/** The other way; entities are left to whoever writes the XML. */
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
