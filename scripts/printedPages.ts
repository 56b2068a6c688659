import { execFileSync } from "node:child_process";

/** A page of a PDF: its lines without white space, without the page number. */
export type PrintedPage = readonly string[];

export function printedPages(pdf: string): PrintedPage[] {
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return text.split("\f").map((page) => {
    const lines = page
      .split("\n")
      .map(withoutSpace)
      .filter((line) => line !== "");
    return /^—\d+—$/.test(lines.at(-1) ?? "") ? lines.slice(0, -1) : lines;
  });
}

/**
 * What is wrong with a report as it was printed: a paragraph that is not there whole, in its place, or a
 * page that ends with a heading.
 *
 * @param paragraphs of the report, in order
 */
export function printingComplaints(pages: readonly PrintedPage[], paragraphs: readonly string[]): string[] {
  const text = pages.flat().join("");
  const wanted = paragraphs.map(withoutSpace).filter((paragraph) => paragraph !== "");
  const complaints: string[] = [];
  let position = 0;
  for (const paragraph of wanted) {
    const start = text.indexOf(paragraph, position);
    const between = position === 0 ? "" : text.slice(position, start);
    if (start < 0) {
      complaints.push(`not printed whole, or not in its place: ${paragraph.slice(0, 40)}…`);
    } else if (between !== "") {
      complaints.push(`printed before ${paragraph.slice(0, 20)}…, and none of the report: ${between.slice(0, 40)}…`);
    }
    if (start >= 0) {
      position = start + paragraph.length;
    }
  }
  const headings = wanted.filter(isHeading);
  pages.forEach((page, index) => {
    const last = page.at(-1);
    const heading =
      last === undefined
        ? undefined
        : headings.find((each) => each === last || (isHeading(last) && each.startsWith(last)));
    if (heading !== undefined) {
      complaints.push(`page ${index + 1} ends with a heading: ${heading}`);
    }
  });
  if (wanted.length === 0) {
    complaints.push("there is no report to look for");
  }
  return complaints;
}

/** 一、… and （一）…, without a sentence behind it */
function isHeading(text: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。]{1,40}$/.test(text);
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, "");
}
