import { otherFormsUntouched } from "../check/form/other-forms-untouched";
import { addressText } from "../model/address";
import type { FormInWorkbook } from "../model/form";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import { formTitle } from "./chosenForm";
import type { LocatedForm, Ranges } from "./locateTables";

/** @param ranges those of the form that is worked on */
export function formsInWorkbook(forms: readonly LocatedForm[], ranges: Ranges): readonly FormInWorkbook[] {
  return forms.map((form) => ({
    title: formTitle(form),
    cell: form.firstCell,
    isChosen: form.ranges === ranges,
  }));
}

/** Tells in one line of the forms that are not worked on. */
export function otherForms(forms: readonly FormInWorkbook[]): Issue[] {
  const chosen = forms.findIndex(({ isChosen }) => isChosen);
  const others = forms.filter(({ isChosen }) => !isChosen);
  if (others.length === 0) {
    return [];
  }
  const places = others
    .slice(0, placesTold)
    .map(({ title, cell }) => (cell ? `${addressText(cell)}「${title}」` : title));
  return [
    issueAt(otherFormsUntouched, null, {
      count: String(forms.length),
      number: String(chosen + 1),
      title: forms[chosen]?.title ?? "",
      others: `${places.join("、")}${others.length > placesTold ? "……" : ""}`,
    }),
  ];
}

/** So many a reader takes in. */
const placesTold = 5;
