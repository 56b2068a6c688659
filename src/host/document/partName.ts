/** Where the relationships of a part are kept: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `xl/worksheets/_rels/sheet1.xml.rels` → `xl/worksheets/sheet1.xml`; of the package's own relationships "". */
export function ownerOf(relationships: string): string {
  return relationships.replace(/(?:^|(?<=\/))_rels\/([^/]*)\.rels$/, "$1");
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

/** How a part refers to another: from its own folder where that holds it, else from the root. */
export function targetFrom(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}
