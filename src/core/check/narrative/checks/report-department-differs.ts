import { eachParagraph } from "../eachParagraph";
import type { NarrativeCheck } from "../narrative";
import { isTitle } from "../prose/isTitle";

/** How the names of departments end. */
const department =
  /(?:局|委|委员会|厅|部|院|中心|办|办公室|会|站|所|校|学校|处|馆|社|队|署|街道|街道办事处|镇|乡|公司|医院|银行|学院|大学)$/;

export const reportDepartmentDiffers = {
  id: "report-department-differs" as const,
  severity: "error",
  title: { zhCN: "报告的单位与工作簿不符", enUS: "Department of the report differs" },
  message: {
    zhCN: "报告写的单位是「{told}」，「基本信息」的单位名称是「{department}」。请核对单位。",
    enUS: "The report names “{told}”, while the department in “基本信息” is “{department}”. Check the department.",
  },
  find: eachParagraph((paragraph, { tables: { basicInformation } }) => {
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
  }),
} satisfies NarrativeCheck;

const withoutSpace = (text: string): string => text.replace(/\s/g, "");
