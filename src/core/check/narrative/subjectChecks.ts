import { clausesOf, paragraphCheck, type NarrativeCheck, type NarrativeParagraph } from "./narrative";

const isTitle = ({ style, cell }: NarrativeParagraph): boolean => style === "title" || cell.row === 0;

/** A statement about the year that is reported on; what is compared with, planned or dated is none. */
const aboutTheYear = /(?:19|20)\d{2}(?=\s?年度?[^，。；]{0,10}(?:全年预算|预算执行|部门整体支出|绩效自评|自评得分|收支情况))/;
const comparison = /较|比|与|相比|上年|同期|以来|印发|发布|修订|下一|计划/;

const reportYearDiffers = paragraphCheck({ id: "report-year-differs", severity: "error", title: "报告的年度与工作簿不符" }, (paragraph, { tables: { basicInformation } }) => {
  const { year } = basicInformation;
  if (!year) return null;
  const text = paragraph.text.replace(/(\d)\s+年/g, "$1年");
  const own = String(year.value);
  const told = isTitle(paragraph)
    ? [...text.matchAll(/(?:19|20)\d{2}(?=年)/g)].map(([each]) => each)
    : clausesOf(text).flatMap((clause) => (comparison.test(clause) ? [] : (aboutTheYear.exec(clause)?.[0] ?? [])));
  const other = told.includes(own) ? undefined : told[0];
  return other === undefined ? null : { told: other, year: own };
});

/** How the names of departments end. */
const department = /(?:局|委|委员会|厅|部|院|中心|办|办公室|会|站|所|校|学校|处|馆|社|队|署|街道|镇|乡|公司)$/;

const reportDepartmentDiffers = paragraphCheck({ id: "report-department-differs", severity: "error", title: "报告的单位与工作簿不符" }, (paragraph, { tables: { basicInformation } }) => {
  const own = basicInformation.department?.text.replace(/\s/g, "");
  if (!own || !isTitle(paragraph)) return null;
  const told = /^(.{2,40}?)(?:关于)?(?:19|20)\d{2}\s?年/.exec(paragraph.text.replace(/\s/g, ""))?.[1] ?? "";
  return department.test(told) && !told.includes(own) && !own.includes(told) ? { told, department: own } : null;
});

/** Checks of whom and of which year the report tells. */
export const subjectChecks: readonly NarrativeCheck[] = [reportYearDiffers, reportDepartmentDiffers];
