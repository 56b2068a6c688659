/** The attributes by which a sheet chooses an element of the pane. */
const looked = ["class", "style", "hidden", "type", "open", "disabled", "data-fui-focus-visible"];

/**
 * Makes jsdom compute a style once for all elements of a kind: of one name and class, within elements that are
 * of one kind, too. By itself it matches an element with each of a thousand rules, anew after each change of
 * the page, for every role and name that a test asks for.
 */
export function styleOfKind(): void {
  const compute = globalThis.getComputedStyle.bind(globalThis);
  const known = new Map<string, CSSStyleDeclaration>();
  globalThis.getComputedStyle = (element, pseudo) => {
    const rules = [...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length, 0);
    const kind = [rules, pseudo, ...kindsFrom(element)].join("\n");
    const style = known.get(kind) ?? compute(element, pseudo);
    known.set(kind, style);
    return style;
  };
}

/** An element's kind, and those of the elements around it. */
function kindsFrom(element: Element): string[] {
  const kinds: string[] = [];
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    kinds.push(each.tagName, ...looked.map((name) => each.getAttribute(name) ?? ""));
  }
  return kinds;
}
