import fc from "fast-check";
import { wordDifference } from "#core/plan/wordDifference";

describe("the difference of two texts", () => {
  it("is told in whole figures and in characters", () => {
    expect(wordDifference("预算执行率为97.08%，较好。", "预算执行率为98.10%。")).toEqual([
      { kind: "same", text: "预算执行率为" },
      { kind: "mine", text: "97.08%，较好" },
      { kind: "generated", text: "98.10%" },
      { kind: "same", text: "。" },
    ]);
  });

  it("gives both texts back, whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.string({ unit: "grapheme", maxLength: 60 }),
        (mine, generated) => {
          const parts = wordDifference(mine, generated);
          const textOf = (kind: "mine" | "generated"): string =>
            parts
              .filter((part) => part.kind === "same" || part.kind === kind)
              .map(({ text }) => text)
              .join("");

          expect(textOf("mine")).toBe(mine);
          expect(textOf("generated")).toBe(generated);
        },
      ),
    );
  });

  it("is the whole of both where they are too long to compare", () => {
    expect(
      wordDifference("甲".repeat(3000), "乙".repeat(3000)).map(({ kind, text }) => `${kind} ${text.length}`),
    ).toEqual(["mine 3000", "generated 3000"]);
  });
});
