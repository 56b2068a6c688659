/** For a character class: what stands before the name or the target of an indicator that counts more. */
export const indicatorMarks = "★☆▲●";
