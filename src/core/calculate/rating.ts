import type Big from "big.js";
import type { Rating } from "../model/rating";
import type { Settings } from "../model/settings";

/** 优 · 良 · 中 · 差, by the profile's bands; a score on a band's edge has the better rating. */
export function rating(totalScore: Big, bands: Settings["ratingBands"]): Rating {
  if (totalScore.gte(bands.excellent)) {
    return "excellent";
  }
  if (totalScore.gte(bands.good)) {
    return "good";
  }
  return totalScore.gte(bands.fair) ? "fair" : "poor";
}
