/** A message with `…` for what it inserts: what a check looks for and what is then to be done. */
export function issueSketch(message: string): string {
  return message.replace(/\{\w+\}/g, "…").replace(/…{2,}/g, "…");
}
