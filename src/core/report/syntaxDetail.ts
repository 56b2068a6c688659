/** What is wrong with a template, for people who did not learn Liquid from its English messages. */
export function syntaxDetail(message: string): string {
  for (const [pattern, detail] of details) {
    const match = pattern.exec(message);
    if (match) return detail(match[1] ?? "");
  }
  return "无法识别，请检查括号、引号和标签是否成对";
}

const details: readonly (readonly [RegExp, (part: string) => string])[] = [
  [/^output .*not closed/s, () => "“{{”没有以“}}”结束"],
  [/^tag "(?:include|render|layout|block)" not found/, () => "模板不能引用其他文件"],
  [/^tag "([^"]*)" not found/, (name) => `没有“${name}”这种标签`],
  [/^tag \{%-?\s*(\w+).*not closed/s, (name) => `{% ${name} %} 缺少与之对应的 {% end${name} %}`],
  [/^tag .*not closed/s, () => "“{%”没有以“%}”结束"],
  [/^illegal tag: \{%-?\s*for/, () => "循环应写作 {% for 项 in 列表 %}"],
  [/^illegal tag syntax/, () => "“{%”之后应有标签名，如 if、for"],
  [/^raw .*not closed/s, () => "{% raw %} 缺少与之对应的 {% endraw %}"],
  [/^\[ not closed/, () => "方括号“[”没有以“]”结束"],
  [/invalid value expression|value expected/, () => "此处应有名称或数值"],
  [/expected "\|" before filter|expected filter name/, () => "格式名之前应有竖线“|”，如 {{ 预算.执行率 | 百分比 }}"],
  [/expected ":" after filter name|unexpected character/, () => "格式的参数应写在冒号之后，如 | 保留: 1"],
  [/expected "="|expected variable name/, () => "赋值应写作 {% assign 名称 = 值 %}"],
  [/invalid range|unbalanced parentheses/, () => "圆括号没有成对"],
  [/unexpected elsif after else|duplicated else/, () => "{% else %} 只能有一个，并且在最后"],
  [/unexpected "/, () => "标签中有多余的文字"],
];
