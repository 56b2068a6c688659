import { checkSketch } from "#core/messages/checkSketch";
import { enUS } from "#core/messages/enUS/enUS";
import { zhCN } from "#core/messages/zhCN/zhCN";

describe("the sketch of a check", () => {
  it("has dots for what the message inserts, once where several stand side by side", () => {
    const message = {
      zhCN: "「{name}」的{column} {amount} {unit}。请核对。",
      enUS: "{name} has {amount} {unit}. Check.",
    };

    expect(checkSketch({ message }, zhCN)).toBe("「…」的…。请核对。");
    expect(checkSketch({ message }, enUS)).toBe("… has …. Check.");
  });
});
