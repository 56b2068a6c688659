import type { ParagraphChoice } from "#core/model/report";
import { mergeReport, type GeneratedRow, type MergedReport, type MergedRow } from "#core/plan/mergeReport";

const row = (key: string, text: string): GeneratedRow => ({ key, text });

const textOf = (each: MergedRow<GeneratedRow>): string => (each.owner === "ours" ? each.generated.text : each.text);
const remembered = ({ written }: MergedReport<GeneratedRow>): GeneratedRow[] =>
  written.map(({ generated: { key }, text }) => ({ key, text }));

/** What stands on the sheet after merging, the user's rows marked. */
function merged(before: GeneratedRow[], current: string[], generated: GeneratedRow[], choices: ParagraphChoice[] = []) {
  const { rows, deleted } = mergeReport(before, current, generated, choices);
  return {
    rows: rows.map((each) => (each.owner === "ours" ? each.generated.text : `user: ${each.text}`)),
    conflicts: rows.flatMap((each, index) =>
      each.owner === "user" && each.isConflict ? [`${index}: ${each.generated?.text}`] : [],
    ),
    deleted,
  };
}

const before = [row("0", "标题"), row("1", "执行率97%。"), row("2", "成效。"), row("3", "问题。")];
const texts = before.map(({ text }) => text);
const now = [row("0", "标题"), row("1", "执行率98%。"), row("2", "成效。"), row("3", "问题。")];

