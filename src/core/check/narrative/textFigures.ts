import Big from "big.js";

/** A figure in prose. */
export interface TextFigure {
  /** Position in the text, in UTF-16 units; the unit belongs to it. */
  readonly start: number;
  readonly end: number;
  /** As it is printed, without blanks: 16,152.27万元 */
  readonly text: string;
  /** The number as printed: 16152.27 */
  readonly value: Big;
  readonly decimals: number;
  readonly kind: "money" | "percent" | "number";
  /** 元 · 千元 · 万元 · 亿元, % or the words behind the number. */
  readonly unit: string;
  /** What the number stands for one of: 10000 in 7.5万人次. */
  readonly scale: Big;
  /** Printed as a rough one: 近50件, 约14亿元, 1500多家. */
  readonly isRough: boolean;
}

const number = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;
const unitBehind = /^ {0,2}(?:(?<percent>[%‰])|(?<money>亿元|千万元|百万元|万元|千元|元)|(?<magnitude>千万|百万|十万|亿|万|千|百)?(?<words>\p{Script=Han}{0,3}))/u;

/** What a magnitude word multiplies by. */
const magnitudes: Readonly<Record<string, string>> = { 百: "1e2", 千: "1e3", 万: "1e4", 十万: "1e5", 百万: "1e6", 千万: "1e7", 亿: "1e8" };

/**
 * The figures of a text that tell of quantities. What only looks like one is left out: years and dates,
 * numbers of lists, documents and telephones, and what stands in the names of documents and in quotation
 * marks.
 */
export function textFigures(written: string): TextFigure[] {
  const text = withHalfWidthFigures(written);
  const quoted = quotedSpans(text);
  const figures: TextFigure[] = [];
  for (const { 0: digits, index } of text.matchAll(number)) {
    const end = index + digits.length;
    const before = text.slice(Math.max(0, index - 6), index);
    const behind = text.slice(end, end + 12);
    if (isNoQuantity(digits, before, behind, index) || isWithin(quoted, index)) continue;
    figures.push(figureAt(digits, index, before, behind));
  }
  return figures;
}

function figureAt(digits: string, start: number, before: string, behind: string): TextFigure {
  const match = unitBehind.exec(behind);
  const { percent, money, magnitude = "", words = "" } = match?.groups ?? {};
  const unit = percent ?? money ?? magnitude + words;
  const end = start + digits.length + (percent !== undefined || money !== undefined ? (match?.[0].length ?? 0) : 0);
  return {
    start,
    end,
    text: digits + (percent ?? money ?? ""),
    value: new Big(digits.replaceAll(",", "")),
    decimals: /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0,
    kind: percent !== undefined ? "percent" : money !== undefined ? "money" : "number",
    unit,
    scale: new Big(magnitudes[magnitude] ?? "1"),
    isRough: /(?:近|约|逾|超|超过|大约|将近|接近|不低于|不超过|不少于|至少|[≥≤<>])\s?$/.test(before) || /^[^，。；、]{0,4}(?:余|多|左右|以上|以下|上下)/.test(behind),
  };
}

/** Full-width digits and signs at the width of others, one for one, so that positions stay. */
function withHalfWidthFigures(text: string): string {
  return text.replace(/[０-９．％]/g, (char) => (char === "％" ? "%" : char === "．" ? "." : String.fromCharCode(char.charCodeAt(0) - 0xfee0)));
}

/** `before` ends where the digits begin, `behind` begins where they end. */
function isNoQuantity(digits: string, before: string, behind: string, index: number): boolean {
  const isYearOrDate = /^\s?(?:年|月|日|时|分(?=\d)|[—–~～-]\d{4}年)/.test(behind) || (/^(?:19|20)\d{2}$/.test(digits) && /^\s?(?:[—–~～至-]|财年|\.\d)/.test(behind));
  const isNumbered = /(?:第|[〔[（(]|No\.?|号|[年月]\s?)$/i.test(before) && /^\s?(?:[〕\])）]|号|条|款|届|次会议|期|名|位|批|轮|季度)/.test(behind);
  const isListNumber = /(?:^|[。；：\s])[（(]?$/.test(before.slice(-2)) && /^(?:[)）、．]|\.(?!\d))/.test(behind) && digits.length <= 2;
  const isCode = /[A-Za-z_/\d:.-]$/.test(before) || /^(?:[A-Za-z_]|[:/-]\d|\.\d)/.test(behind) || /^号/.test(behind);
  const isOrdinal = /第\s?$/.test(before);
  const isTelephone = /^\d{7,}$/.test(digits) && !/^\s?(?:元|万|亿|[件个人次])/.test(behind);
  return isYearOrDate || isNumbered || isListNumber || isCode || isOrdinal || isTelephone || (index === 0 && /^[.、．]/.test(behind) && digits.length <= 2);
}

const quotes: Readonly<Record<string, string>> = { "《": "》", "“": "”", "〔": "〕", "「": "」" };

function quotedSpans(text: string): (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (let index = 0; index < text.length; index += 1) {
    const closer = quotes[text.charAt(index)];
    const close = closer === undefined ? -1 : text.indexOf(closer, index);
    if (close < 0) continue;
    spans.push([index, close]);
    index = close;
  }
  return spans;
}

/** Spans are in order and do not overlap. */
function isWithin(spans: readonly (readonly [number, number])[], index: number): boolean {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start = 0, end = 0] = spans[middle] ?? [];
    if (index < start) high = middle - 1;
    else if (index > end) low = middle + 1;
    else return true;
  }
  return false;
}
