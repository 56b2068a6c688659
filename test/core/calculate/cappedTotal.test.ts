import { cappedTotal } from "#core/calculate/cappedTotal";
import { computed, notComputable } from "#core/model/computed";
import Big from "big.js";

/** Of a provincial system: 70–80 % → at most 89 points, 60–70 % → 79, 50–60 % → 69, below → 59. */
const caps = [
  { below: new Big("0.8"), atMost: new Big(89) },
  { below: new Big("0.7"), atMost: new Big(79) },
  { below: new Big("0.6"), atMost: new Big(69) },
  { below: new Big("0.5"), atMost: new Big(59) },
];

const total = (score: string, rate: string, of = caps) => {
  const capped = cappedTotal(computed(new Big(score)), computed(new Big(rate)), of);
  return capped.kind === "computed" ? capped.value.toFixed() : capped.reason;
};

describe("a total capped by the execution rate", () => {
  it.each([
    ["95", "0.81", "95"],
    ["95", "0.8", "95"],
    ["95", "0.7999", "89"],
    ["95", "0.7", "89"],
    ["95", "0.6999", "79"],
    ["95", "0.6", "79"],
    ["95", "0.5999", "69"],
    ["95", "0.5", "69"],
    ["95", "0.4999", "59"],
    ["95", "0", "59"],
  ])("%s points at a rate of %s are %s", (score, rate, capped) => {
    expect(total(score, rate)).toBe(capped);
    expect(total(score, rate, caps.toReversed())).toBe(capped);
  });

  it.each([
    ["88.99", "88.99"],
    ["89", "89"],
    ["89.01", "89"],
  ])("of %s points under a cap of 89 keeps %s", (score, capped) => {
    expect(total(score, "0.75")).toBe(capped);
  });

  it("is what it was without caps, without a rate, and without a total", () => {
    expect(total("95", "0", [])).toBe("95");
    expect(cappedTotal(computed(new Big(95)), notComputable("zero-budget"), caps)).toEqual(computed(new Big(95)));
    expect(cappedTotal(notComputable("no-score"), computed(new Big(0)), caps)).toEqual(notComputable("no-score"));
  });
});