describe("mergeReport", () => {
  it("writes everything anew where nothing was edited", () => {
    expect(merged(before, texts, now).rows).toEqual(["标题", "执行率98%。", "成效。", "问题。"]);
  });

  it("writes everything on an empty sheet", () => {
    expect(merged([], [], now).rows).toEqual(now.map(({ text }) => text));
  });

  it("keeps a paragraph that was edited by hand, and says nothing while its data are the same", () => {
    const result = merged(before, ["标题", "执行率97%。", "成效显著，群众满意。", "问题。"], now);

    expect(result.rows).toEqual(["标题", "执行率98%。", "user: 成效显著，群众满意。", "问题。"]);
    expect(result.conflicts).toEqual([]);
  });

  it("keeps an edited paragraph whose figures have changed since, and offers the new text", () => {
    const edited = ["标题", "执行率为97%，较好。", "成效。", "问题。"];
    const result = merged(before, edited, now);

    expect(result.rows).toEqual(["标题", "user: 执行率为97%，较好。", "成效。", "问题。"]);
    expect(result.conflicts).toEqual(["1: 执行率98%。"]);
  });

  it("goes on saying so until the user has chosen", () => {
    const edited = ["标题", "执行率为97%，较好。", "成效。", "问题。"];
    const first = mergeReport(before, edited, now);
    const second = merged(remembered(first), edited, now);

    expect(second.conflicts).toHaveLength(1);
  });

  it("keeps a paragraph that the user inserted, where it is", () => {
    const result = merged(before, ["标题", "执行率97%。", "我加的一段。", "成效。", "问题。"], now);

    expect(result.rows).toEqual(["标题", "执行率98%。", "user: 我加的一段。", "成效。", "问题。"]);
  });

  it("does not bring back a paragraph that the user deleted", () => {
    const result = merged(before, ["标题", "执行率97%。", "问题。"], now);

    expect(result.rows).toEqual(["标题", "执行率98%。", "问题。"]);
    expect(result.deleted).toBe(1);
  });

  it("puts a paragraph that is new behind the one that it follows", () => {
    const withNew = [...now.slice(0, 2), row("1.1", "结余10万元。"), ...now.slice(2)];

    expect(merged(before, texts, withNew).rows).toEqual(["标题", "执行率98%。", "结余10万元。", "成效。", "问题。"]);
  });

  it("takes away a paragraph of ours that is not generated any more", () => {
    expect(merged(before, texts, now.slice(0, 3)).rows).toEqual(["标题", "执行率98%。", "成效。"]);
  });

  it("changes nothing in a second run, whatever the user did before the first", () => {
    const edited = ["标题", "我加的一段。", "执行率为97%，较好。", "问题。"];
    const first = mergeReport(before, edited, now);
    const sheet = first.rows.map(textOf);
    const second = mergeReport(remembered(first), sheet, now);

    expect(second.rows.map(textOf)).toEqual(sheet);
  });

  const edited = ["标题", "执行率为97%，较好。", "成效。", "问题。"];
  const choice = (take: "mine" | "generated"): ParagraphChoice => ({
    mine: "执行率为97%，较好。",
    generated: "执行率98%。",
    take,
  });

  it("keeps the user's text for good once they have chosen it, and asks again only when the data change again", () => {
    const first = mergeReport(before, edited, now, [choice("mine")]);
    const next = [row("0", "标题"), row("1", "执行率99%。"), ...now.slice(2)];

    expect(first.rows.map(textOf)).toEqual(edited);
    expect(merged(remembered(first), edited, now).conflicts).toEqual([]);
    expect(merged(remembered(first), edited, next).conflicts).toEqual(["1: 执行率99%。"]);
  });

  it("writes the generated text where the user chose it", () => {
    expect(merged(before, edited, now, [choice("generated")])).toMatchObject({
      rows: ["标题", "执行率98%。", "成效。", "问题。"],
      conflicts: [],
    });
  });

  it("follows no choice between texts that are not the ones that were offered", () => {
    expect(
      merged(before, edited, [row("0", "标题"), row("1", "执行率96%。"), ...now.slice(2)], [choice("generated")])
        .conflicts,
    ).toEqual(["1: 执行率96%。"]);
  });

  it("goes on writing a paragraph that the user moved, where it is now", () => {
    const result = merged(before, ["标题", "问题。", "执行率97%。", "成效。"], now);

    expect(result).toEqual({ rows: ["标题", "问题。", "执行率98%。", "成效。"], conflicts: [], deleted: 0 });
  });

  it("writes a paragraph that is new although the one that it follows was deleted", () => {
    const withNew = [...now.slice(0, 2), row("1.1", "结余10万元。"), ...now.slice(2)];

    expect(merged(before, ["标题", "成效。", "问题。"], withNew)).toMatchObject({
      rows: ["标题", "结余10万元。", "成效。", "问题。"],
      deleted: 1,
    });
  });

  it("does not take a paragraph that the user wrote above an edited one for that one", () => {
    const result = merged(before, ["标题", "本部门高度重视。", "执行率为97%，较好。", "成效。", "问题。"], now);

    expect(result.rows).toEqual(["标题", "user: 本部门高度重视。", "user: 执行率为97%，较好。", "成效。", "问题。"]);
    expect(result.conflicts).toEqual(["2: 执行率98%。"]);
  });

  it("knows an edited paragraph again when another indicator's comes before it now", () => {
    const was = [row("0", "标题"), row("1.0", "商标申请量未达到年度指标值，完成率为93%。")];
    const is = [
      row("0", "标题"),
      row("1.0", "专利授权数未能完成，只有五成。"),
      row("1.1", "商标申请量未达到年度指标值，完成率为93%。"),
    ];

    expect(merged(was, ["标题", "商标申请量未达到年度指标值，完成率为93%，主要是需求减弱。"], is)).toEqual({
      rows: [
        "标题",
        "专利授权数未能完成，只有五成。",
        "user: 商标申请量未达到年度指标值，完成率为93%，主要是需求减弱。",
      ],
      conflicts: [],
      deleted: 0,
    });
  });

  it("leaves a text alone that was pasted in whole from elsewhere", () => {
    const pasted = Array.from({ length: 300 }, (_, index) => `另一份报告的第${index}段，与原文无关。`);

    expect(merged(before, pasted, now)).toMatchObject({ rows: pasted.map((text) => `user: ${text}`), deleted: 4 });
  });
});
