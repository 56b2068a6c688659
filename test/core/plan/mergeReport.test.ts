import { mergeReport, type GeneratedRow } from "#core/plan/mergeReport";

const row = (key: string, text: string): GeneratedRow => ({ key, text, sources: "" });

/** What stands on the sheet after merging, the user's rows marked. */
function merged(before: GeneratedRow[], current: string[], generated: GeneratedRow[]) {
  const { rows, conflicts, deleted, written } = mergeReport(before, current, generated);
  return {
    rows: rows.map((each) => (each.owner === "ours" ? each.generated.text : `user: ${each.text}`)),
    conflicts: conflicts.map(({ row, generated: { text } }) => `${row}: ${text}`),
    deleted,
    written: written.map(({ text }) => text),
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
    const second = mergeReport(first.written, edited, now);

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
    const sheet = first.rows.map((each) => (each.owner === "ours" ? each.generated.text : each.text));
    const second = mergeReport(first.written, sheet, now);

    expect(second.rows.map((each) => (each.owner === "ours" ? each.generated.text : each.text))).toEqual(sheet);
  });
});
