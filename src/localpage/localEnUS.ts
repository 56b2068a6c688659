import { mostMegabytes } from "./fileSize";
import type { LocalStrings } from "./LocalStrings";

export const localEnUS: LocalStrings = {
  title: "Performance Self-Evaluation (local web page)",
  introduction: "Works on a workbook without the Excel add-in. The file stays on your computer and is not uploaded.",
  drop: "Drop a workbook (.xlsx) here",
  choose: "Choose a file",
  trySample: "Try the sample workbook",
  opening: (fileName) => `Opening “${fileName}”…`,
  openAnother: "Open another file",
  download: "Download result",
  downloaded: (fileName) => `Downloaded “${fileName}”. The original file was not changed.`,
  downloadFirst: "The result has not been downloaded. Click “Download result” first, then drop the other file.",
  notReadable:
    "The browser cannot read this. Check that it is a file, not a folder, and that it was not moved or deleted, then try again.",
  severalFiles: "Only one workbook can be open. Drop a single file.",
  tooLarge: (megabytes) =>
    `This file has ${megabytes} MB; the web page can take ${mostMegabytes} MB. Delete worksheets or pictures that are not needed and try again, or use the add-in in Excel.`,
  notOpened: "The file was not opened",
  unsaved: "The result has not been downloaded and will be lost when another file is opened. Go on?",
  yes: "Open anyway",
  no: "Go back",
  file: "File",
  sheets: "Worksheets",
  rowNumber: "Row",
  cells: (sheet) => `Contents of the worksheet “${sheet}”`,
  emptySheet: "This worksheet is empty.",
};
