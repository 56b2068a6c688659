/** Long texts are told by their beginning. */
export function shortened(text: string): string {
  return text.length > 40 ? `${[...text].slice(0, 40).join("")}…` : text;
}
