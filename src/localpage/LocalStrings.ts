/** The words of the local page, for one language; those of the pane on it are the pane's own. */
export interface LocalStrings {
  readonly title: string;
  readonly introduction: string;
  readonly drop: string;
  readonly choose: string;
  readonly trySample: string;
  readonly opening: (fileName: string) => string;
  readonly openAnother: string;
  readonly download: string;
  readonly downloaded: (fileName: string) => string;
  readonly downloadFirst: string;
  readonly notReadable: string;
  readonly severalFiles: string;
  readonly tooLarge: (megabytes: number) => string;
  readonly notOpened: string;
  readonly unsaved: string;
  readonly yes: string;
  readonly no: string;
  readonly file: string;
  readonly sheets: string;
  readonly rowNumber: string;
  readonly cells: (sheet: string) => string;
  readonly emptySheet: string;
}
