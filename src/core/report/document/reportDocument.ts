import type { Results, Tables } from "../../model/assessment";
import type { StandingParagraph } from "../../model/report";
import type { ReportDocument } from "../../model/reportDocument";
import type { Settings } from "../../model/settings";
import { reportName, yearName } from "../../messages/appendixZhCN";
import { fillIn } from "../../messages/fillIn";
import { zhCN } from "../../messages/zhCN/zhCN";
import { appendixTables } from "./appendixTables";

interface ReportParts {
  readonly tables: Tables;
  readonly results: Results;
  readonly settings: Settings;
  readonly standing: readonly StandingParagraph[];
}

/** The report as it stands on its worksheet, with the tables that it was written from as its appendix. */
export function reportDocument({ tables, results, settings, standing }: ReportParts, createdAt: Date): ReportDocument {
  return {
    title: standing.find(({ style }) => style === "title")?.text ?? nameOf(tables),
    creator: tables.basicInformation.department?.text ?? "",
    createdAt,
    paragraphs: standing,
    appendix: appendixTables(tables, results, settings),
  };
}

/** Longer names than this are refused by file systems, which count bytes: a Chinese character is three. */
const longestDepartment = 60;

/** 某市财政局2022年自评报告.docx, without what file names cannot hold. */
export function documentFileName(tables: Tables): string {
  return `${nameOf(tables)}.docx`;
}

function nameOf({ basicInformation: { department, year } }: Tables): string {
  const name = [...(department?.text ?? "").replace(notInFileNames, "").replace(/^[\s.]+/, "")]
    .slice(0, longestDepartment)
    .join("");
  const ofYear = year ? fillIn(yearName, { year: String(year.value) }, zhCN) : "";
  return fillIn(reportName, { department: name, year: ofYear }, zhCN);
}

/** Signs that Windows refuses, control characters, halves of characters, and invisible marks that turn the order of characters round. */
const notInFileNames = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
