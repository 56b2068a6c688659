import { placeholderLeft } from "#core/check/cells/placeholder-left";
import { findWith } from "#support/findWith";
import { indicator, indicatorCells, indicatorTable, quantity } from "#support/modelTables";

const find = (given: { readonly reason?: string; readonly actual?: string }): unknown[] =>
  findWith(placeholderLeft, {
    indicators: indicatorTable([
      indicator({
        reason: given.reason ?? "",
        actual: quantity({ text: given.actual ?? "" }),
        cells: indicatorCells(1),
      }),
    ]),
  }).map(({ cell, values }) => [cell, values["found"]]);

describe("a placeholder or a hint of the form", () => {
  it.each([
    ["由XX单位实施", "XX"],
    ["由xx单位实施", "xx"],
    ["由XXX单位实施", "XXX"],
    ["由××单位实施", "××"],
    ["由ＸＸ单位实施", "ＸＸ"],
    ["由**单位实施", "**"],
    ["由＊＊单位实施", "＊＊"],
    ["由__单位实施", "__"],
    ["工作顺利（100字以内）", "（100字以内）"],
    ["工作顺利(不超过200字)", "(不超过200字)"],
    ["工作顺利（限50字左右）", "（限50字左右）"],
    ["原因：请在此填写", "请在此填写"],
    ["原因：请在此处填写", "请在此处填写"],
    ["原因：请此处填写", "请此处填写"],
    ["原因（请简要说明偏差）", "（请简要说明偏差）"],
    ["原因(可描述)", "(可描述)"],
    ["原因（请填写）", "（请填写）"],
  ])("is told as it stands: %s", (text, found) => {
    expect(find({ reason: text })).toEqual([["指标!H2", found]]);
    expect(find({ actual: text })).toEqual([["指标!E2", found]]);
  });

  it.each([
    "由X单位实施",
    "XXL级、maxX",
    "3×5口径",
    "＊注",
    "a_b",
    "共100字",
    "（100字节）",
    "请填写完整",
    "（请示）",
    "（已简要说明）",
    "XX",
    "＊＊ ××",
    "____",
    "",
  ])("is none where it means something, or is all that stands there, which counts as blank: %s", (text) => {
    expect(find({ reason: text })).toEqual([]);
  });
});
