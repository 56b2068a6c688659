/** How the local Excel behaves. */
export interface HostOptions {
  /** The highest ExcelApi requirement set that it offers, `1.14` (Excel 2021) by default; newer members are refused. */
  readonly apiLevel?: string;
  /** Size at which requests and responses are refused, in bytes; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
  /** Which short date the system shows and understands: `zh-CN` (default) 2024/5/3, `en-US` 5/3/2024. */
  readonly locale?: "zh-CN" | "en-US";
  /** What today is, for dates typed without a year and for TODAY(); the clock by default. */
  readonly now?: () => Date;
}
