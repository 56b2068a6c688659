import { paragraphCheck, type NarrativeCheck, type NarrativeParagraph } from "./narrative";

const isTitle = ({ style, cell }: NarrativeParagraph): boolean => style === "title" || cell.row === 0;

/** A statement about the year that is reported on. */
const aboutTheYear =
  /(?<=(?<before>.{0,4}))(?<year>(?:19|20)\d{2})\s?年度?[，,]?(?<between>[^，。；]{0,12}?)(?:全年预算(?!安排|编制|草案|计划)|年初预算数|预算执行|全年执行|执行数|部门整体支出|整体绩效|绩效自评(?=报告|情况|得分|等级|总结|结论|[，。；]|$)|收支情况)/g;
/** What is compared with, planned or dated is none. */
const comparison = /较|比|与|同|上年|下年|以来|自|至|到|据|按|根据|印发|发布|修订|下一|编制|计划|安排|[、—～~-]/;

const reportYearDiffers = paragraphCheck(
  { id: "report-year-differs", severity: "error", title: "报告的年度与工作簿不符" },
  (paragraph, { tables: { basicInformation } }) => {
    const { year } = basicInformation;
    if (!year || paragraph.isPlan) {
      return null;
    }
    const own = String(year.value);
    const told = isTitle(paragraph)
      ? yearsIn(paragraph.text)
      : paragraph.sentences.flatMap(({ text }) => (yearsIn(text).includes(own) ? [] : yearsTold(text)));
    const other = told.includes(own) ? undefined : told[0];
    return other === undefined ? null : { told: other, year: own };
  },
);

function yearsIn(text: string): string[] {
  return [...text.replace(/\s/g, "").matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g)].map(([year]) => year);
}

/** What is to be in another year is no statement about it. */
const planned = /将|拟|计划|下一步|安排|编制/;

function yearsTold(sentence: string): string[] {
  if (planned.test(sentence)) {
    return [];
  }
  return [...sentence.matchAll(aboutTheYear)].flatMap(({ groups }) =>
    comparison.test(`${groups?.["before"] ?? ""}${groups?.["between"] ?? ""}`) ? [] : (groups?.["year"] ?? []),
  );
}

/** How the names of departments end. */
const department =
  /(?:局|委|委员会|厅|部|院|中心|办|办公室|会|站|所|校|学校|处|馆|社|队|署|街道|街道办事处|镇|乡|公司|医院|银行|学院|大学)$/;

const reportDepartmentDiffers = paragraphCheck(
  { id: "report-department-differs", severity: "error", title: "报告的单位与工作簿不符" },
  (paragraph, { tables: { basicInformation } }) => {
    const own = withoutSpace(basicInformation.department?.text ?? "");
    if (own === "" || !isTitle(paragraph)) {
      return null;
    }
    const title = withoutSpace(paragraph.text);
    const told = title.includes(own)
      ? undefined
      : [
          title,
          ...(/^(?:关于)?(.{2,40}?)(?:关于)?(?:19|20)\d{2}年/.exec(title)?.slice(1) ?? []),
          ...(/[（(]([^（()）]{2,40})[）)]$/.exec(title)?.slice(1) ?? []),
        ].find((words) => words.length <= 40 && department.test(words));
    return told === undefined || own.includes(told) ? null : { told, department: own };
  },
);

const withoutSpace = (text: string): string => text.replace(/\s/g, "");

/** Checks of whom and of which year the report tells. */
export const subjectChecks: readonly NarrativeCheck[] = [reportYearDiffers, reportDepartmentDiffers];
