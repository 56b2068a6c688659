import type { ReferenceEntries } from "./referenceEntry";

/** Tags of Liquid that a report can use; none of them reads a file or writes HTML. */
export const tagsZhCN = {
  if: [
    "有值或满足条件时才写；还可以用 elsif、else、and、or",
    "{% if 未完成指标数 > 0 %}有未完成的{% else %}全部完成{% endif %}",
  ],
  unless: ["不满足条件时才写", "{% unless 填报人 %}未注明填报人{% endunless %}"],
  case: ["按值分别写", '{% case 等级 %}{% when "优" %}优秀{% else %}其他{% endcase %}'],
  for: [
    "对列表中的每一项各写一遍，可以跨行；空列表写 else 之后的",
    "{% for 指标 in 未完成指标 %}{{ 指标.名称 }}；{% else %}无{% endfor %}。",
  ],
  break: ["循环到此为止", "{% for 项 in 全部指标 %}{{ 项.名称 }}{% break %}{% endfor %}"],
  continue: [
    "跳到循环的下一项",
    '{% for 项 in 支出性质 %}{% if 项.名称 == "基本支出" %}{% continue %}{% endif %}{{ 项.名称 }}{% endfor %}',
  ],
  cycle: ["循环中轮流写", '{% for 项 in 支出性质 %}{% cycle "甲", "乙" %}{{ 项.名称 }}，{% endfor %}。'],
  assign: ["给一个值起名，以后可用", "{% assign 余额 = 预算.结转结余 | 万元 %}结余{{ 余额 }}"],
  capture: ["给一段文字起名，以后可用", "{% capture 句 %}执行率{{ 预算.执行率 }}{% endcapture %}{{ 句 }}"],
  echo: ["同双花括号", "{% echo 单位名称 %}"],
  raw: ["照原样写，不取数", "{% raw %}{{ 不取数 }}{% endraw %}"],
  comment: ["给自己看的说明，不写入报告", "{% comment %}此处待补{% endcomment %}正文"],
  "#": ["同上，写在一个标签里", "{% # 此处待补 %}正文"],
} as const satisfies ReferenceEntries;

/** What else a row of the template may hold. */
export const writingZhCN = {
  "{{ … }}": ["取一个值，可用竖线接格式", "{{ 预算.执行率 | 百分比: 1 }}"],
  "**…**": ["加粗（在 Word 中；单元格里不显示）", "**总体情况。**执行较好。"],
} as const satisfies ReferenceEntries;
