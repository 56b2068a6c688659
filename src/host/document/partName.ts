/** Where the relationships of a part are kept: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A relationship's target as a part name; targets are relative to the part's folder, or start at the root. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) {
    return target.slice(1);
  }
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") {
      path.pop();
    } else if (step !== ".") {
      path.push(step);
    }
  }
  return path.join("/");
}
