import { workbookOrder } from "./schemaOrder";
import type { XmlElement } from "./xmlElement";

/** A name of the workbook, or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** Position of the sheet that the name belongs to; `undefined` for the whole workbook. */
  readonly sheetIndex: number | undefined;
  /** What it stands for, without `=`. */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
  readonly element: XmlElement;
}

interface NamesOwner {
  touch(): void;
}

/** The `<definedNames>` of the workbook part. */
export class DefinedNames {
  constructor(
    private readonly workbook: XmlElement,
    private readonly owner: NamesOwner,
  ) {}

  /** Every name, also Excel's own (`_xlnm.Print_Area`). */
  get all(): DefinedName[] {
    return (this.workbook.child("definedNames")?.childrenNamed("definedName") ?? []).map((element) => {
      const scope = element.attribute("localSheetId");
      return {
        name: element.attribute("name") ?? "",
        sheetIndex: scope === undefined ? undefined : Number(scope),
        formula: element.text.trim(),
        hidden: element.flag("hidden", false),
        comment: element.attribute("comment") ?? "",
        element,
      };
    });
  }

  /** Names compare without regard to case. */
  find(name: string, sheetIndex: number | undefined): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.all.find((each) => each.sheetIndex === sheetIndex && each.name.toLowerCase() === wanted);
  }

  add(name: string, sheetIndex: number | undefined, formula: string, comment: string): void {
    const list = this.workbook.ensureChild("definedNames", workbookOrder);
    const element = list.create("definedName", { name });
    element.setAttribute("comment", comment === "" ? undefined : comment);
    element.setAttribute("localSheetId", sheetIndex);
    element.text = formula;
    list.append(element);
    this.owner.touch();
  }

  setFormula(defined: DefinedName, formula: string): void {
    defined.element.text = formula;
    this.owner.touch();
  }

  /** Comment and visibility, which no calculation depends on. */
  setAttribute(defined: DefinedName, attribute: "comment" | "hidden", value: string | number | undefined): void {
    defined.element.setAttribute(attribute, value);
    this.owner.touch();
  }

  remove(defined: DefinedName): void {
    const list = this.workbook.child("definedNames");
    list?.remove(defined.element);
    if (list && list.elements.length === 0) {
      this.workbook.remove(list);
    }
    this.owner.touch();
  }

  /** Sheets moved or went: `place` gives a sheet's new position, `undefined` if it was deleted. */
  renumber(place: (sheetIndex: number) => number | undefined): void {
    for (const defined of this.all) {
      if (defined.sheetIndex === undefined) {
        continue;
      }
      const next = place(defined.sheetIndex);
      if (next === undefined) {
        this.remove(defined);
      } else {
        defined.element.setAttribute("localSheetId", next);
      }
    }
    this.owner.touch();
  }
}
