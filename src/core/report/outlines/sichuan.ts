import type { OutlineRow } from "./outline.types";
import {
  subject,
  body,
  counts,
  execution,
  heading1,
  heading2,
  measures,
  problems,
  resultsByClass,
  score,
  signatures,
  title,
} from "./outlineParts";

/** The outline of departments in 四川: who they are, their money, their results, conclusions. */
export const sichuanOutline: readonly OutlineRow[] = [
  title(`{{ 单位名称 }}{{ 年度 }}年${subject}绩效自评报告`),

  heading1("一、部门概况"),
  heading2("（一）机构职能"),
  body("{{ 部门职能 }}"),
  heading2("（二）机构和人员"),
  body("{{ 机构人员 }}"),
  heading2("（三）年度重点工作"),
  body("{% if 重点工作 %}{{ 重点工作 }}{% elsif 任务.size > 0 %}{{ 任务 | 枚举 }}{% endif %}"),

  heading1("二、部门资金收支情况"),
  heading2("（一）收入预算情况"),
  body("{{ 年度 }}年，全年预算数为{{ 预算.全年预算数 | 万元 }}。"),
  body(
    "按资金来源分，{% for 项 in 资金来源 %}{{ 项.名称 }}{{ 项.全年预算数 | 万元 }}（占{{ 项.预算占比 }}），{% endfor %}。",
  ),
  heading2("（二）支出执行情况"),
  execution,
  body(
    "按支出性质分，{% for 项 in 支出性质 %}{{ 项.名称 }}执行{{ 项.全年执行数 | 万元 }}（占{{ 项.占比 }}）{% if 项.执行率 %}，执行率为{{ 项.执行率 }}{% endif %}；{% endfor %}。",
  ),
  body("{% if 预算.结转结余 > 0 %}全年预算数与全年执行数相差{{ 预算.结转结余 | 万元 }}。{% endif %}"),
  body("{% if 预算.偏差原因 %}预算安排和执行情况说明：{{ 预算.偏差原因 }}。{% endif %}"),

  heading1("三、部门整体绩效分析"),
  heading2("（一）绩效目标"),
  body("{{ 绩效目标 }}"),
  heading2("（二）绩效目标完成情况"),
  counts,
  ...resultsByClass,
  heading2("（三）预算管理情况"),
  body("{% for 项 in 比率 %}{{ 项.名称 }}为{{ 项.数值 }}，{% endfor %}。"),
  heading2("（四）主要成效"),
  body("{{ 主要工作成效 }}"),

  heading1("四、评价结论及建议"),
  heading2("（一）评价结论"),
  score,
  heading2("（二）存在问题"),
  ...problems,
  heading2("（三）改进建议"),
  ...measures,

  ...signatures,
];
