/** A target that was written into the name, where nothing can be compared with it: 组织培训不少于200人次. */
export const isTargetInName = (name: string): boolean =>
  /[≥≤><]\s*\d|(?:不低于|不少于|不超过|不高于|达到|至少)\s*\d/.test(name);
