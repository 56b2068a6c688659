/** What the text of a number depends on besides its format. */
export interface DisplayContext {
  readonly date1904: boolean;
  readonly locale: "zh-CN" | "en-US";
}
