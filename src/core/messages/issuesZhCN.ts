import type { IssueId } from "../model/issue";

/**
 * The Chinese wording of every issue: what was found, then what to do. `{name}` is filled from the
 * issue's values.
 */
export const issuesZhCN: Readonly<Record<IssueId, string>> = {
  "name-missing":
    "工作簿中没有名称「{name}」，{purpose}。请选中对应表格（含表头），在面板上点「设为所选区域」，或在名称框中输入「{name}」后按 Enter。",
  "name-not-a-range":
    "名称「{name}」引用的是 {formula}，不是单元格区域。请在「公式→名称管理器」中改为引用表格所在区域。",
  "name-broken":
    "名称「{name}」已失效（{formula}），原来的单元格可能已被删除。请在「公式→名称管理器」中重新选定表格区域。",
  "name-several-areas": "名称「{name}」引用了多个不相连的区域（{formula}）。请改为引用一个连续区域。",
  "name-empty": "名称「{name}」引用的区域 {area} 没有内容。请填写表格，或把名称改到有表格的区域。",
  "header-not-found": "「{table}」中没有找到表头。表头应包含：{columns}。请确认名称引用的区域包含表头行。",
  "column-missing":
    "「{table}」的表头缺少「{column}」列，此表未能读取。找到的列有：{found}。请补上该列，或把列名改为「{column}」。",
  "column-twice": "表头「{header}」出现了两次，只采用左边的一列。请改名或删除多余的一列。",
  "column-not-added":
    "「{table}」右侧的单元格已有内容，无法增加「{column}」列。请在表格右侧空出一列，或自行增加表头为「{column}」的列。",
  "no-rows": "「{table}」只有表头，没有数据行。请填写数据。",
  "table-found-by-header":
    "没有名称「{name}」，已按表头在 {area} 找到表格。{others}如需固定下来，请在面板上点「确认」，或选中该区域，在名称框中输入「{name}」后按 Enter。",
  "error-value": "单元格是错误值 {value}。请修正公式或填写数值。",
  "not-a-number": "「{column}」应为数字，现为「{text}」。请改为数字。",
  "number-as-text": "「{column}」的数字「{text}」是文本格式，Excel 求和时会漏掉它。请转换为数字。",
  "doubtful-number": "「{column}」为「{text}」，{doubt}。请核对该单元格。",
  "money-unit-assumed":
    "表中没有注明金额单位，已按万元处理（{amount} 万元）。如实际单位是元，请在表头或「基本信息」的「金额单位」中注明。",
  "contradictory-units":
    "指标「{name}」的值「{text}」带有单位「{unit}」，度量单位栏却是「{beside}」。已按「{unit}」读取，请统一单位。",
  "total-differs-from-parts":
    "{column}合计 {whole} {unit}{source}，与{partsName}之和 {parts} {unit}相差 {difference} {unit}。请核对{what}与明细。",
  "sources-differ-from-natures":
    "{column}按支出性质之和 {whole} {unit}，与{partsName}之和 {parts} {unit}相差 {difference} {unit}。请核对两种口径的明细。",
  "rounding-difference":
    "{column} {whole} {unit}与{partsName}之和 {parts} {unit}相差 {difference} {unit}，属四舍五入尾差，可不处理。",
  "rate-differs":
    "表中{column}为 {entered}{source}，按表内数据计算应为 {computed}。请核对{what}，或清空该单元格由系统填写。",
  "zero-budget": "「{name}」全年预算数为 0（执行数 {spent}），无法计算执行率。请核对预算数。",
  "negative-amount": "「{name}」的{column}为负数（{amount}）。请核对金额。",
  "overspent-budget":
    "「{name}」全年执行数 {spent} {unit}超过全年预算数 {budget} {unit}。请核对金额，或在原因栏说明超支原因。",
  "low-execution": "预算执行率 {rate}，低于 {mark}，未说明原因。请在合计行的原因栏说明执行偏低的原因。",
  "adjusted-without-reason":
    "全年预算数比年初预算数{change} {amount} {unit}，未说明原因。请在合计行的原因栏说明调整原因。",
  "part-above-whole": "「{name}」的{column} {part} {unit}，大于它所属的「{wholeName}」{whole} {unit}。请核对两行金额。",
  "carried-over-differs":
    "「{item}」为 {stated} {unit}，全年预算数减全年执行数为 {left} {unit}。请核对；若有收回或核减，请在报告中说明。",
  "money-unit-doubtful":
    "「{name}」的{column} {amount} {unit}，与相关金额 {other} {unit}相差千倍以上，像是单位有误。请核对金额单位，或在原因栏说明。",
  "actual-as-completion-rate":
    "「{name}」的{column}填的是完成值 {entered}，按目标计算应为 {computed}。请改为完成值与目标值之比，或清空该单元格由系统填写。",
  "points-not-100": "分值合计为 {sum} 分（指标 {indicators} 分，预算执行 {budget} 分），应为 {total} 分。请调整分值。",
  "points-missing": "指标「{name}」没有分值或分值不大于 0。请填写分值。",
  "score-above-points": "「{name}」得分 {score}，超过分值 {points}。请改为不超过分值的得分。",
  "score-differs": "「{name}」得分 {score}{source}，按评分办法应为 {formula}。已保留您的{what}，请核对或说明理由。",
  "total-score-differs": "总分 {score}{source}，各项得分之和为 {sum}。请核对{what}，或清空该单元格由系统填写。",
  "total-points-differ": "总分行的分值为 {printed} 分，各项分值之和为 {sum} 分。请核对总分行。",
  "one-row-dominates": "「{name}」一项的分值为 {points} 分，占总分 {total} 分的九成以上。请核对分值的分配。",
  "class-points-differ": "「{name}」标注 {printed} 分，其下各项分值之和为 {sum} 分。请核对类别或各项的分值。",
  "class-missing": "指标表中没有{classes}。请补充，或核对一级指标的名称。",
  "satisfaction-missing": "指标表中没有{classes}。如有服务对象，请补充满意度指标。",
  "missing-name": "指标没有名称。请填写三级指标名称。",
  "repeated-name": "指标「{name}」在同一类别中重复出现。请合并或改名。",
  "missing-target": "指标「{name}」没有年度指标值。请填写目标。",
  "missing-actual": "指标「{name}」没有实际完成值。请填写完成情况。",
  "non-numeric-actual":
    "指标「{name}」的目标是「{target}」，完成值「{actual}」不是一个可以比较的数字。请填写具体数值。",
  "actual-repeats-target": "指标「{name}」的完成值「{actual}」带有比较符号，像是照抄了目标。请填写实际完成的数值。",
  "different-units":
    "指标「{name}」的目标「{target}」与完成值「{actual}」单位不一致，无法比较。请统一单位（百分数请写 % 号）。",
  "below-target-without-reason": "指标「{name}」未完成目标{rate}，缺少{missing}。请在表中补充{missing}。",
  "over-fulfilled-without-reason":
    "指标「{name}」完成率 {rate}，达到或超过 {mark}，未说明原因。请说明超额完成的原因，或核对目标是否偏低。",
  "qualitative-without-score":
    "定性指标「{name}」（目标：{target}）没有得分，无法由公式计算，总分也因此空缺。请按完成情况填写得分。",
  "target-only-in-name": "指标「{name}」的目标只写在名称里，年度指标值是空的。请把目标值填入「年度指标值」。",
  "direction-doubtful": "指标「{name}」的目标是「{target}」，这类指标通常用「{usual}」。请核对比较符号的方向。",
  "share-above-100": "指标「{name}」的完成值「{actual}」超过 100%，这类比例不会超过 100%。请核对完成值。",
  "date-outside-year": "指标「{name}」的完成日期「{actual}」不在 {year} 年内。请核对日期，或说明原因。",
  "score-outside-band":
    "定性指标「{name}」的完成情况是「{actual}」，得分 {score} 不在相应的 {least}～{most} 分之内。请核对得分或完成情况。",
  "rows-outside-name":
    "{table}下方的 {area}（「{name}」等）像是表格的内容，却不在名称引用的区域内，没有计入。请在「公式→名称管理器」中扩大区域；若不是，请与表格隔开一行。",
  "columns-outside-name":
    "{table}右侧 {area} 的「{headers}」列不在名称引用的区域内，没有读取。请在「公式→名称管理器」中扩大区域；若不是，请与表格隔开一列。",
  "hidden-rows":
    "{table}中有隐藏或被筛选掉的行，其中的数字看不见，却仍计入合计与得分。请取消隐藏后核对，不需要的行请删除。",
  "placeholder-left": "单元格里还留有占位符或填表提示「{found}」。请改为实际内容或删去。",
  "lookalike-glyph": "单元格里的「{found}」含有形似的字符（如字母 O 代替数字 0）。请重新输入。",
  "figure-in-no-table": "报告中的 {figures} 在各表中找不到。请核对，或把它的来源写入「基本信息」或指标表。",
  "named-figure-differs": "报告写「{told}」，而表中{fact}。请核对名称和数字。",
  "quantity-printed-two-ways": "{name}在报告中有两种写法：{first} 与 {second}。请统一为一种。",
  "report-parts-differ": "报告中 {parts} 之和为 {sum}，与{name} {whole}不符。请核对分项与总数。",
  "claim-against-data": "报告写「{claim}」，但{facts}。请改写结论，或核对数据。",
  "direction-against-figures": "报告写「{words}」，但{facts}。请核对说法与数字。",
  "grade-word-unknown": "报告的等级写作「{word}」，等级应为优、良、中、差之一。请改写。",
  "grade-or-score-differs": "报告写{told}，按表计算为{computed}。请改写，或重新生成。",
  "clause-broken": "报告中的「{words}」语句残缺。请补充数字或删去这一分句。",
  "placeholder-in-report": "报告中还留有「{found}」。请改为实际内容或删去。",
  "report-year-differs": "报告写的是 {told} 年，「基本信息」的年度是 {year} 年。请核对年度。",
  "report-department-differs": "报告写的单位是「{told}」，「基本信息」的单位名称是「{department}」。请核对单位。",
  "setting-unknown": "「评分设置」中没有「{name}」这一项，未采用。相近的项目有：{nearest}。请修改名称或删去这一行。",
  "setting-unreadable": "「评分设置」中「{name}」的内容「{text}」无法识别，仍按默认值处理。请改为{expected}。",
  "basic-item-missing": "「基本信息」中没有「{item}」，报告中用到它的文字将略去。请补充一行「{item}」。",
  "year-unreadable": "年度「{text}」不是四位数的年份。请改为如 2022 的年份。",
  "built-in-outline":
    "没有名称「报告模板」，报告按内置提纲「{outline}」写成。要修改文字，请插入或自建报告模板；要换提纲，请在「评分设置」中增加一行「报告提纲」（{outlines}）。",
  "template-syntax": "模板语法有误：{detail}。该行未写入报告，请修改模板。",
  "template-unknown-name": "模板中的「{name}」不存在。相近的名称有：{nearest}。请修改模板，含有它的分句已略去。",
  "template-unknown-style": "样式「{style}」不存在，已按正文处理。可用的样式有：{known}。",
  "template-limit": "模板生成的内容过多或循环过长，已停止：{detail}。请简化模板。",
  "clause-dropped": "「{name}」没有数值，报告中略去了这一分句：「{clause}」。如需保留，请补充数据。",
  "paragraph-edited": "这一段被手工修改过，已保留您的文字。按当前数据生成的文字是：{generated}",
  "report-rows-deleted":
    "「自评报告」中有 {count} 个段落已被您删除，未再写入。需要全部重写时，请删除工作表「自评报告」后重新生成。",
};
