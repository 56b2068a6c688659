import type { BasicInformation, TemplateRow } from "#core/model/basicInformation";
import { basicItemFields } from "#core/report/basicItemFields";

const cell = { sheet: "基本信息", row: 1, column: 1 };
const nothing: BasicInformation = { items: [], department: null, year: null };

function template(...texts: readonly string[]): readonly TemplateRow[] {
  return texts.map((text) => ({ styleName: "正文", text, cell: null, styleCell: null }));
}

function asked(texts: readonly string[], information = nothing) {
  return basicItemFields({ basicInformation: information, template: template(...texts) }, { outline: "department" });
}

const names = (...texts: readonly string[]): readonly string[] => asked(texts).map(({ name }) => name);

describe("what of 基本信息 is asked for", () => {
  it("is what the built-in outline prints, the items of the title first", () => {
    const fields = basicItemFields({ basicInformation: nothing, template: null }, { outline: "department" });

    expect(fields.map(({ name }) => name).slice(0, 6)).toEqual([
      "单位名称",
      "年度",
      "部门职能",
      "绩效目标",
      "重点工作",
      "主要工作成效",
    ]);
    expect(fields.filter(({ isInTitle }) => isInTitle).map(({ name }) => name)).toEqual(["单位名称", "年度"]);
  });

  it("is another thing for another outline", () => {
    const fields = basicItemFields({ basicInformation: nothing, template: null }, { outline: "transfer-payment" });

    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(["项目名称", "目标分解"]));
    expect(fields.map(({ name }) => name)).not.toContain("重点工作");
  });

  it.each([
    ["a name that is printed", "{{部门职能}}", ["部门职能"]],
    ["a name with a format", '{{ 存在问题 | default: "（略）" }}', ["存在问题"]],
    ["a name in a condition", "{% if 重点工作 %}有{% endif %}", ["重点工作"]],
    ["a name behind 基本信息", '{{ 基本信息["联系人"] }}', ["联系人"]],
    ["two names in a row", "{{ 填报人 }}{{ 联系电话 }}", ["填报人", "联系电话"]],
    ["nothing for words outside the braces", "部门职能：", []],
    ["nothing for words in quotes", '{{ 总分 | default: "绩效目标" }}', []],
    ["nothing for a name of something else", "{{ 项.存在问题 }}{{ 指标.改进措施 }}", []],
    ["nothing for a longer name", "{{ 有改进措施的指标.size }}", []],
  ])("is %s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("says what 基本信息 or the form says", () => {
    const information: BasicInformation = {
      items: [
        { name: "部门职能", text: "负责校舍安全。", cell },
        { name: "重点工作", text: "", cell },
      ],
      department: { name: "部门名称", text: "平川县教育局", cell },
      year: { value: 2022, cell },
    };

    expect(
      asked(["{{ 单位名称 }}{{ 年度 }}{{ 部门职能 }}{{ 重点工作 }}"], information).map(({ name, text, isLong }) => [
        name,
        text,
        isLong,
      ]),
    ).toEqual([
      ["单位名称", "平川县教育局", false],
      ["年度", "2022", false],
      ["部门职能", "负责校舍安全。", true],
      ["重点工作", "", true],
    ]);
  });
});
