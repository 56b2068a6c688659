import type { TextFigure } from "./textFigures";

/** Small counts of such are how people speak: 3个方面, 2项措施, 5次会议. */
const figureOfSpeech = /^[个项条次类种级小大批轮公]?$/;
const smallCount = 10;

/** Whether a figure says something that a table could hold. */
export function isTelling({ kind, value, decimals, counter, isLimit, scale }: TextFigure): boolean {
  if (value.eq(0) || isLimit) {
    return false;
  }
  const isSmall = kind === "number" && decimals === 0 && scale.eq(1) && value.lte(smallCount);
  return !(isSmall && figureOfSpeech.test(counter ?? ""));
}
