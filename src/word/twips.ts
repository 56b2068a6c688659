/** Word's lengths: twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Word's font sizes: half points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}
