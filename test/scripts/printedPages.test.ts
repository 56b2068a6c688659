import { printingComplaints } from "../../scripts/printedPages";

const report = ["自评报告", "一、基本情况", "（一）部门职能", "负责知识产权工作，一、二、三类都管。"];

describe("the check of the printed report", () => {
  it("has nothing against one that is whole, wherever its lines end", () => {
    expect(
      printingComplaints(
        [["报告模板"], ["自评报告", "一、基本情况", "（一）部门职能", "负责知识产"], ["权工作，一、二、三类都管。"]],
        report,
      ),
    ).toEqual([]);
  });

  it("complains about words that are cut off, and a paragraph that stands elsewhere", () => {
    expect(
      printingComplaints([["自评报告", "（一）部门职能", "一、基本情况", "负责知识产权工作，一、"]], report),
    ).toEqual([
      expect.stringMatching(/^printed before 一、基本情况…, .*（一）部门职能/),
      expect.stringMatching(/^not printed whole.*（一）部门职能/),
      expect.stringMatching(/^not printed whole.*负责知识产权工作/),
    ]);
  });

  it("complains about a page that ends with a heading", () => {
    expect(
      printingComplaints(
        [["自评报告", "一、基本情况", "（一）部门职能"], ["负责知识产权工作，一、二、三类都管。"]],
        report,
      ),
    ).toEqual(["page 1 ends with a heading: （一）部门职能"]);
  });

  it("complains where there is no report", () => {
    expect(printingComplaints([["预算表"]], ["", " "])).toEqual(["there is no report to look for"]);
  });
});
