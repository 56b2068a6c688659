import type { NamedCheck } from "../model/issue";
import type { Language } from "./language";

/** The sentences of a check with `…` for what they insert: what it looks for and what is then to be done. */
export function checkSketch({ message }: Pick<NamedCheck, "message">, { key }: Language): string {
  return message[key].replace(/\{\w+\}/g, "…").replace(/…(?: ?…)+/g, "…");
}
