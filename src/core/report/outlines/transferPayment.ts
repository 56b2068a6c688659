import type { OutlineRow } from "./outline.types";
import {
  body,
  counts,
  heading1,
  heading2,
  measures,
  problems,
  resultsByClass,
  signatures,
  title,
} from "./outlineParts";

/** The outline for transfer payments (转移支付), whose form has no points: goals handed down, results, deviations. */
export const transferPaymentOutline: readonly OutlineRow[] = [
  title("{{ 单位名称 }}{{ 年度 }}年度{% if 项目名称 %}{{ 项目名称 }}{% else %}转移支付{% endif %}绩效自评报告"),

  heading1("一、绩效目标分解下达情况"),
  heading2("（一）资金安排情况"),
  body("{{ 年度 }}年，全年预算数为{{ 预算.全年预算数 | 万元 }}。"),
  body("其中，{% for 项 in 资金来源 %}{{ 项.名称 }}{{ 项.全年预算数 | 万元 }}，{% endfor %}。"),
  heading2("（二）绩效目标设定和分解情况"),
  body("{{ 绩效目标 }}"),
  body("{{ 目标分解 }}"),
  body(
    "{% if 指标总数 > 0 %}共设置绩效指标{{ 指标总数 }}项，其中，{% for 项 in 一级指标 %}{{ 项.名称 }}{{ 项.数量 }}项，{% endfor %}。{% endif %}",
  ),

  heading1("二、绩效目标完成情况分析"),
  heading2("（一）资金执行情况"),
  body("全年执行数为{{ 预算.全年执行数 | 万元 }}，预算执行率为{{ 预算.执行率 }}。"),
  body(
    "按资金来源分，{% for 项 in 资金来源 %}{{ 项.名称 }}执行{{ 项.全年执行数 | 万元 }}{% if 项.执行率 %}（执行率{{ 项.执行率 }}）{% endif %}，{% endfor %}。",
  ),
  heading2("（二）总体绩效目标完成情况"),
  counts,
  body("{{ 主要工作成效 }}"),
  heading2("（三）绩效指标完成情况"),
  ...resultsByClass,

  heading1("三、偏离绩效目标的原因和下一步改进措施"),
  heading2("（一）偏离绩效目标的原因"),
  ...problems,
  heading2("（二）下一步改进措施"),
  ...measures,

  ...signatures,
];
