import type { BasicInformation, BasicItem } from "../model/basicInformation";
import type { FormFields } from "../model/form";
import { formItemNames } from "../vocabulary/formLabels";

/** Tables around which nothing stands. */
export const nothingAround: FormFields = {
  title: null,
  department: null,
  supervisingDepartment: null,
  project: null,
  year: null,
  goals: [],
  totalScore: null,
  rating: null,
  reasons: [],
  measures: [],
  items: [],
  notes: [],
  contradictions: [],
};

/** 219001-某某中心, 51142523T000008841207-某某项目: the code is for the system, and reads badly in a sentence. */
const code = /^[0-9A-Z]{5,}\s*[-—－:：]\s*/;

/** What 基本信息 says, and where it says nothing, what the form says. */
export function withForm(information: BasicInformation, form: FormFields): BasicInformation {
  const { department, year, items } = form;
  const own = new Set(information.items.filter(({ text }) => text !== "").map(({ name }) => name));
  const ofForm = items
    .filter(({ name }) => !own.has(name))
    .map((item): BasicItem => ({ ...item, text: item.text.replace(code, "") }));
  const named: BasicItem | null = department && {
    name: formItemNames.department,
    text: department.text.replace(code, ""),
    cell: department.cell,
  };
  return {
    items: [
      ...information.items.filter(({ text, name }) => text !== "" || !ofForm.some((each) => each.name === name)),
      ...ofForm,
    ],
    department: information.department ?? named,
    year: information.year ?? (year === null || year.value === null ? null : { value: year.value, cell: year.cell }),
  };
}
