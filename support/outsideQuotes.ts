/** An English text without what stands in quotation marks: the user's words, and names in the workbook. */
export function outsideQuotes(text: string): string {
  return text.replace(/“[^”]*”/g, "“”");
}
