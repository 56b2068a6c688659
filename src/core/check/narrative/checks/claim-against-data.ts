import type { IndicatorResult } from "../../../model/assessment";
import type { Dimension } from "../../../model/indicator";
import { phrase, type Phrase, type Wordings } from "../../../model/phrase";
import { percentText } from "../../../number/display";
import { laterYearWords } from "../../../vocabulary/otherYears";
import { planWords } from "../../../vocabulary/plans";
import { nothingWords } from "../../../vocabulary/placeholders";
import { eachParagraph } from "../eachParagraph";
import type { Narrative, NarrativeCheck } from "../narrative";
import type { Sentence } from "../prose/sentences";

/** What makes 完成 a heading and no claim: 各项指标完成情况, 完成率; 完成率均为100% is one. */
const asNoun = "(?!情况|率(?!\\S{0,4}100[%％])|值|时|质量|程度|进度|度|得|结果|分析|比例|较|良好|的)";
const done = `(?:完成|实现|达到|达成|达标)${asNoun}`;
const between = (most: number): string => `[^，。；未不中]{0,${most}}`;

/** 各项指标均已完成, 实现了年初设定的各项绩效指标, 圆满完成全部任务: all is said to be done. */
const everythingDone: readonly RegExp[] = [
  `${done}了?${between(14)}(?:各项|全部|所有|预定|既定|预期|年初设定|年初确定)${between(8)}(?:指标|目标|任务)`,
  `(?:各项|全部|所有)${between(12)}(?:指标|目标|任务|工作)${between(8)}${done}`,
  `(?:指标|目标|任务)${between(8)}(?:全部|均|都|全面|圆满|全数)(?:已|已经|如期|按期|顺利|按时)?${done}`,
  `(?:圆满|全面|超额|全部|均已?)${done}了?${between(10)}(?:指标|目标|任务)`,
  "^\\s*(?:已|已经|均已?|圆满|全面)?(?:全部|圆满|均已)(?:完成|实现|达标)[，。；！\\s]*$",
].map((pattern) => new RegExp(pattern));

/** Nothing is said to be wrong. */
const nothingWrong =
  /(?:暂无|并无|不存在|未发现|没有发现|未出现|没有|(?:(?<=目标|指标|执行)|(?<!\p{Script=Han}))无)(?:明显|突出|重大|较大|其他)?的?(?:问题|不足|偏差|偏离|未完成(?:事项|的?指标|的?目标))(?!导向|线索|的)/u;
/** Nothing wrong in another respect, or nothing that is to be. */
const nothingOfTheKind = /力争|确保|如果|若|防止|避免|杜绝|审计|检查|巡[察视]|监督|违规|违纪|安全|信访|舆情/;

/** All that stands below a heading about problems. */
const nothing = new RegExp(`^(?:${nothingWords}|没有)[。．.]?$`);

/** What is not said of this year's results: plans, conditions, exceptions. */
const notClaimed = new RegExp(
  `${planWords}|${laterYearWords}|努力|(?<!按|按照|依照)要求|应当|必须|需要|如果|倘|若|保证|为了|旨在|以期|目标[是为]|为(?:完成|实现)|分解|审核|编制|申报|其余|其他|除|之外|基本(?:上)?(?:完成|实现)|尚|没有(?:完成|实现|达到|全部)|未(?:能|完成|实现|达到|全|实)|未必|并非|不能|难以|有望|部分|大部分|多数|距离|差距|能否|是否|推动|推进|促进|围绕|能够|可以|奠定|打下|基础`,
);

export const claimAgainstData = {
  id: "claim-against-data" as const,
  severity: "error",
  title: { zhCN: "报告的结论与数据不符", enUS: "Conclusion against the data" },
  message: {
    zhCN: "报告写「{claim}」，但{facts}。请改写结论，或核对数据。",
    enUS: "The report says “{claim}”, but {facts}. Rewrite the conclusion, or check the data.",
  },
  find: eachParagraph(({ sentences, heading, isPlan, style, text }, narrative) => {
    if (isPlan || style === "title") {
      return null;
    }
    // 三、存在的主要问题 / 无。
    if (/问题|不足/.test(heading) && nothing.test(text.trim())) {
      return contradiction(text.trim(), missedOf("", narrative), true, narrative);
    }
    for (const sentence of sentences) {
      for (const [index, clause] of sentence.clauses.entries()) {
        const [before = "", after = ""] = [sentence.clauses[index - 1]?.text, sentence.clauses[index + 1]?.text];
        const isExcepted = /除.{1,60}外|例外/.test(before) || /^\s{0,2}(?:仅|只有|但).{0,60}(?:未|没有)/.test(after);
        const found = isExcepted ? null : claimIn(clause.text, sentence, narrative);
        if (found) {
          return found;
        }
      }
    }
    return null;
  }),
} satisfies NarrativeCheck;

