import type { OutlineRow } from "./outline.types";

/** What is said of one indicator that has a number: reached or not, the reader sees what was promised beside it. */
const quantitativeResult =
  "{{ 指标.名称 }}{{ 指标.完成值 }}（年度指标值{{ 指标.目标表述 }}，完成率{{ 指标.完成率 }}）";

/** What is said of one indicator that is judged in words. */
const qualitativeResult = "{{ 指标.名称 }}以“{{ 指标.目标值 }}”为目标，自评结果为“{{ 指标.完成值 }}”";

const result = `{% if 指标.性质 == "定性" %}${qualitativeResult}{% else %}${quantitativeResult}{% endif %}`;

const results = (list: string): string =>
  `{% for 指标 in ${list} %}${result}{% unless forloop.last %}；{% endunless %}{% endfor %}。`;

/** 一是, 二是 … but nothing before the only item of a list. */
const ordinal = "{% if forloop.length > 1 %}{{ forloop.index | 序数 }}是{% endif %}";

const classParagraph = (list: string, name: string): OutlineRow => ({
  style: "正文",
  text: `{% if 任务.size == 0 and ${list}.size > 0 %}${name}方面，${results(list)}{% endif %}`,
});

/**
 * The outline of a department's 自评报告 as districts publish it. Every sentence holds for any data:
 * what can be absent stands in a condition, and what a table does not say is not claimed.
 */
export const referenceOutline: readonly OutlineRow[] = [
  { style: "标题", text: "{{ 单位名称 }}{{ 年度 }}年部门整体支出绩效自评报告" },

  { style: "一级标题", text: "一、基本情况" },
  { style: "二级标题", text: "（一）部门职能" },
  { style: "正文", text: "{{ 部门职能 }}" },
  { style: "二级标题", text: "（二）部门整体收支情况" },
  {
    style: "正文",
    text:
      "{{ 年度 }}年，部门年初预算数为{{ 预算.年初预算数 | 万元 }}，全年预算数为{{ 预算.全年预算数 | 万元 }}，" +
      "全年执行数为{{ 预算.全年执行数 | 万元 }}，预算执行率为{{ 预算.执行率 }}。",
  },
  {
    style: "正文",
    text:
      "{% if 资金来源.size > 0 %}按资金来源分，{% for 来源 in 资金来源 %}{{ 来源.名称 }}支出{{ 来源.全年执行数 | 万元 }}" +
      "{% unless forloop.last %}，{% endunless %}{% endfor %}。{% endif %}" +
      "{% if 支出性质.size > 0 %}按支出性质分，{% for 性质 in 支出性质 %}{{ 性质.名称 }}{{ 性质.全年执行数 | 万元 }}" +
      "{% unless forloop.last %}，{% endunless %}{% endfor %}。{% endif %}" +
      "{% if 预算.结转结余 > 0 %}全年预算数与全年执行数相差{{ 预算.结转结余 | 万元 }}。{% endif %}",
  },
  { style: "二级标题", text: "（三）部门整体支出绩效目标" },
  { style: "正文", text: "{{ 绩效目标 }}" },
  {
    style: "正文",
    text:
      "{% if 指标总数 > 0 %}围绕上述目标，{{ 年度 }}年共设置绩效指标{{ 指标总数 }}项，" +
      "其中定量指标{{ 定量指标 | size }}项，定性指标{{ 定性指标 | size }}项。{% endif %}",
  },
  { style: "二级标题", text: "（四）部门年度重点工作任务" },
  {
    style: "正文",
    text:
      "{% if 重点工作 %}{{ 重点工作 }}{% elsif 任务.size > 0 %}{% for 项 in 任务 %}" +
      `${ordinal}{{ 项.名称 }}{% unless forloop.last %}；{% endunless %}{% endfor %}。{% endif %}`,
  },

  { style: "一级标题", text: "二、综合评价分析" },
  { style: "二级标题", text: "（一）自评结论综述" },
  {
    style: "正文",
    text:
      "对照年初批复的预算和设定的绩效目标，{{ 年度 }}年部门整体支出绩效自评总分为{{ 总分 }}分，自评等级为“{{ 等级 }}”。" +
      "其中，预算执行得分{{ 预算.得分 }}分（分值{{ 预算.分值 }}分），绩效指标得分{{ 指标得分 }}分（分值{{ 指标分值 }}分）。",
  },
  {
    style: "正文",
    text:
      "{% if 指标总数 > 0 %}纳入自评的{{ 指标总数 }}项绩效指标中，" +
      "{% if 完成指标数 == 指标总数 %}全部指标均达到年度指标值。{% else %}" +
      "达到年度指标值的有{{ 完成指标数 }}项{% if 未完成指标数 > 0 %}，未达到年度指标值的有{{ 未完成指标数 }}项{% endif %}" +
      "{% if 待定指标.size > 0 %}，因资料不全尚未判定的有{{ 待定指标 | size }}项{% endif %}。{% endif %}" +
      "{% if 超额完成指标.size > 0 %}{{ 超额完成指标 | 顿号 }}的实际完成值明显高于年度指标值。{% endif %}{% endif %}",
  },
  { style: "二级标题", text: "（二）各重点工作任务绩效目标完成情况分析" },
  { style: "正文", text: "{% for 项 in 任务 %}" },
  { style: "正文", text: `${ordinal}{{ 项.名称 }}。${results("项.指标")}` },
  { style: "正文", text: "{% endfor %}" },
  classParagraph("产出指标", "产出指标"),
  classParagraph("效益指标", "效益指标"),
  classParagraph("满意度指标", "满意度指标"),
  classParagraph("成本指标", "成本指标"),
  { style: "二级标题", text: "（三）主要工作成效" },
  { style: "正文", text: "{{ 主要工作成效 }}" },

  { style: "一级标题", text: "三、存在的主要问题" },
  {
    style: "正文",
    text:
      "{% if 未完成指标.size > 0 %}一是部分绩效指标未达到年度指标值。{% endif %}",
  },
  { style: "正文", text: "{% for 指标 in 未完成指标 %}" },
  { style: "正文", text: "{{ 指标.名称 }}。" },
  { style: "正文", text: "{% endfor %}" },
  { style: "一级标题", text: "四、下一步改进措施" },
  { style: "正文", text: "{% for 指标 in 未完成指标 %}" },
  { style: "正文", text: "针对{{ 指标.名称 }}未达到年度指标值的问题，{{ 指标.改进措施 }}。" },
  { style: "正文", text: "{% endfor %}" },

  { style: "落款", text: "{{ 单位名称 }}" },
  { style: "落款", text: "{% if 报告日期 %}{{ 报告日期 }}{% endif %}" },
];
