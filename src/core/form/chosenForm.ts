import type { FormChoice } from "../model/form";
import { plainForm } from "../parse/plainForm";
import type { LocatedForm } from "./locateTables";

/**
 * The form of a workbook that a person wants, or the first where they did not say.
 *
 * @returns null where no form is so
 */
export function chosenForm(forms: readonly LocatedForm[], choice: FormChoice | null): LocatedForm | null {
  if (choice === null) {
    return forms[0] ?? null;
  }
  const wanted = plainForm(choice);
  if (/^\d+$/.test(wanted)) {
    return forms[Number(wanted) - 1] ?? null;
  }
  const titles = forms.map(formTitle).map(plainForm);
  const exact = titles.indexOf(wanted);
  return forms[exact >= 0 ? exact : titles.findIndex((title) => wanted !== "" && title.includes(wanted))] ?? null;
}

/** How a form is called: its project, else its title, else the sheet on which it stands. */
export function formTitle({ fields: { project, title }, firstCell }: LocatedForm): string {
  return (project ?? title)?.text ?? firstCell?.sheet ?? "";
}
