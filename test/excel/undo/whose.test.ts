import { aspectOf } from "#excel/aspects/aspects";
import { whose } from "#excel/undo/whose";

const area = { sheet: "预算表", row: 0, column: 0, rowCount: 1, columnCount: 1 };
const contents = aspectOf({ kind: "contents", area });
const highlights = aspectOf({ kind: "highlights", area });
const chart = aspectOf({ kind: "chart", sheet: "校验清单", name: "完成率" });

describe("whose a state is", () => {
  it.each([
    ["the run's while it is as the run left it", { was: 1, wrote: 2, is: 2 }, "ours"],
    ["the user's who changed it since", { was: 1, wrote: 2, is: 3 }, "theirs"],
    ["the user's who made blank what the run wrote", { was: 1, wrote: 2, is: undefined }, "theirs"],
    ["nobody's where the run changed nothing", { was: 1, wrote: 1, is: 3 }, "nobody's"],
    ["nobody's where the user has put it back already", { was: 1, wrote: 2, is: 1 }, "nobody's"],
    ["judged by what it says, not by which object says it", { was: { a: 1 }, wrote: { a: 2 }, is: { a: 2 } }, "ours"],
  ])("is %s", (_title, moments, owner) => {
    expect(whose(contents, moments)).toBe(owner);
  });

  it("of highlights is the run's also where the user's stand beside them", () => {
    expect(whose(highlights, { was: [], wrote: ["ours"], is: ["ours", "theirs"] })).toBe("ours");
  });

  it("of what is not read is the run's, as it left it", () => {
    expect(whose(chart, { was: "A1:B3", wrote: "A1:B4", is: "A1:B4" })).toBe("ours");
  });
});
