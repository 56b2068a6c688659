import { errorValuePattern } from "../../../vocabulary/errorValues";
import { moneyUnits } from "../../../vocabulary/moneyUnits";
import { eachParagraph } from "../eachParagraph";
import type { NarrativeCheck } from "../narrative";

/** 元 alone may be part of a word; 百万元 and 千万元 are said of amounts that nobody counts. */
const largeUnits = moneyUnits.filter((unit) => unit !== "元").join("|");

/** A verb that asks for a number, a unit, and no number between them; what programs print for a missing one; marks that a dropped clause left. */
const broken = new RegExp(
  [
    "(?:占(?:比)?|为|达到?|是|共计|合计|率|增长|下降|提高|降低|减少|增加|完成|超过|低于|高于)\\s{0,2}[%％]",
    `(?<!单位|币种|口径)(?:为|达到?|共计|合计|支出|收入|执行数|预算数|结余|增加|减少)\\s{0,2}(?:${largeUnits})(?=[，。；、）)]|$)`,
    "(?:完成|共计?|新增|开展|达到|累计|设置|举办|培育)\\s{1,3}(?:[项件家个次人场篇宗](?![\\p{Script=Han}])|人次)",
    "(?<![A-Za-z])(?:NaN|undefined|null|Infinity)(?![A-Za-z])",
    errorValuePattern,
    `[%％]{2,}|(?:${largeUnits}){2,}|[（(]\\s{0,3}[）)]|，\\s{0,2}[。，；]|：\\s{0,2}[。；]`,
  ].join("|"),
  "u",
);

export const clauseBroken = {
  id: "clause-broken" as const,
  severity: "warning",
  title: { zhCN: "报告中有残缺的语句", enUS: "Incomplete clause in the report" },
  message: {
    zhCN: "报告中的「{words}」语句残缺。请补充数字或删去这一分句。",
    enUS: "“{words}” in the report is incomplete. Add the figure or delete the clause.",
  },
  find: eachParagraph(({ text }) => {
    const found = broken.exec(text);
    return found ? { words: text.slice(Math.max(0, found.index - 8), found.index + found[0].length + 4).trim() } : null;
  }),
} satisfies NarrativeCheck;
