import { done, type EngineFile } from "./engine";
import { workbookOrder } from "./schemaOrder";
import type { Sheet } from "./sheet";
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
  engine(): EngineFile;
  sheetAtTab(index: number): Sheet | undefined;
  touch(): void;
}

/**
 * The `<definedNames>` of the workbook part. The engine is told of each change, since it calculates
 * with names; saved is the list kept here, because the engine drops what is hidden about a name.
 */
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
    done(
      this.owner
        .engine()
        .SetDefinedName({ Name: name, RefersTo: formula, Comment: comment, Scope: this.scope(sheetIndex) }),
    );
    const list = this.workbook.ensureChild("definedNames", workbookOrder);
    const element = list.create("definedName", { name });
    element.setAttribute("comment", comment === "" ? undefined : comment);
    element.setAttribute("localSheetId", sheetIndex);
    element.text = formula;
    list.append(element);
    this.owner.touch();
  }

  setFormula(defined: DefinedName, formula: string): void {
    const Scope = this.scope(defined.sheetIndex);
    const engine = this.owner.engine();
    done(engine.DeleteDefinedName({ Name: defined.name, Scope }));
    done(engine.SetDefinedName({ Name: defined.name, RefersTo: formula, Comment: defined.comment, Scope }));
    defined.element.text = formula;
    this.owner.touch();
  }

  /** Comment and visibility, which no calculation depends on. */
  setAttribute(defined: DefinedName, attribute: "comment" | "hidden", value: string | number | undefined): void {
    defined.element.setAttribute(attribute, value);
    this.owner.touch();
  }

  remove(defined: DefinedName): void {
    done(this.owner.engine().DeleteDefinedName({ Name: defined.name, Scope: this.scope(defined.sheetIndex) }));
    this.drop(defined);
  }

  /** Sheets moved or went: `place` gives a sheet's new position, `undefined` if it was deleted, which the engine has seen to. */
  renumber(place: (sheetIndex: number) => number | undefined): void {
    for (const defined of this.all) {
      if (defined.sheetIndex === undefined) {
        continue;
      }
      const next = place(defined.sheetIndex);
      if (next === undefined) {
        this.drop(defined);
      } else {
        defined.element.setAttribute("localSheetId", next);
      }
    }
    this.owner.touch();
  }

  private drop(defined: DefinedName): void {
    const list = this.workbook.child("definedNames");
    list?.remove(defined.element);
    if (list && list.elements.length === 0) {
      this.workbook.remove(list);
    }
    this.owner.touch();
  }

  /** The engine wants the sheet's name, or "Workbook". */
  private scope(sheetIndex: number | undefined): string {
    return sheetIndex === undefined ? "Workbook" : (this.owner.sheetAtTab(sheetIndex)?.name ?? "Workbook");
  }
}
