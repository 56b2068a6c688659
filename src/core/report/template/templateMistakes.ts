import { templateUnknownName } from "../../check/report/template-unknown-name";
import type { NamedCheck } from "../../model/issue";
import { phrase, type Wordings } from "../../model/phrase";

/** A mistake in a row of the template. */
export interface TemplateMistake {
  readonly check: NamedCheck;
  readonly row: number;
  readonly values: Wordings;
}

/** Unknown names that are told of in one row, and those for which the nearest are looked for: more than a person mistypes. */
const mostNamesOfARow = 20;
const mostLookUps = 30;

/** What is wrong with a template: one mistake is told once for each row, however often a loop comes by. */
export class TemplateMistakes {
  private readonly found = new Map<string, TemplateMistake>();
  private readonly unknownNames = new Map<number, Set<string>>();
  private lookUps = 0;

  get all(): readonly TemplateMistake[] {
    return [...this.found.values()];
  }

  add(check: NamedCheck, row: number, values: Wordings): void {
    const key = JSON.stringify([row, check.id, values]);
    if (!this.found.has(key)) {
      this.found.set(key, { check, row, values });
    }
  }

  addUnknownName(row: number, name: string, nearest: () => readonly string[]): void {
    const told = this.unknownNames.get(row) ?? new Set();
    if (told.has(name) || told.size >= mostNamesOfARow) {
      return;
    }
    this.unknownNames.set(row, told.add(name));
    this.lookUps += 1;
    const names = this.lookUps <= mostLookUps ? nearest().join("、") : "";
    this.add(templateUnknownName, row, { name, nearest: names === "" ? phrase("none") : names });
  }
}
