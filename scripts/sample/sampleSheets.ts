import { referenceOutline } from "#core/report/outlines/reference";
import { rangeNames } from "#core/model/workbookNames";
import { basicItems, budgetHeader, budgetPoints, budgetRows, department, year } from "./sampleData";
import { dimensions, indicatorHeader, totalPoints } from "./sampleIndicators";
import type { SheetPainter } from "./sheetPainter";
import { styles } from "./styles";

/** Rows in a cell of `width` characters, each Chinese character two wide; for the row's height. */
function linesOf(text: string, width: number): number {
  const lineWidth = (line: string): number => [...line].reduce((sum, char) => sum + (char > "ÿ" ? 2 : 1), 0);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(lineWidth(line) / (width - 2))), 0);
}

const heightOf = (lines: number): number => Math.min(409, Math.max(24, lines * 15 + 8));

/** As wide as an upright page prints. */
const guideWidth = 74;

export function paintGuide(sheet: SheetPainter): void {
  const lines = [
    "1. 在“预算执行表”“绩效自评表”“基本信息”三张工作表中填写数据，标题行请勿删除；执行率、完成率和得分留空，由插件计算。",
    '2. “报告模板”规定自评报告的提纲和文字，双花括号内为取数位置，例如：预算.执行率、指标["专利授权量"].完成值。',
    "3. 点击“开始”选项卡上的“打开面板”，在面板中点击“生成自评报告”，结果写入“自评报告”和“校验清单”工作表。",
    "4. 修改数据后再次生成即可更新；自行改写过的单元格和段落会保留。",
    "5. 本工作簿为示例：实际完成值和收支数取自公开的部门自评报告，指标值、分值和文字为演示而拟定。",
  ];
  sheet.columnWidths([guideWidth]);
  sheet.title("部门整体支出绩效自评示例工作簿", "A", styles.title);
  lines.forEach((line, index) => {
    const row = index + 2;
    sheet.value(`A${row}`, line);
    sheet.style(`A${row}`, `A${row}`, styles.plain);
    sheet.rowHeight(row, heightOf(linesOf(line, guideWidth)));
  });
  sheet.printSetup("portrait", null);
}

export function paintBasicInformation(sheet: SheetPainter): void {
  const widths = [16, 84];
  sheet.columnWidths(widths);
  sheet.title("部门基本信息", "B", styles.title);
  paintHeader(sheet, 2, ["项目", "内容"]);
  basicItems.forEach(([item, content], index) => {
    const row = index + 3;
    sheet.value(`A${row}`, item);
    sheet.value(`B${row}`, content);
    sheet.style(`A${row}`, `A${row}`, styles.boldCentred);
    sheet.style(`B${row}`, `B${row}`, styles.label);
    sheet.rowHeight(row, heightOf(linesOf(String(content), 84)));
  });
  sheet.freezeRows(2);
  sheet.printSetup("portrait", 2);
  sheet.define(rangeNames.basicInformation[0], "A2", `B${basicItems.length + 2}`);
}

export function paintBudget(sheet: SheetPainter): void {
  sheet.columnWidths([32, 14, 16, 16, 8, 14, 9, 42]);
  sheet.title(`${year}年度部门整体支出预算执行情况表`, "H", styles.title);
  paintNotes(sheet, "E", "F", "H", "单位：万元");
  paintHeader(sheet, 3, budgetHeader);
  budgetRows.forEach(({ label, level, amounts, reason = "" }, index) => {
    const row = index + 4;
    const isTotal = level === "total";
    sheet.value(`A${row}`, label);
    amounts.forEach((amount, column) => sheet.value(`${"BCD"[column]}${row}`, amount));
    sheet.value(`E${row}`, isTotal ? budgetPoints : "-");
    if (!isTotal) {
      sheet.value(`G${row}`, "-");
    }
    if (reason !== "") {
      sheet.value(`H${row}`, reason);
    }
    const labelStyle = { total: styles.boldLabel, first: styles.indentedLabel, next: styles.deeperLabel }[level];
    sheet.style(`A${row}`, `A${row}`, labelStyle);
    sheet.style(`B${row}`, `D${row}`, isTotal ? styles.boldAmount : styles.amount);
    sheet.style(`E${row}`, `E${row}`, styles.points);
    sheet.style(`F${row}`, `F${row}`, styles.rate);
    sheet.style(`G${row}`, `G${row}`, styles.score);
    sheet.style(`H${row}`, `H${row}`, styles.label);
    sheet.rowHeight(row, heightOf(linesOf(reason, 42)));
  });
  sheet.freezeRows(3);
  sheet.printSetup("landscape", 3);
  sheet.define(rangeNames.budget[0], "A3", `H${budgetRows.length + 3}`);
}

