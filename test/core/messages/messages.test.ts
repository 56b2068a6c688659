import { faultText } from "#core/messages/faultText";
import { faultsZhCN } from "#core/messages/faultsZhCN";
import { fillIn } from "#core/messages/fillIn";

describe("the messages", () => {
  it.each(Object.entries(faultsZhCN))("for the fault %s are whole sentences that say what to do", (_, message) => {
    expect(message).toMatch(/请.*。$/);
  });

  it("insert what they are given", () => {
    expect(faultText({ code: "sheet-protected", values: { sheet: "自评表" } })).toContain("工作表「自评表」受保护");
  });

  it("do not go out with a hole", () => {
    expect(() => fillIn("缺少{column}", {})).toThrow("{column}");
  });
});
