import type { CellBlock, Grid } from "#core/model/grid";
import { grid, type TestCell } from "./grids";

/** A form as a bureau prints it, on one sheet: its cells, and which of them are merged. */
export interface PrintedForm {
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: readonly CellBlock[];
}

/** A block of merged cells, from its first cell to its last, as `A5:A9`. */
export function merged(area: string): CellBlock {
  const [first, last] = area.split(":").map((cell) => {
    const [, column = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    return { row: Number(row) - 1, column: column.charCodeAt(0) - 65 };
  }) as [{ row: number; column: number }, { row: number; column: number }]; // two corners
  return {
    row: first.row,
    column: first.column,
    rowCount: last.row - first.row + 1,
    columnCount: last.column - first.column + 1,
  };
}

export function sheetOf({ rows, merges = [] }: PrintedForm, sheet = "自评表"): Grid {
  return { ...grid(rows, { sheet }), merges };
}

/** The forms one below the other on one sheet, with blank rows between. */
export function stacked(forms: readonly PrintedForm[], blankRows = 0): PrintedForm {
  const rows: (readonly TestCell[])[] = [];
  const merges: CellBlock[] = [];
  for (const form of forms) {
    if (rows.length > 0) {
      rows.push(...Array.from({ length: blankRows }, () => []));
    }
    merges.push(...(form.merges ?? []).map((merge) => ({ ...merge, row: merge.row + rows.length })));
    rows.push(...form.rows);
  }
  return { rows, merges };
}

/** The national form of a project, with rows of the template that nobody filled in. */
export const nationalProject: PrintedForm = {
  rows: [
    ["附件2"],
    ["项目支出绩效自评表"],
    ["（2021年度）"],
    ["项目名称", "校舍维修改造", "", "", "", "", "", "", ""],
    ["主管部门", "平川县教育局", "", "", "", "实施单位", "平川县第二小学", "", ""],
    ["项目资金\n（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", "", 60, 60, 57, 10, 0.95, 9.5],
    ["", "其中：当年财政拨款", "", 50, 50, 50, "-", "", "-"],
    ["", "      上年结转资金", "", 10, 10, 7, "-", "", "-"],
    ["", "      其他资金", "", "", "", "", "-", "", "-"],
    ["年度总体目标", "预期目标", "", "", "", "实际完成情况"],
    ["", "完成两栋教学楼屋面维修。", "", "", "", "两栋教学楼屋面维修完工并通过验收。"],
    [
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    ["", "产出指标", "数量指标", "指标1：维修教学楼栋数", "≥2栋", "2栋", 50, 50, ""],
    ["", "", "", "指标2：", "", "", "", "", ""],
    ["", "", "", "……", "", "", "", "", ""],
    ["", "效益指标", "社会效益指标", "指标1：受益学生人数", "≥800人", "820人", 30, 30, ""],
    ["", "满意度指标", "服务对象满意度指标", "指标1：师生满意度", "≥90%", "96%", 10, 10, ""],
    ["总分", "", "", "", "", "", 100, 99.5, ""],
  ],
  merges: [
    "A6:A10",
    "B7:C7",
    "B8:C8",
    "B9:C9",
    "B10:C10",
    "A11:A12",
    "B12:E12",
    "F12:I12",
    "A13:A18",
    "B14:B16",
    "A19:F19",
  ].map(merged),
};

/** A department's form with its money in one row beside the caption, goals in three columns, and its total at the head. */
export const departmentInOneRow: PrintedForm = {
  rows: [
    ["部门整体绩效自评表（2020年度）"],
    ["主管部门", "北河区档案馆", "", "自评总分（分）", 98.74],
    [
      "部门预算执行情况（万元）",
      "年初预算数",
      "全年（调整）预算数",
      "全年执行数",
      "执行率（%）",
      "执行率权重",
      "执行率得分（分）",
    ],
    ["", 300, 300, 288, 96, 10, 9.6],
    ["当年绩效目标", "年初绩效目标", "全年（调整）绩效目标", "全年目标实际完成情况"],
    ["", "接收档案八千卷。", "接收档案九千卷。", "接收档案九千二百卷。"],
    ["绩效指标", "指标名称", "计量单位", "年初指标值", "调整指标值", "全年完成值", "指标权重（分）", "指标得分（分）"],
    ["", "接收档案卷数", "卷", "≥8000", "≥9000", 9200, 40, 40],
    ["", "档案数字化率", "%", "≥70%", "≥70%", "68%", 30, 29.14],
    ["", "查档群众满意度", "%", "≥95%", "≥95%", "97%", 20, 20],
    ["说明", "档案数字化率：一台扫描设备返厂检修。已增购备用设备。"],
  ],
  merges: ["A3:A4", "A5:A6", "A7:A10", "B11:H11"].map(merged),
};

/** A form without 分值, with two blocks of indicators below goals of their own, and reasons in blocks below. */
export const twoBlocks: PrintedForm = {
  rows: [
    ["2020年度智慧渡口项目自评表"],
    ["单位名称：清江县港航中心", "", "", "填报日期：2021年3月9日"],
    ["项目名称", "智慧渡口"],
    ["主管部门", "清江县交通运输局", "", "项目实施单位", "清江县港航中心"],
    ["预算执行情况（万元）（20分）", "", "", "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）"],
    ["", "年度财政资金总额", "", 80, 72, "90%", 18],
    ["年度绩效目标1（50分）", "改造六个渡口的监控设施。"],
    ["", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"],
    ["", "产出指标（50分）", "数量指标", "改造渡口个数", "6个", "6个", 30],
    ["", "", "质量指标", "设备故障次数", "≤4次", "5次", 16],
    ["年度绩效目标2（30分）", "提高群众出行安全感。"],
    ["", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"],
    ["", "效益指标（30分）", "社会效益指标", "群众满意度", "≥90%", "95%", 30],
    ["总分", "", "", "", "", "", 94],
    ["偏差大或目标未完成原因分析", "设备故障次数超出计划，原因是雷击。"],
    ["改进措施及结果应用方案", "汛前加装避雷装置。"],
    ["备注：1.反向指标（目标为≤X）得分=权重*A/B。"],
    ["2.定性指标分三档，分别按100%-80%（含80%）、80%-50%（含50%）、50%-0%给分。"],
  ],
};

/** A transfer payment: no points, a block of remarks between the money and the goals, three levels of departments. */
export const transferPayment: PrintedForm = {
  rows: [
    ["公共文化服务补助资金绩效自评表"],
    ["（2023年度）"],
    ["转移支付（项目）名称", "", "公共文化服务补助资金"],
    ["中央主管部门", "", "文化和旅游部"],
    ["地方主管部门", "", "云水市文化广电旅游局", "", "资金使用单位", "云水市岭南区文化馆"],
    ["资金投入情况（万元）", "", "", "", "全年预算数（A）", "全年执行数（B）", "预算执行率（B/A×100%）"],
    ["", "", "年度资金总额：", "", 120, 114, "95%"],
    ["", "", "其中：中央财政资金", "", 100, 96, "96%"],
    ["", "", "　　　地方财政资金", "", 20, 18, "90%"],
    ["资金管理情况", "", "", "", "情况说明", "", "存在问题和改进措施"],
    ["", "", "分配科学性", "", "按服务人口分配。", "", "无"],
    ["", "", "使用规范性", "", "专款专用。", "", "无"],
    ["总体目标完成情况", "", "总体目标", "", "全年实际完成情况"],
    ["", "", "免费开放三个场馆。", "", "三个场馆全年免费开放。"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "未完成原因和改进措施"],
    ["", "产出指标", "数量指标", "免费开放场馆数", "≥3个", "3个", ""],
    ["", "效益指标", "社会效益指标", "全年服务人次", "≥5000人次", "5200人次", ""],
    ["", "满意度指标", "服务对象满意度指标", "读者满意度", "≥90%", "94%", ""],
    ["说明", "无"],
    ["注：1.本表由资金使用单位填写。"],
  ],
};
