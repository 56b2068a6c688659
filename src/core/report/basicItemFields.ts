import { basicItemsZhCN } from "../messages/template/reportNamesZhCN";
import type { Tables } from "../model/assessment";
import type { BasicItemField } from "../model/basicItemField";
import type { Settings } from "../model/settings";
import { formItemNames } from "../vocabulary/formLabels";
import { outlines } from "./outlines/outlines";

/** Items of a few words; the others are told in sentences. */
const shortItems: ReadonlySet<string> = new Set(["项目名称", "报告日期", "填报人", "负责人", "联系人", "联系电话"]);

const titleItems: readonly string[] = [formItemNames.department, formItemNames.year];

/**
 * The items of 基本信息 that 报告模板 prints, or the outline that takes its place, and what they say: those of the title
 * first.
 */
export function basicItemFields(
  { basicInformation, template }: Pick<Tables, "basicInformation" | "template">,
  { outline }: Pick<Settings, "outline">,
): readonly BasicItemField[] {
  const asked = namesAskedFor((template ?? outlines[outline].rows).map(({ text }) => text));
  // Every outline names the project where there is one; but only transfer payments always have one.
  const isOfProject = outline === "transfer-payment" || textOf(formItemNames.project, basicInformation) !== "";
  return [...titleItems, ...Object.keys(basicItemsZhCN)]
    .filter((name) => asked.has(name) && (name !== formItemNames.project || isOfProject))
    .map((name): BasicItemField => {
      const isInTitle = titleItems.includes(name);
      return {
        name,
        text: textOf(name, basicInformation),
        isInTitle,
        isLong: !isInTitle && !shortItems.has(name),
      };
    });
}

/** Names that stand by themselves between braces: `{{ 部门职能 }}`, `{% if 重点工作 %}`, but neither `项.名称` nor a quoted text. */
function namesAskedFor(texts: readonly string[]): ReadonlySet<string> {
  const codes = texts.flatMap((text) => text.match(/\{\{.*?\}\}|\{%.*?%\}/gs) ?? []);
  return new Set(
    codes.flatMap((code) => [
      ...[...code.matchAll(/基本信息\s*\[\s*["']([^"']+)["']\s*\]/g)].map(([, name = ""]) => name),
      ...(code.replace(/"[^"]*"|'[^']*'/g, " ").match(/(?<![\p{L}\p{N}_.])\p{L}[\p{L}\p{N}_]*(?!\s*[.[])/gu) ?? []),
    ]),
  );
}

function textOf(name: string, { department, year, items }: Tables["basicInformation"]): string {
  switch (name) {
    case formItemNames.department:
      return department?.text ?? "";
    case formItemNames.year:
      return year === null ? "" : String(year.value);
    default:
      return items.find((item) => item.name === name && item.text !== "")?.text ?? "";
  }
}
