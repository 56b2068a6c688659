/** Whether a text holds nothing but what a global pattern finds. By taking it out, since `^(?:…)*$` may go back without end. */
export function isMadeOf(text: string, pattern: RegExp): boolean {
  return text.replace(pattern, "").trim() === "";
}
