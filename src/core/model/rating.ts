/** 优 · 良 · 中 · 差 */
export type Rating = "excellent" | "good" | "fair" | "poor";
