import Big from "big.js";
import { ratingNames } from "../../messages/terms";
import { fixedText } from "../../number/display";
import { round } from "../../number/round";
import { placeholder } from "../placeholder";
import { paragraphCheck, type NarrativeCheck } from "./narrative";

const grades: readonly string[] = Object.values(ratingNames);

const gradeTold = /(?:自评|评价|评定|绩效|考核)?(?:等级|等次|评级|档次)(?:评定|确定|评)?(?:为|是|：|:)\s{0,2}[“"「『]?(\p{Script=Han}{1,3}|[A-D])(?=[”"」』，。；、）\s]|$|级|等)/u;

const gradeWordUnknown = paragraphCheck({ id: "grade-word-unknown", severity: "warning", title: "等级用词不是优良中差" }, ({ text }) => {
  const word = gradeTold.exec(text)?.[1];
  return word === undefined || grades.includes(word) ? null : { word };
});

const scoreTold = /(?:自评总分|自评得分|总得分|综合得分|绩效得分|总分)(?:合计)?(?:为|是|：|:)?\s{0,2}(\d{1,3}(?:\.\d{1,4})?)\s{0,2}分/;

const gradeOrScoreDiffers = paragraphCheck({ id: "grade-or-score-differs", severity: "error", title: "报告的总分、等级与表不符" }, ({ text }, { results: { totalScore, rating } }) => {
  const word = gradeTold.exec(text)?.[1];
  if (word !== undefined && grades.includes(word) && rating !== null && word !== ratingNames[rating]) return { told: `等级「${word}」`, computed: `「${ratingNames[rating]}」` };
  const score = scoreTold.exec(text)?.[1];
  if (score === undefined || totalScore.kind !== "computed") return null;
  const decimals = score.split(".")[1]?.length ?? 0;
  return round(totalScore.value, decimals).eq(new Big(score)) ? null : { told: `总分 ${score} 分`, computed: `${fixedText(totalScore.value, Math.max(decimals, 2))} 分` };
});

/** A unit without its number, and what programs print for a missing one. */
const broken = /(?:占|为|达|达到|是|共计|合计|率)\s{0,2}[%％](?!\d)|(?:为|达|达到|共计|合计|支出|执行数|预算数)\s{0,2}(?:亿元|万元|千元)(?=[，。；、）]|$)|(?<![A-Za-z])(?:NaN|undefined|null|Infinity)(?![A-Za-z])|#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?)|无法计算[%％]|[%％]{2,}|(?:万元|亿元){2,}|（\s{0,2}）|，。|：。|，，/;

const clauseBroken = paragraphCheck({ id: "clause-broken", severity: "warning", title: "报告中有残缺的语句" }, ({ text }) => {
  const found = broken.exec(text);
  return found ? { words: text.slice(Math.max(0, found.index - 8), found.index + found[0].length + 4).trim() } : null;
});

/** Template code and what a form says to whoever fills it in. Two asterisks mark bold words here. */
const left = new RegExp(`\\{\\{|\\{%|待(?:补充|填写|完善|核实)|【[^】]{0,20}(?:请|待|填)[^】]{0,20}】|${placeholder.source.replace("[*＊]{2,}", "[*＊]{3,}")}`);

const placeholderInReport = paragraphCheck({ id: "placeholder-in-report", severity: "error", title: "报告中残留占位符" }, ({ text }) => {
  const found = left.exec(text)?.[0];
  return found === undefined ? null : { found };
});

/** Checks of single words of the report. */
export const wordingChecks: readonly NarrativeCheck[] = [gradeWordUnknown, gradeOrScoreDiffers, clauseBroken, placeholderInReport];
