import { nameBroken } from "#core/check/form/name-broken";
import { enUS } from "#core/messages/enUS/enUS";
import { faultText } from "#core/messages/faultText";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { issueAt } from "#core/model/issueAt";
import { outsideQuotes } from "#support/outsideQuotes";

describe("a fault", () => {
  it("tells what happened and where", () => {
    const fault = { code: "sheet-protected", values: { sheet: "自评表" } } as const;

    expect(faultText(fault, zhCN)).toContain("工作表「自评表」受保护");
    expect(faultText(fault, enUS)).toMatch(/^The sheet “自评表” is protected; nothing was written\./);
  });

  it("names several in quotation marks of their own", () => {
    const fault = { code: "structure-protected", values: { sheet: "预算表」「指标表" } } as const;

    expect(faultText(fault, zhCN)).toContain("「预算表」「指标表」");
    expect(faultText(fault, enUS)).toContain("“预算表”, “指标表”");
  });

  it("tells why there is no table", () => {
    const issues = [issueAt(nameBroken, null, { name: "预算表", formula: "=#REF!" })];
    const [chinese, english] = [zhCN, enUS].map((language) =>
      faultText({ code: "no-tables", values: { sheets: "「自评表」A1:F3" }, issues }, language),
    );

    expect(chinese).toContain("；名称「预算表」已失效（=#REF!），");
    expect(chinese).not.toContain("。。");
    expect(english).toContain("The name “预算表” is broken (“=#REF!”)");
    expect(outsideQuotes(english ?? "")).not.toMatch(/\p{Script=Han}/u);
  });
});
