import { placeholder } from "../placeholder";
import { paragraphCheck, type NarrativeCheck } from "./narrative";

/** A verb that asks for a number, a unit, and no number between them; what programs print for a missing one; marks that a dropped clause left. */
const broken = new RegExp(
  [
    "(?:占(?:比)?|为|达到?|是|共计|合计|率|增长|下降|提高|降低|减少|增加|完成|超过|低于|高于)\\s{0,2}[%％]",
    "(?<!单位|币种|口径)(?:为|达到?|共计|合计|支出|收入|执行数|预算数|结余|增加|减少)\\s{0,2}(?:亿元|万元|千元)(?=[，。；、）)]|$)",
    "(?:完成|共计?|新增|开展|达到|累计|设置|举办|培育)\\s{1,3}(?:[项件家个次人场篇宗](?![\\p{Script=Han}])|人次)",
    "(?<![A-Za-z])(?:NaN|undefined|null|Infinity)(?![A-Za-z])",
    "#(?:DIV/0!|REF!|N/A|VALUE!|NAME\\?|NUM!|NULL!|SPILL!)",
    "[%％]{2,}|(?:万元|亿元){2,}|[（(]\\s{0,3}[）)]|，\\s{0,2}[。，；]|：\\s{0,2}[。；]",
  ].join("|"),
  "u",
);

const clauseBroken = paragraphCheck(
  { id: "clause-broken", severity: "warning", title: "报告中有残缺的语句" },
  ({ text }) => {
    const found = broken.exec(text);
    return found ? { words: text.slice(Math.max(0, found.index - 8), found.index + found[0].length + 4).trim() } : null;
  },
);

/** Template code, a note to whoever fills it in, and what is a placeholder in any cell. 有待补充 is how reports speak. */
const left = new RegExp(
  [
    "\\{\\{[^{}]{0,40}(?:\\}\\})?|\\{%[^{}]{0,40}(?:%\\})?",
    "(?:^|[（(【\\[：:为，。；])\\s?(?:此处|内容)?待(?:补充|填写|填报|填|定|核实)(?=[）)】\\]，。；、]|$)",
    "【[^】【]{0,20}(?:请|待|填)[^】【]{0,20}】",
    placeholder.source,
  ].join("|"),
);

/** Words between two pairs of asterisks are bold. */
const bold = /\*\*(?=[^\s*])[^*\n]{2,80}\*\*/g;

const placeholderInReport = paragraphCheck(
  { id: "placeholder-in-report", severity: "warning", title: "报告中残留占位符" },
  ({ text }) => {
    const found = left.exec(text.replace(bold, (words) => words.replaceAll("*", "")))?.[0];
    return found === undefined ? null : { found: found.trim() };
  },
);

/** Checks of what is left in the report that no reader should see. */
export const wordingChecks: readonly NarrativeCheck[] = [clauseBroken, placeholderInReport];
