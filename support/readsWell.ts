import type { Paragraph } from "#core/model/report";

const wrongInALine: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["doubled punctuation", /[，；、：][。；，、]|[。；，、]{2}|（[，。；、）]|[，；、]）/],
  ["punctuation at the beginning", /^[，。；、：）]/],
  ["a comma at the end", /[，；、]$/],
  ["empty brackets or quotes", /（）|“”|「」/],
  ["a marker or a bug", /\{\{|\}\}|\{%|%\}|\*\*|undefined|null|NaN|\[object|〔|〕/],
  ["a clause that ends with 为, 是 or 占", /(?:[为是占]|为“)(?:[，。；]|$)/],
  [
    "a unit without its number",
    /(?:为|共|占|计|得分|分值|满分)(?:%|分(?!值)|项(?!目)|万元|个百分点)|（(?:%|分(?!值)|项(?!目))/,
  ],
  ["其中 without what it is of", /^其中[^，]/],
];

/** What is wrong with a report for whoever reads it aloud; nothing where it reads well. */
export function faultsOf(paragraphs: readonly Paragraph[]): string[] {
  const inLines = paragraphs.flatMap(({ text, style }) =>
    wrongInALine.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${what}: ${text} (${style})`),
  );
  const isHeading = ({ style }: Paragraph): boolean => style.startsWith("heading");
  const alone = paragraphs.filter((paragraph, index) => {
    const next = paragraphs[index + 1];
    return (
      isHeading(paragraph) &&
      (next === undefined || (isHeading(next) && next.style <= paragraph.style) || next.style === "signature")
    );
  });
  const introductions = paragraphs.filter(
    ({ text }, index) => text.endsWith("：") && paragraphs[index + 1]?.style !== "body",
  );
  return [
    ...inLines,
    ...introductions.map(({ text }) => `a colon before nothing: ${text}`),
    ...alone.map(({ text }) => `a heading without text: ${text}`),
  ];
}
