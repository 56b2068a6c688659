import { startEngine } from "#support/startEngine";

/** A workbook with a budget and many indicators, a template that names the first of them. */
export async function largeWorkbook(indicators: number): Promise<Uint8Array> {
  const file = (await startEngine()).NewFile();
  const write = (sheet: string, name: string, rows: readonly (readonly (string | number)[])[]): void => {
    file.NewSheet(sheet);
    rows.forEach((row, index) => file.SetSheetRow(sheet, `A${index + 1}`, [...row]));
    const width = String.fromCharCode(64 + (rows[0]?.length ?? 1));
    file.SetDefinedName({ Name: name, RefersTo: `${sheet}!$A$1:$${width}$${rows.length}` });
  };
  write("预算", "预算表", [
    ["项目资金(万元)", "年初预算数", "全年预算数", "全年执行数", "分值"],
    ["年度资金总额", 1000, 1000, 950, 10],
    ["一般公共预算财政拨款", 1000, 1000, 950, "-"],
  ]);
  write("指标", "指标表", [
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因", "改进措施"],
    ...Array.from({ length: indicators }, (_, index) => [
      "产出指标",
      "数量指标",
      `指标项目${index}`,
      `≥${1000 + index}件`,
      `${900 + index}件`,
      90 / indicators,
      "",
      "市场变化",
      "加强辅导",
    ]),
  ]);
  write("信息", "基本信息", [
    ["单位名称", "某市某局"],
    ["年度", 2022],
  ]);
  write("模板", "报告模板", [
    ["标题", "{{ 单位名称 }}{{ 年度 }}年部门整体支出绩效自评报告"],
    ["正文", "{% for 指标 in 未完成指标 limit: 50 %}"],
    ["正文", "{{ 指标.名称 }}完成{{ 指标.完成值 }}，完成率{{ 指标.完成率 }}。"],
    ["正文", "{% endfor %}"],
  ]);
  const { buffer } = file.WriteToBuffer();
  return new Uint8Array(await new Blob([buffer]).arrayBuffer());
}