export function paintIndicators(sheet: SheetPainter): void {
  sheet.columnWidths([13, 17, 32, 15, 15, 7, 8, 34, 34, 27]);
  sheet.title(`${year}年度部门整体支出绩效自评表`, "J", styles.title);
  paintNotes(sheet, "E", "F", "J", `满分${totalPoints}分，其中预算执行${budgetPoints}分`);
  paintHeader(sheet, 3, indicatorHeader);
  let row = 4;
  for (const dimension of dimensions) {
    const dimensionStart = row;
    for (const category of dimension.categories) {
      const categoryStart = row;
      for (const indicator of category.indicators) {
        const { name, target, actual, points, score, reason = "", measure = "", task } = indicator;
        const values = [name, target, actual, points, score ?? "", reason, measure, task];
        values.forEach((value, column) => {
          if (value !== "") {
            sheet.value(`${"CDEFGHIJ"[column]}${row}`, value);
          }
        });
        sheet.style(`C${row}`, `C${row}`, styles.label);
        sheet.style(`D${row}`, `E${row}`, styles.centred);
        sheet.style(`F${row}`, `F${row}`, styles.points);
        sheet.style(`G${row}`, `G${row}`, styles.score);
        sheet.style(`H${row}`, `J${row}`, styles.label);
        sheet.rowHeight(
          row,
          heightOf(Math.max(linesOf(name, 32), linesOf(reason, 34), linesOf(measure, 34), linesOf(task, 27))),
        );
        row += 1;
      }
      paintClass(sheet, "B", categoryStart, row - 1, category.name);
    }
    paintClass(sheet, "A", dimensionStart, row - 1, dimension.name);
  }
  sheet.value(`A${row}`, "总分");
  sheet.value(`F${row}`, totalPoints);
  sheet.merge(`A${row}`, `E${row}`);
  sheet.style(`A${row}`, `E${row}`, styles.boldCentred);
  sheet.style(`F${row}`, `F${row}`, styles.boldCentred);
  sheet.style(`G${row}`, `G${row}`, styles.boldScore);
  sheet.style(`H${row}`, `J${row}`, styles.label);
  sheet.rowHeight(row, 24);
  sheet.freezeRows(3);
  sheet.printSetup("landscape", 3);
  sheet.define(rangeNames.indicators[0], "A3", `J${row}`);
}

export function paintTemplate(sheet: SheetPainter): void {
  sheet.columnWidths([14, 110]);
  sheet.title("自评报告模板", "B", styles.title);
  paintHeader(sheet, 2, ["样式", "内容"]);
  referenceOutline.forEach(({ style, text }, index) => {
    const row = index + 3;
    sheet.value(`A${row}`, style);
    sheet.value(`B${row}`, text);
    sheet.style(`A${row}`, `A${row}`, styles.centred);
    sheet.style(`B${row}`, `B${row}`, styles.label);
    sheet.rowHeight(row, heightOf(linesOf(text, 110)));
  });
  sheet.freezeRows(2);
  sheet.printSetup("landscape", 2);
  sheet.define(rangeNames.template[0], "A2", `B${referenceOutline.length + 2}`);
}

/** The line between title and table: who it is about, and the unit. */
function paintNotes(sheet: SheetPainter, leftEnd: string, rightStart: string, rightEnd: string, note: string): void {
  sheet.value("A2", `填报单位：${department}`);
  sheet.merge("A2", `${leftEnd}2`);
  sheet.style("A2", `${leftEnd}2`, styles.noteLeft);
  sheet.value(`${rightStart}2`, note);
  sheet.merge(`${rightStart}2`, `${rightEnd}2`);
  sheet.style(`${rightStart}2`, `${rightEnd}2`, styles.noteRight);
  sheet.rowHeight(2, 20);
}

function paintHeader(sheet: SheetPainter, row: number, header: readonly string[]): void {
  header.forEach((text, index) => sheet.value(`${String.fromCharCode(65 + index)}${row}`, text));
  sheet.style(`A${row}`, `${String.fromCharCode(64 + header.length)}${row}`, styles.header);
  sheet.rowHeight(row, 30);
}

function paintClass(sheet: SheetPainter, column: string, from: number, to: number, name: string): void {
  sheet.value(`${column}${from}`, name);
  sheet.merge(`${column}${from}`, `${column}${to}`);
  sheet.style(`${column}${from}`, `${column}${to}`, styles.centred);
}
