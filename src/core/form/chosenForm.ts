import { plainForm } from "../parse/plainForm";
import type { LocatedForm } from "./locateTables";
import { readForm } from "./readForm";

/** Which form of a workbook a person wants: its number, from 1, or its project (项目名称) or sheet, as far as it is written. */
export type FormChoice = string;

/** No form is so. */
export class FormNotFound extends Error {
  override readonly name = "FormNotFound";
  /** What forms there are, as `formTitle` calls them. */
  readonly titles: readonly string[];

  constructor(forms: readonly LocatedForm[]) {
    super("no such form");
    this.titles = forms.map(formTitle);
  }
}

/**
 * @param forms never empty
 * @throws FormNotFound
 */
export function chosenForm(forms: readonly LocatedForm[], choice: FormChoice | null): LocatedForm {
  const [first] = forms;
  const chosen = choice === null ? first : formBy(forms, plainForm(choice));
  if (chosen === undefined) {
    throw new FormNotFound(forms);
  }
  return chosen;
}

function formBy(forms: readonly LocatedForm[], choice: string): LocatedForm | undefined {
  if (/^\d+$/.test(choice)) {
    return forms[Number(choice) - 1];
  }
  const titles = forms.map(formTitle).map(plainForm);
  const exact = titles.indexOf(choice);
  return forms[exact >= 0 ? exact : titles.findIndex((title) => choice !== "" && title.includes(choice))];
}

/** How a form is called: its project, else its title, else the sheet on which it stands. */
export function formTitle({ around }: LocatedForm): string {
  const { project, title } = readForm(around);
  return (project ?? title)?.text ?? around[0]?.grid.sheet ?? "";
}
