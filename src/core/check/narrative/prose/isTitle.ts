import type { NarrativeParagraph } from "../narrative";

/** Whether a paragraph is the title of the report: by its style or, in a pasted one, the first. */
export const isTitle = ({ style, cell }: NarrativeParagraph): boolean => style === "title" || cell.row === 0;
