import { enUS } from "#core/messages/enUS/enUS";
import { fillIn } from "#core/messages/fillIn";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { phrase } from "#core/model/phrase";

describe("a message", () => {
  it("does not go out with a hole", () => {
    expect(() => fillIn("缺少{column}", {}, zhCN)).toThrow("{column}");
  });

  it("takes the user's words as they are, our own and several of them as the language has them", () => {
    const values = { column: phrase("target"), names: ["甲", "乙"] };

    expect(fillIn("{names}的{column}", values, zhCN)).toBe("甲、乙的年度指标值");
    expect(fillIn("the {column} of {names}", values, enUS)).toBe("the target of “甲”, “乙”");
  });
});