function claimIn(clause: string, sentence: Sentence, narrative: Narrative): Wordings | null {
  const nothing = nothingWrong.exec(clause)?.[0];
  if (nothing !== undefined && !nothingOfTheKind.test(clause)) {
    return contradiction(nothing, missedOf(clause, narrative), true, narrative);
  }
  if (notClaimed.test(clause)) {
    return null;
  }
  const claim = everythingDone.map((pattern) => pattern.exec(clause)).find((match) => match !== null);
  if (!claim || isOfSome(clause.slice(0, claim.index), claim[0]) || isOfNamed(claim[0], sentence, narrative)) {
    return null;
  }
  const missed = missedOf(clause, narrative);
  if (isCountOfMet(clause, narrative)) {
    return null;
  }
  return contradiction(claim[0].trim(), missed, !/指标/.test(clause), narrative);
}

function contradiction(
  claim: string,
  missed: readonly IndicatorResult[],
  isOfMoneyToo: boolean,
  { results: { budget }, settings }: Narrative,
): Wordings | null {
  if (missed.length > 0) {
    return { claim, facts: areMissed(missed, settings.rateDecimals) };
  }
  const rate = budget?.total?.executionRate;
  const isSlow = isOfMoneyToo && rate?.kind === "computed" && rate.value.lt(settings.executionMark);
  return isSlow
    ? {
        claim,
        facts: phrase("rate-is-below", {
          rate: percentText(rate.value, settings.rateDecimals),
          mark: percentText(settings.executionMark, settings.rateDecimals),
        }),
      }
    : null;
}

const dimensions: readonly (readonly [words: RegExp, dimension: Dimension])[] = [
  [/产出/, "output"],
  [/效益/, "outcome"],
  [/满意度/, "satisfaction"],
  [/成本/, "cost"],
];

/** The missed indicators that the clause speaks of: all, or those of the class that it names. */
function missedOf(clause: string, { results: { indicators } }: Narrative): readonly IndicatorResult[] {
  const meant = dimensions.filter(([words]) => words.test(clause)).map(([, dimension]) => dimension);
  const category = /(?:数量|质量|时效)(?=指标)/.exec(clause)?.[0];
  return indicators.filter(
    ({ met, indicator }) =>
      met === false &&
      (meant.length === 0 || meant.includes(indicator.dimension)) &&
      (category === undefined || indicator.category.includes(category)),
  );
}

const generic =
  /(?:19|20)\d{2}\s?年度?|年度|全年|本年|截至|年底|年末|我[局委厅部院办会处中心区市县]|本?部门|本?单位|整体|支出|绩效|各[项类个]?|全部|所有|年初|设定|设置|下达|预期|确定|定量|定性|总体|自评|纳入|重点|主要|工作|任务|目标|指标|产出|效益|满意度|成本|数量|质量|时效|顺利|圆满|全面|按[照期时]?|要求|计划|较好|地|完成|实现|达到|达成|达标|如期|按期|既定|预定|超额|率|为|已经?|并|也|了|的|项|个|共|均|都|和|及|与|、|“|”|\d+|\s/g;

/** 专利类指标均已完成, 圆满完成安保任务 speak of some things only, and whether they were done is not known. */
function isOfSome(before: string, claim: string): boolean {
  if (rest(claim) > 3) {
    return true;
  }
  return !/各项|全部|所有|圆满|全面|超额/.test(claim) && rest(before) > 4;
}

const rest = (words: string): number => words.replace(generic, "").length;

/** 专利授权量24242件，超额完成年度目标 speaks of that indicator's target. */
function isOfNamed(claim: string, sentence: Sentence, { named }: Narrative): boolean {
  return !/各项|全部|所有|均|都/.test(claim) && named(sentence.text).length > 0;
}

/** 22项指标均已完成, where 22 were. */
function isCountOfMet(clause: string, { results: { indicators } }: Narrative): boolean {
  const told = /(\d{1,4})\s{0,2}[项个](?=[^，。；]{0,8}指标)|指标(?:共|有)?(\d{1,4})\s{0,2}[项个]/.exec(clause);
  const count = Number(told?.[1] ?? told?.[2] ?? indicators.length);
  return count < indicators.length && count <= indicators.filter(({ met }) => met !== false).length;
}

/** Up to three, each with its completion rate: 「商标申请量」（完成率 93.39%）. */
function areMissed(missed: readonly IndicatorResult[], decimals: number): Phrase {
  const indicators = missed
    .slice(0, 3)
    .map(({ indicator: { name }, completionRate: rate }) =>
      rate.kind === "computed"
        ? phrase("missed-indicator-with-rate", { name, rate: percentText(rate.value, decimals) })
        : phrase("missed-indicator", { name }),
    );
  return missed.length > indicators.length
    ? phrase("are-missed-and-more", { indicators, count: String(missed.length) })
    : phrase("are-missed", { indicators });
}
