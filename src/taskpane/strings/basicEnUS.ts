import { addressText } from "#core/model/address";
import { rangeNames } from "#core/model/workbookNames";
import type { BasicStrings } from "./BasicStrings";

const table = rangeNames.basicInformation[0];

/** What the items of the table ask for. */
const meanings: Readonly<Record<string, string>> = {
  单位名称: "Department",
  年度: "Year",
  项目名称: "Project",
  部门职能: "Duties of the department",
  绩效目标: "Performance goals",
  重点工作: "Key tasks",
  主要工作成效: "Main results",
  自评组织: "How the evaluation was organised",
  目标分解: "How the goals were passed on",
  机构人员: "Organisation and staff",
  存在问题: "Problems",
  改进措施: "Improvement measures",
  佐证材料: "Supporting documents",
  报告日期: "Date of the report",
  填报人: "Filled in by",
  负责人: "Head of the department",
  联系人: "Contact",
  联系电话: "Telephone",
};

export const basicEnUS: BasicStrings = {
  heading: (missing) => (missing === 0 ? "Basic information" : `Basic information: ${missing} not filled in`),
  introduction: `The report says this. What the form does not tell can be filled in here; what stays blank is left out of the report. It is kept on the worksheet “${table}”, which is added where there is none.`,
  item: (name) => (meanings[name] === undefined ? name : `${meanings[name]} (${name})`),
  noYear: "Enter a year of four digits, such as 2022.",
  save: "Save",
  discard: "Discard changes",
  saved: (saved) =>
    saved.length === 0
      ? "There was nothing to write."
      : `The basic information was saved: ${saved.map(({ name, cell }) => `${name} (${addressText(cell)})`).join(", ")}.`,
};
