import type { OutlineRow } from "./outline.types";
import { achievements, body, heading1, heading2, signatures, subject, title } from "./outlineParts";

/**
 * The outline of a department's 自评报告 as districts publish it. Every sentence holds for any data:
 * what can be absent stands in a condition, and what a table does not say is not claimed.
 */
export const referenceOutline: readonly OutlineRow[] = [
  title(`{{ 单位名称 }}{{ 年度 }}年${subject}绩效自评报告`),

  heading1("一、基本情况"),
  heading2("（一）部门职能"),
  body("{{ 部门职能 }}"),
  heading2("（二）{% if 项目名称 %}项目资金{% else %}部门整体收支{% endif %}情况"),
  body(
    "{{ 年度 }}年，{% unless 项目名称 %}部门{% endunless %}年初预算数为{{ 预算.年初预算数 | 万元 }}，全年预算数为{{ 预算.全年预算数 | 万元 }}，",
    "全年执行数为{{ 预算.全年执行数 | 万元 }}，预算执行率为{{ 预算.执行率 }}。",
    "{% if 预算.结转结余 > 0 %}全年执行数比全年预算数少{{ 预算.结转结余 | 万元 }}。{% endif %}",
  ),
  body(
    "按资金来源分，{% for 来源 in 资金来源 %}{{ 来源.名称 }}支出{{ 来源.全年执行数 | 万元 }}，{% endfor %}。",
    "按支出性质分，{% for 性质 in 支出性质 %}{{ 性质.名称 }}{{ 性质.全年执行数 | 万元 }}，{% endfor %}。",
  ),
  heading2("（三）{% if 项目名称 %}项目{% else %}部门整体支出{% endif %}绩效目标"),
  body("{{ 绩效目标 }}"),
  body(
    "{% if 指标总数 > 0 %}{{ 年度 }}年共设置绩效指标{{ 指标总数 }}项，",
    "其中定量指标{{ 定量指标数 }}项，定性指标{{ 定性指标数 }}项。{% endif %}",
  ),
  heading2("（四）部门年度重点工作任务"),
  body("{% if 重点工作 %}{{ 重点工作 }}", "{% elsif 任务.size > 0 %}{{ 任务 | 枚举 }}{% endif %}"),

  heading1("二、综合评价分析"),
  heading2("（一）自评结论综述"),
  body(
    "{% if 总分 %}经对照年度预算和绩效目标开展自评，{{ 年度 }}年{% unless 项目名称 %}部门整体支出{% endunless %}绩效得分为{{ 总分 }}分",
    "{% if 等级 %}，自评等级为“{{ 等级 }}”。{% else %}，自评等级待有关事项核实后确定。{% endif %}",
    "{% if 预算.分值 > 0 %}其中，预算执行得分{{ 预算.得分 }}分（分值{{ 预算.分值 }}分），绩效指标得分{{ 指标得分 }}分（分值{{ 指标分值 }}分）。{% endif %}{% endif %}",
  ),
  body(
    "{% if 指标总数 > 0 %}纳入自评的绩效指标共{{ 指标总数 }}项，{{ 完成概况 }}。{% endif %}",
    "{% for 指标 in 超额完成指标 %}{{ 指标.名称 }}实际完成{{ 指标.完成值 }}，完成率为{{ 指标.完成率 }}，",
    "主要原因是：{{ 指标.偏差原因 }}。{% endfor %}",
  ),
  heading2("（二）各重点工作任务绩效目标完成情况分析"),
  body("{% for 项 in 任务 %}"),
  body("{{ 一是 }}{{ 项.名称 }}。{% for 指标 in 项.指标 %}{{ 指标.完成表述 }}；{% endfor %}。"),
  body("{% endfor %}"),
  // Tables that do not say which task an indicator belongs to are told by class.
  body("{% if 任务.size == 0 %}{% for 项 in 一级指标 %}"),
  body("{{ 项.名称 }}方面，{% for 指标 in 项.指标 %}{{ 指标.完成表述 }}；{% endfor %}。"),
  body("{% endfor %}{% endif %}"),
  heading2("（三）主要工作成效"),
  achievements,

  heading1("三、存在的主要问题"),
  body("{% for 指标 in 未完成指标 %}"),
  body("{{ 一是 }}{{ 指标.未完成表述 }}。主要原因是：{{ 指标.偏差原因 }}。"),
  body("{% endfor %}"),
  body(
    "{% if 执行率偏低 %}{% if 未完成指标数 > 0 %}此外，{% endif %}预算执行进度有待加快。",
    "全年预算数为{{ 预算.全年预算数 | 万元 }}，全年执行数为{{ 预算.全年执行数 | 万元 }}，",
    "预算执行率为{{ 预算.执行率 }}，低于{{ 执行率标准 }}。主要原因是：{{ 预算.偏差原因 }}。{% endif %}",
  ),
  body(
    "{% if 待定指标数 > 0 %}尚有{{ 待定指标数 }}项绩效指标需补充资料后判定是否达到年度指标值。{% endif %}",
    "{% if 错误数 > 0 %}自评资料中需要核实或说明的有：{{ 问题类别 | 顿号 }}。{% endif %}",
  ),
  body(
    "{% unless 执行率偏低 or 指标总数 == 0 or 未完成指标数 > 0 %}{% if 可下结论 %}各项绩效指标均达到年度指标值，",
    "{% if 预算.执行率 %}预算执行率为{{ 预算.执行率 }}，{% endif %}对照自评表未发现未完成事项。{% endif %}{% endunless %}",
  ),
  body("{% if 存在问题 %}{{ 存在问题 }}{% endif %}"),

  heading1("四、下一步改进措施"),
  body("{% for 指标 in 有改进措施的指标 %}"),
  body(
    '{{ 一是 }}针对{{ 指标.名称 }}{% if 指标.完成情况 == "未完成" %}未达到年度指标值的问题{% else %}的完成情况{% endif %}，',
    "{% if 指标.改进措施 == 指标.偏差原因 %}原因和措施为：{% endif %}{{ 指标.改进措施 }}。",
  ),
  body("{% endfor %}"),
  body("{% if 改进措施 %}{{ 改进措施 }}{% endif %}"),
  body(
    "{% if 执行率偏低 %}{% if 有改进措施的指标.size > 0 %}此外，{% endif %}针对预算执行进度有待加快的问题，细化支出计划，加强执行监控，督促项目按进度实施。{% endif %}",
    "本次自评结果将作为编制下一年度预算和设定绩效目标的参考。",
  ),

  ...signatures,
];
