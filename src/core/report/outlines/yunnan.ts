import type { OutlineRow } from "./outline.types";
import {
  subject,
  body,
  counts,
  execution,
  heading1,
  heading2,
  heading3,
  measures,
  openIndicators,
  problems,
  score,
  signatures,
  title,
} from "./outlineParts";

/** The outline that begins with the conclusions, as departments in 云南 publish it. */
export const yunnanOutline: readonly OutlineRow[] = [
  title(`{{ 单位名称 }}{{ 年度 }}年度${subject}绩效自评报告`),

  heading1("一、自评结论"),
  heading2("（一）自评得分"),
  score,
  body(
    "{% if 总分 %}按一级指标分，{% for 项 in 一级指标 %}{{ 项.名称 }}得分{{ 项.得分 }}分（分值{{ 项.分值 }}分），{% endfor %}。{% endif %}",
  ),

  heading2("（二）绩效目标完成情况"),
  heading3("1. 执行率情况"),
  execution,
  body("按资金来源分，{% for 项 in 资金来源 %}{{ 项.名称 }}执行{{ 项.全年执行数 | 万元 }}，{% endfor %}。"),
  body(
    "按支出性质分，{% for 项 in 支出性质 %}{{ 项.名称 }}执行{{ 项.全年执行数 | 万元 }}（占{{ 项.占比 }}），{% endfor %}。",
  ),
  heading3("2. 完成的绩效目标"),
  counts,
  body("{% for 项 in 一级指标 %}{% if 项.完成数 > 0 %}"),
  body("**{{ 项.名称 }}**：{% for 指标 in 项.完成指标 %}{{ 指标.完成表述 }}；{% endfor %}。"),
  body("{% endif %}{% endfor %}"),
  heading3("3. 未完成的绩效目标"),
  body("{% for 指标 in 未完成指标 %}"),
  body("{{ 一是 }}{{ 指标.完成表述 }}。"),
  body("{% endfor %}"),
  openIndicators,
  body("{% if 可下结论 and 指标总数 > 0 and 完成指标数 == 指标总数 %}没有未达到年度指标值的绩效指标。{% endif %}"),

  heading2("（三）存在的问题和原因分析"),
  ...problems,
  heading2("（四）下一步拟改进措施"),
  ...measures,

  heading1("二、佐证材料"),
  body("{{ 佐证材料 }}"),

  ...signatures,
];
