/** The text without what XML 1.0 cannot hold: control characters, halves of characters, two noncharacters. */
export function xmlCharacters(text: string): string {
  return text.replace(notInXml, "");
}

// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
