import { basicItemDiffers } from "../check/form/basic-item-differs";
import { basicItemMissing } from "../check/form/basic-item-missing";
import { formFieldTwice } from "../check/form/form-field-twice";
import { yearUnreadable } from "../check/form/year-unreadable";
import { addressText } from "../model/address";
import type { BasicInformation } from "../model/basicInformation";
import type { FormFields, FormText } from "../model/form";
import type { Issue } from "../model/issue";
import { issueAt } from "../model/issueAt";
import { plainForm } from "../parse/plainForm";
import { formItemNames } from "../vocabulary/formLabels";

/**
 * What is wrong with who, when and what of a form: something of it stands nowhere, stands twice with different
 * contents, or stands otherwise in 基本信息.
 *
 * @param own what 基本信息 says by itself; null where the workbook has none
 * @param information what holds
 */
export function formIssues(own: BasicInformation | null, form: FormFields, information: BasicInformation): Issue[] {
  const missing = [
    ...(information.department ? [] : [formItemNames.department]),
    ...(information.year || form.year ? [] : [formItemNames.year]),
  ];
  return [
    ...(missing.length > 0 ? [issueAt(basicItemMissing, null, { items: missing.join("」「") })] : []),
    ...(!own?.year && form.year?.value === null
      ? [issueAt(yearUnreadable, form.year.cell, { text: form.year.text })]
      : []),
    ...form.contradictions.map(({ name, first, second }) =>
      issueAt(formFieldTwice, second.cell, {
        name,
        first: first.text,
        second: second.text,
        cell: addressText(first.cell),
      }),
    ),
    ...(own ? differences(own, form) : []),
  ];
}

function differences(own: BasicInformation, form: FormFields): Issue[] {
  const project = own.items.find(({ name, text }) => name === formItemNames.project && text !== "");
  return [
    ...differs(formItemNames.department, own.department, form.department),
    ...(own.year && form.year?.value && own.year.value !== form.year.value
      ? [differing(formItemNames.year, { text: String(own.year.value), cell: own.year.cell }, form.year)]
      : []),
    ...differs(formItemNames.project, project ?? null, form.project),
  ];
}

/** One name within the other is the same in short: 市教育局 and 某某市教育局（本级）. */
function differs(name: string, own: FormText | null, ofForm: FormText | null): Issue[] {
  if (own === null || ofForm === null) {
    return [];
  }
  const [inside, outside] = [plainForm(own.text), plainForm(ofForm.text)];
  return inside.includes(outside) || outside.includes(inside) ? [] : [differing(name, own, ofForm)];
}

function differing(name: string, own: FormText, ofForm: FormText): Issue {
  return issueAt(basicItemDiffers, ofForm.cell, {
    name,
    told: ofForm.text,
    own: own.text,
    cell: addressText(own.cell),
  });
}
