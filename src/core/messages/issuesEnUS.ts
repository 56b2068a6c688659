import type { IssueId } from "../model/issue";

/**
 * The English wording of every issue, for the pane. What stands in the workbook, headers and names of
 * sheets included, is Chinese and in “quotation marks”.
 */
export const issuesEnUS: Readonly<Record<IssueId, string>> = {
  "name-missing":
    "The workbook has no name “{name}”, so {purpose}. Select the table with its header and press “Use selection” in the pane, or type “{name}” into the Name Box and press Enter.",
  "name-not-a-range":
    "The name “{name}” refers to “{formula}”, which is not a range of cells. In Formulas > Name Manager, make it refer to the table.",
  "name-broken":
    "The name “{name}” is broken (“{formula}”); its cells may have been deleted. In Formulas > Name Manager, select the table again.",
  "name-several-areas": "The name “{name}” refers to several separate areas (“{formula}”). Make it refer to one area.",
  "name-empty":
    "The area “{area}” that the name “{name}” refers to is empty. Fill in the table, or move the name to where the table is.",
  "header-not-found":
    "No header was found in “{table}”. The header should contain “{columns}”. Make sure that the name covers the header row.",
  "column-missing":
    "The header of “{table}” has no column “{column}”, so the table was not read. Columns found: “{found}”. Add the column, or rename one to “{column}”.",
  "column-twice": "The header “{header}” occurs twice; only the left column is used. Rename or delete the other.",
  "column-not-added":
    "The cells to the right of “{table}” are not empty, so the column “{column}” cannot be added. Leave a column free there, or add a column with the header “{column}” yourself.",
  "no-rows": "“{table}” has a header and no rows. Fill in the data.",
  "table-found-by-header":
    "There is no name “{name}”; the table was found by its header at “{area}”. {others}To settle it, press “Confirm” in the pane, or select the area, type “{name}” into the Name Box and press Enter.",

  "error-value": "The cell holds the error value “{value}”. Correct the formula or enter a number.",
  "not-a-number": "“{column}” should be a number and is “{text}”. Enter a number.",
  "number-as-text":
    "The number “{text}” in “{column}” is stored as text, and sums in Excel leave it out. Convert it to a number.",
  "doubtful-number": "“{column}” is “{text}”: {doubt}. Check the cell.",
  "money-unit-assumed":
    "The table does not name its money unit; amounts were taken to be in 10,000 yuan ({amount} × 10,000 yuan). If they are in yuan, say so in the header or under “金额单位” in “基本信息”.",
  "contradictory-units":
    "The value “{text}” of the indicator “{name}” has the unit “{unit}”, while the unit column says “{beside}”. It was read as “{unit}”; use one unit.",

  "total-differs-from-parts":
    "The total of {column} is {whole} {unit}{source} and {partsName} add up to {parts} {unit}, a difference of {difference} {unit}. Check {what} and its parts.",
  "sources-differ-from-natures":
    "By kind of expenditure the {column} adds up to {whole} {unit}, while {partsName} add up to {parts} {unit}, a difference of {difference} {unit}. Check the parts of both.",
  "rounding-difference":
    "For the {column}, {whole} {unit} and the {parts} {unit} that {partsName} add up to differ by {difference} {unit}. This is rounding and may stay.",
  "rate-differs":
    "The {column} in the table is {entered}{source}; by the table’s own figures it should be {computed}. Check {what}, or clear the cell and let it be filled in.",
  "zero-budget":
    "The revised budget of “{name}” is 0 (spent: {spent}), so there is no execution rate. Check the budget.",
  "negative-amount": "The {column} of “{name}” is negative ({amount}). Check the amount.",
  "overspent-budget":
    "“{name}” spent {spent} {unit}, more than its revised budget of {budget} {unit}. Check the amounts, or give the reason in the reason column.",
  "low-execution":
    "The budget execution rate is {rate}, below {mark}, and no reason is given. Give it in the reason column of the total row.",
  "adjusted-without-reason":
    "The revised budget is {amount} {unit} {change} the original budget, and no reason is given. Give it in the reason column of the total row.",
  "part-above-whole":
    "The {column} of “{name}”, {part} {unit}, is more than that of “{wholeName}”, which it is part of: {whole} {unit}. Check both rows.",
  "carried-over-differs":
    "“{item}” is {stated} {unit}, while the revised budget less the actual expenditure is {left} {unit}. Check it; if money was taken back, say so in the report.",
  "money-unit-doubtful":
    "The {column} of “{name}”, {amount} {unit}, is more than a thousand times apart from a related amount, {other} {unit}; the unit looks wrong. Check the unit, or explain in the reason column.",
  "actual-as-completion-rate":
    "The {column} of “{name}” holds the actual value, {entered}; measured by the target it should be {computed}. Enter the actual value divided by the target, or clear the cell and let it be filled in.",

  "points-not-100":
    "The points add up to {sum} (indicators {indicators}, budget execution {budget}) and should be {total}. Adjust the points.",
  "points-missing": "The indicator “{name}” has no points, or none above 0. Enter its points.",
  "score-above-points":
    "“{name}” has a score of {score}, more than its {points} points. Enter a score that is not above the points.",
  "score-differs":
    "“{name}” has a score of {score}{source}; by the scoring rules it should be {formula}. Yours was kept: check {what}, or explain it.",
  "total-score-differs":
    "The total score is {score}{source}, while the scores add up to {sum}. Check {what}, or clear the cell and let it be filled in.",
  "total-points-differ": "The total row has {printed} points, while the points add up to {sum}. Check the total row.",
  "one-row-dominates":
    "“{name}” alone has {points} of all {total} points, nine tenths or more. Check how the points are divided.",
  "class-points-differ":
    "“{name}” is marked with {printed} points, while its rows add up to {sum}. Check the points of the class or of its rows.",
  "class-missing": "The indicator table has no {classes}. Add them, or check the names of the first-level indicators.",
  "satisfaction-missing":
    "The indicator table has no {classes}. If you serve people who can be asked, add satisfaction indicators.",

  "missing-name": "The indicator has no name. Enter the name of the third-level indicator.",
  "repeated-name": "The indicator “{name}” occurs twice in one category. Merge or rename.",
  "missing-target": "The indicator “{name}” has no target. Enter the target.",
  "missing-actual": "The indicator “{name}” has no actual value. Enter what was achieved.",
  "non-numeric-actual":
    "The target of the indicator “{name}” is “{target}”, and its actual value “{actual}” is not a number to compare with. Enter a number.",
  "actual-repeats-target":
    "The actual value “{actual}” of the indicator “{name}” has a comparison sign and looks like a copy of the target. Enter what was really achieved.",
  "different-units":
    "The target “{target}” and the actual value “{actual}” of the indicator “{name}” have different units and cannot be compared. Use one unit (write percentages with a % sign).",
  "below-target-without-reason":
    "The indicator “{name}” missed its target{rate} and lacks {missing}. Add {missing} in the table.",
  "over-fulfilled-without-reason":
    "The completion rate of the indicator “{name}” is {rate}, at or above {mark}, and no reason is given. Explain it, or check whether the target is too low.",
  "qualitative-without-score":
    "The qualitative indicator “{name}” (target: “{target}”) has no score; a formula cannot give one, and the total score stays open too. Enter a score for what was achieved.",
  "target-only-in-name":
    "The target of the indicator “{name}” stands in its name only; the target cell is empty. Enter the target under “年度指标值”.",
  "direction-doubtful":
    "The target of the indicator “{name}” is “{target}”; such indicators mostly use “{usual}”. Check the direction of the comparison sign.",
  "share-above-100":
    "The actual value “{actual}” of the indicator “{name}” is above 100%, which such a share cannot be. Check the actual value.",
  "date-outside-year": "The date “{actual}” of the indicator “{name}” is not in {year}. Check the date, or explain it.",
  "score-outside-band":
    "The qualitative indicator “{name}” is “{actual}”, and its score {score} is not between {least} and {most}. Check the score or the result.",

  "rows-outside-name":
    "“{area}” (“{name}” and so on) below “{table}” looks like part of the table and is outside its name, so it was not counted. Extend the area in Formulas > Name Manager; if it is not part of the table, leave a row between.",
  "columns-outside-name":
    "The columns “{headers}” at “{area}”, to the right of “{table}”, are outside its name and were not read. Extend the area in Formulas > Name Manager; if they are not part of the table, leave a column between.",
  "hidden-rows":
    "“{table}” has rows that are hidden or filtered out; their figures are not seen and still count. Unhide and check them, and delete those that are not needed.",
  "placeholder-left": "The cell still holds a placeholder or a hint of the form, “{found}”. Replace or delete it.",
  "lookalike-glyph":
    "“{found}” in the cell contains look-alike characters (such as the letter O for the digit 0). Type it again.",

  "figure-in-no-table":
    "{figures} in the report cannot be found in any table. Check it, or enter its source in “基本信息” or in the indicator table.",
  "named-figure-differs": "The report says “{told}”, while in the table {fact}. Check the name and the figure.",
  "quantity-printed-two-ways": "The report writes {name} in two ways: “{first}” and “{second}”. Use one.",
  "report-parts-differ":
    "“{parts}” in the report add up to “{sum}”, which is not {name}, “{whole}”. Check the parts and the total.",
  "claim-against-data": "The report says “{claim}”, but {facts}. Rewrite the conclusion, or check the data.",
  "direction-against-figures": "The report says “{words}”, but {facts}. Check the wording and the figures.",
  "grade-word-unknown": "The report gives the rating as “{word}”; ratings are “优”, “良”, “中” and “差”. Rewrite it.",
  "grade-or-score-differs":
    "The report gives {told}; by the table it is {computed}. Rewrite it, or generate the report again.",
  "clause-broken": "“{words}” in the report is incomplete. Add the figure or delete the clause.",
  "placeholder-in-report": "The report still contains “{found}”. Replace or delete it.",
  "report-year-differs": "The report says {told}, while the year in “基本信息” is {year}. Check the year.",
  "report-department-differs":
    "The report names “{told}”, while the department in “基本信息” is “{department}”. Check the department.",

  "setting-unknown":
    "“评分设置” has no item “{name}”; it was not used. Similar items: {nearest}. Change the name or delete the row.",
  "setting-unreadable":
    "The content “{text}” of “{name}” in “评分设置” cannot be read; the default stays. Enter {expected}.",
  "basic-item-missing":
    "“基本信息” has no “{item}”; text of the report that uses it will be left out. Add a row “{item}”.",
  "year-unreadable": "The year “{text}” is not a year of four digits. Enter a year such as 2022.",
  "built-in-outline":
    "There is no name “报告模板”; the report follows the built-in outline “{outline}”. To change its text, insert or make a template; for another outline, add a row “报告提纲” to “评分设置” (“{outlines}”).",
  "template-syntax":
    "The template has a mistake: {detail}. The row was not written into the report; correct the template.",
  "template-unknown-name":
    "“{name}” in the template does not exist. Similar names: {nearest}. Correct the template; clauses that use it were left out.",
  "template-unknown-style": "The style “{style}” does not exist and was treated as body text. Styles: “{known}”.",
  "template-limit":
    "The template makes too much text or loops too long and was stopped: {detail}. Simplify the template.",
  "clause-dropped": "“{name}” has no value, so the report leaves out the clause “{clause}”. To keep it, add the data.",
  "paragraph-edited":
    "This paragraph was edited by hand, and your text was kept. The text for the current data is: “{generated}”",
  "report-rows-deleted":
    "You deleted {count} paragraphs of “自评报告”; they were not written again. To have everything written anew, delete the sheet “自评报告” and generate again.",
};
