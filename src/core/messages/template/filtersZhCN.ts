import type { ReferenceEntries } from "./referenceEntry";

/** Formats of our own for amounts, rates, numbers and dates: {{ 预算.全年执行数 | 万元 }}. */
export const valueFiltersZhCN = {
  元: ["换算成元；冒号后可写小数位数", "{{ 预算.全年执行数 | 元: 0 }}"],
  千元: ["换算成千元", "{{ 预算.全年执行数 | 千元 }}"],
  万元: ["换算成万元，不论表中是什么单位", "{{ 预算.全年执行数 | 万元 }}"],
  亿元: ["换算成亿元", "{{ 预算.全年执行数 | 亿元: 3 }}"],
  千分位: ["千位分隔，可再接单位", "{{ 预算.全年执行数 | 千分位 | 万元 }}"],
  百分比: ["比率写成百分比；冒号后可写小数位数", "{{ 预算.执行率 | 百分比: 1 }}"],
  百分点: ["与另一个比率之差", "{{ 预算.执行率 | 百分点: 执行率标准 }}"],
  增减: [
    "差额写成增加、减少或无增减；比率之差写成提高、降低或持平",
    "执行率比标准{{ 预算.执行率 | 百分点: 执行率标准 | 增减 }}",
  ],
  整数: ["四舍五入到整数", "{{ 预算.全年执行数 | 整数 | 万元 }}"],
  保留: ["保留几位小数", "{{ 预算.执行率 | 保留: 1 }}"],
  序数: ["1、2、3 写成一、二、三", "{{ 3 | 序数 }}是"],
  中文数字: ["数字写成中文", "{{ 指标总数 | 中文数字 }}项"],
  日期: ["各种写法的日期统一为 2022年3月5日", '{{ "2023-03-15" | 日期 }}'],
  去句号: ["去掉末尾的句号，以便接着写", '因“{{ 指标["商标申请量"].偏差原因 | 去句号 }}”而未完成'],
} as const satisfies ReferenceEntries;

/** Formats of our own for lists. */
export const listFiltersZhCN = {
  枚举: ["列表写成一是……；二是……。只有一项时不写“一是”", "{{ 有改进措施的指标 | 枚举 }}"],
  顿号: ["列表用顿号连接", "{{ 支出性质 | 顿号 }}"],
  分号: ["列表用分号连接", "{{ 支出性质 | 分号 }}"],
  取: ["取列表中各项的某个值", '{{ 有改进措施的指标 | 取: "改进措施" | 枚举 }}'],
  筛选: ["只留某个值等于……的；不写等于什么时，只留有这个值的", '{{ 全部指标 | 筛选: "二级", "时效指标" | 顿号 }}'],
  排序: ["按某个值从小到大排列；从大到小再接 reverse", '{{ 产出指标 | 排序: "完成率" | 前: 2 | 顿号 }}'],
  前: ["只留前几项", "{{ 产出指标 | 前: 2 | 顿号 }}"],
} as const satisfies ReferenceEntries;

/** Arithmetic on exact decimals. */
export const arithmeticFiltersZhCN = {
  plus: ["加", "{{ 1.1 | plus: 2.2 }}"],
  minus: ["减", "{{ 总分 | minus: 预算.得分 }}"],
  times: ["乘", "{{ 预算.分值 | times: 2 }}"],
  divided_by: ["除；除数为 0 时没有结果", "{{ 预算.全年执行数 | divided_by: 12 | 万元 }}"],
  modulo: ["余数", "{{ 7 | modulo: 4 }}"],
  at_least: ["不小于", "{{ 5 | at_least: 8 }}"],
  at_most: ["不大于", "{{ 5 | at_most: 3 }}"],
  abs: ["去掉负号", "{{ 预算.预算调整数 | abs | 万元 }}"],
  ceil: ["向上取整", "{{ 2.1 | ceil }}"],
  floor: ["向下取整", "{{ 2.9 | floor }}"],
  round: ["四舍五入；冒号后可写小数位数", "{{ 2.345 | round: 2 }}"],
} as const satisfies ReferenceEntries;

/** Filters for lists and texts that bear Liquid's names and are ours, since theirs know neither cells nor exact numbers. */
export const renamedFiltersZhCN = {
  join: ["列表用指定的文字连接", '{{ 支出性质 | join: "和" }}'],
  append: ["在后面接文字", '{{ 单位名称 | append: "（盖章）" }}'],
  prepend: ["在前面加文字", '{{ 年度 | prepend: "公元" }}'],
  map: ["同“取”", '{{ 支出性质 | map: "占比" | 顿号 }}'],
  where: ["同“筛选”", '{{ 全部指标 | where: "性质", "定性" | 顿号 }}'],
  sort: ["同“排序”", '{{ 支出性质 | sort: "全年执行数" | 顿号 }}'],
  uniq: ["去掉重复的", '{{ 产出指标 | 取: "二级" | uniq | 顿号 }}'],
  size: ["列表的项数，文字的字数", "{{ 未完成指标 | size }}项"],
} as const satisfies ReferenceEntries;

/** Filters of Liquid that make sense here and give the same answer at any time and place. */
export const standardFiltersZhCN = {
  first: ["第一项", "{{ 全部指标 | first }}"],
  last: ["最后一项", "{{ 全部指标 | last }}"],
  reverse: ["倒过来", "{{ 支出性质 | reverse | 顿号 }}"],
  concat: ["两个列表接起来", "{{ 未完成指标 | concat: 超额完成指标 | 顿号 }}"],
  compact: ["去掉没有值的", '{{ 资金来源 | 取: "执行率" | compact | 顿号 }}'],
  slice: ["从第几项（第一项为 0）起取几项", "{{ 全部指标 | slice: 1, 2 | 顿号 }}"],
  default: ["没有值时改写为", '{{ 填报人 | default: "（略）" }}'],
  replace: ["替换文字", '{{ 单位名称 | replace: "知识产权局", "知产局" }}'],
  replace_first: ["替换第一处文字", '{{ "甲甲" | replace_first: "甲", "乙" }}'],
  remove: ["删去文字", '{{ 单位名称 | remove: "广州" }}'],
  remove_first: ["删去第一处文字", '{{ "甲甲" | remove_first: "甲" }}'],
  strip: ["去掉两端的空格", '{{ " 甲 " | strip }}'],
  lstrip: ["去掉开头的空格", '{{ " 甲" | lstrip }}'],
  rstrip: ["去掉末尾的空格", '{{ "甲 " | rstrip }}'],
  strip_newlines: ["去掉换行", '{{ 主要工作成效 | strip_newlines | truncate: 12, "……" }}'],
  truncate: ["只留前多少个字", '{{ 绩效目标 | truncate: 12, "……" }}'],
  split: ["文字按标点切成列表", '{{ "甲，乙" | split: "，" | 枚举 }}'],
  upcase: ["英文字母改为大写", '{{ "pct" | upcase }}'],
  downcase: ["英文字母改为小写", '{{ "PCT" | downcase }}'],
} as const satisfies ReferenceEntries;
