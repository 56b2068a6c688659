import { enUS } from "#core/messages/enUS/enUS";
import { zhCN } from "#core/messages/zhCN/zhCN";
import { outsideQuotes } from "#support/outsideQuotes";

const han = /[\p{Script=Han}「」，。；：！？（）、]/u;
const holes = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g))].sort();

const pairs = (
  chinese: Readonly<Record<string, string>>,
  english: Readonly<Record<string, string>>,
): [id: string, chinese: string, english: string][] =>
  Object.entries(chinese).map(([id, message]) => [id, message, english[id] ?? ""]);

describe("the wordings of both languages", () => {
  it.each([...pairs(zhCN.phrases, enUS.phrases), ...pairs(zhCN.faults, enUS.faults)])(
    "insert the same in %s",
    (_, chinese, english) => {
      expect(holes(english)).toEqual(holes(chinese));
    },
  );
});

describe("Chinese", () => {
  it.each(Object.entries(zhCN.faults))("tells the fault %s in whole sentences that say what to do", (_, message) => {
    expect(message).toMatch(/请.*。$/);
  });

  it.each(Object.entries(zhCN.finalQuestions))("asks %s in its own words", (_, { title, advice }) => {
    expect(title).toMatch(/^\p{Script=Han}+$/u);
    expect(advice).toMatch(/请.*。$/);
  });
});

describe("English", () => {
  it.each([...Object.entries(enUS.faults), ...Object.entries(enUS.phrases)])(
    "has Chinese in quotation marks only: %s",
    (_, message) => {
      expect(outsideQuotes(message)).not.toMatch(han);
    },
  );

  it.each(Object.entries(enUS.faults))("tells the fault %s in whole sentences, each behind a space", (_, message) => {
    expect(message).toMatch(/^[“\w{].*[.”]$/s);
    expect(message).not.toMatch(/[a-z”}]\.[A-Z“]| {2}/);
  });

  it.each(Object.entries(enUS.finalQuestions))("asks %s with Chinese in quotation marks only", (_, question) => {
    expect(outsideQuotes(`${question.title} ${question.advice}`)).not.toMatch(han);
  });

  it("counts issues in the singular and in the plural, where Chinese has one word", () => {
    expect([0, 1, 2].map((count) => enUS.severityName("error", count))).toEqual(["errors", "error", "errors"]);
    expect([0, 1, 2].map((count) => zhCN.severityName("error", count))).toEqual(["错误", "错误", "错误"]);
  });
});
