import { noRecord, ownershipOf } from "#core/model/runRecord";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { parseIndicatorTable } from "#core/parse/parseIndicatorTable";
import { plainForm } from "#core/parse/plainForm";
import { Show } from "#core/report/values/show";
import { grid, namedRange } from "#support/grids";

describe("the plain form of a text", () => {
  it.each([
    ["2\u00AD2场", "22场"],
    ["≥20\u200B场", "≥20场"],
    ["\uFEFF95%\u200E", "95%"],
    ["9\u20605\u00A0%", "95%"],
    ["\u202A≥90\u202C%", "≥90%"],
    ["９７％", "97%"],
    ["97﹪", "97%"],
    ["＞＝９０", ">=90"],
    ["﹦0", "=0"],
    ["全　年\n预算数", "全年预算数"],
  ])("has no character that nobody sees, and half-width ones: %j is %s", (text, plain) => {
    expect(plainForm(text)).toBe(plain);
  });
});

describe("a value in the report", () => {
  const printed = (target: string, actual: string) => {
    const range = namedRange(
      "indicators",
      grid([
        ["三级指标", "年度指标值", "实际完成值"],
        ["合格率", target, actual],
      ]),
    );
    const [indicator] = parseIndicatorTable(range, ownershipOf(noRecord)).table?.indicators ?? [];
    const shown = indicator && new Show(nationalProfile, "万元").quantity(indicator.actual, undefined)?.shown;
    return shown && `${shown.text}${shown.after}`;
  };

  it.each([
    ["≥95%", "９７％", "97%"],
    ["≥95%", "97﹪", "97%"],
    ["≥90%", "九成三", "九成三"],
    ["≥90%", "百分之九十五", "百分之九十五"],
    ["≥20场", "2\u00AD2场", "22场"],
    ["≤90万元", "85万", "85万元"],
  ])("beside %s, %j is printed once and plainly: %s", (target, actual, text) => {
    expect(printed(target, actual)).toBe(text);
  });
});
