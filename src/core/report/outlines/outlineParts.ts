import type { OutlineRow } from "./outline.types";

export const title = (text: string): OutlineRow => ({ style: "标题", text });
export const heading1 = (text: string): OutlineRow => ({ style: "一级标题", text });
export const heading2 = (text: string): OutlineRow => ({ style: "二级标题", text });
export const heading3 = (text: string): OutlineRow => ({ style: "三级标题", text });
export const body = (...text: readonly string[]): OutlineRow => ({ style: "正文", text: text.join("") });
export const signature = (text: string): OutlineRow => ({ style: "落款", text });

/** What is reported on: one project, where the form names one, else all that the department spends. */
export const subject = "{% if 项目名称 %}{{ 项目名称 }}{% else %}部门整体支出{% endif %}";

/** What came of the goals, in the person's words or in those of the form. */
export const achievements: OutlineRow = body(
  "{% if 主要工作成效 %}{{ 主要工作成效 }}{% else %}{{ 目标完成情况 }}{% endif %}",
);

/** The end of a report. */
export const signatures: readonly OutlineRow[] = [
  signature("{{ 单位名称 }}"),
  signature("{% if 报告日期 %}{{ 报告日期 | 日期 }}{% endif %}"),
];

/** How much was to be spent and how much was. */
export const execution: OutlineRow = body(
  "{{ 年度 }}年，年初预算数为{{ 预算.年初预算数 | 万元 }}，全年预算数为{{ 预算.全年预算数 | 万元 }}，",
  "比年初预算数{{ 预算.预算调整数 | 万元 | 增减 }}，全年执行数为{{ 预算.全年执行数 | 万元 }}，预算执行率为{{ 预算.执行率 }}。",
);

/** How many indicators there are and how many were met. */
export const counts: OutlineRow = body(
  "{% if 指标总数 > 0 %}纳入自评的绩效指标共{{ 指标总数 }}项，{{ 完成概况 }}。{% else %}自评表中没有绩效指标。{% endif %}",
);

/** The results of every class, a paragraph each. */
export const resultsByClass: readonly OutlineRow[] = [
  body("{% for 项 in 一级指标 %}"),
  body(
    "**{{ 项.名称 }}**共{{ 项.数量 }}项，达到年度指标值的{{ 项.完成数 }}项。",
    "{% for 指标 in 项.指标 %}{{ 指标.完成表述 }}；{% endfor %}。",
  ),
  body("{% endfor %}"),
];

/** Points and rating, as far as they can be told. */
export const score: OutlineRow = body(
  "{% if 总分 %}经自评，{{ 年度 }}年度得分为{{ 总分 }}分（满分{{ 满分 }}分），",
  "{% if 等级 %}等级为“{{ 等级 }}”。{% else %}等级待有关事项核实后确定。{% endif %}",
  "{% if 预算.分值 > 0 %}其中，预算执行得分{{ 预算.得分 }}分，绩效指标得分{{ 指标得分 }}分。{% endif %}",
  "{% else %}自评表中的得分不全或有待核实，暂不能确定总分。{% endif %}",
);

/** Indicators of which the table does not tell whether they were met. */
export const openIndicators: OutlineRow = body(
  "{% if 待定指标数 > 0 %}{{ 待定指标 | 前: 5 | 顿号 }}{% if 待定指标数 > 5 %}等{{ 待定指标数 }}项指标{% endif %}尚不能判定是否达到年度指标值。{% endif %}",
);

/** What fell short, drafted from the indicators' reasons, the budget and what the checks found. */
export const problems: readonly OutlineRow[] = [
  body("{% for 指标 in 未完成指标 %}"),
  body("{{ 一是 }}{{ 指标.未完成表述 }}。主要原因是：{{ 指标.偏差原因 }}。"),
  body("{% endfor %}"),
  body(
    "{% if 执行率偏低 %}预算执行进度有待加快。预算执行率为{{ 预算.执行率 }}，低于{{ 执行率标准 }}。",
    "主要原因是：{{ 预算.偏差原因 }}。{% endif %}",
  ),
  openIndicators,
  body("{% if 待核实数 > 0 %}自评资料中需要核实或说明的有：{{ 问题类别 | 顿号 }}。{% endif %}"),
  body("{% if 存在问题 %}{{ 存在问题 }}{% endif %}"),
  body(
    "{% if 未发现问题 %}{% if 指标总数 > 0 %}各项绩效指标均达到年度指标值，{% endif %}",
    "{% if 预算.执行率 %}预算执行率为{{ 预算.执行率 }}，{% endif %}对照自评表未发现需要说明的问题。{% endif %}",
    "{% unless 预算.执行率 or 指标总数 > 0 or 待核实数 > 0 %}自评表中没有可供分析的数据。{% endunless %}",
  ),
];

/** What will be done, drafted from the indicators' measures and from what is open. */
export const measures: readonly OutlineRow[] = [
  body("{% for 指标 in 有改进措施的指标 %}"),
  body(
    "{{ 一是 }}针对{{ 指标.名称 }}的完成情况，{% if 指标.改进措施 == 指标.偏差原因 %}原因和措施为：{% endif %}{{ 指标.改进措施 }}。",
  ),
  body("{% endfor %}"),
  body(
    "{% if 执行率偏低 %}针对预算执行进度有待加快的问题，细化支出计划，加强执行监控，督促项目按进度实施。{% endif %}",
  ),
  body("{% if 待核实数 > 0 %}对自评资料中需要核实或说明的事项逐项核对，补充依据并更正自评表。{% endif %}"),
  body("{% if 改进措施 %}{{ 改进措施 }}{% endif %}"),
  body("本次自评结果将作为编制下一年度预算和设定绩效目标的参考。"),
];
