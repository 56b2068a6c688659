import { richText } from "./cellText";
import { packageReader } from "./packageReader";
import { sheetState, type SheetState } from "./sheetState";
import { childOf, childrenOf, spelling } from "./spelling";
import { styleLooks } from "./styleLooks";

/** A workbook as a user sees it: to be compared with itself at another time. */
export interface WorkbookState {
  /** The names of the worksheets in order, each with how it is hidden. */
  readonly order: readonly string[];
  readonly sheets: Readonly<Record<string, SheetState>>;
  /** What each defined name refers to, `worksheet!name` where it is one worksheet's own. */
  readonly names: Readonly<Record<string, string>>;
  readonly protection: string;
}

/**
 * Reads the state from the file as it would be saved now. What a user cannot see is left out: the numbers of
 * styles and texts, their order, which cell is selected, what a formula last came to.
 */
export function workbookState(workbook: { readonly save: () => Uint8Array }): WorkbookState {
  const file = packageReader(workbook.save());
  const part = "xl/workbook.xml";
  const root = file.root(part);
  const targets = file.targets(part);
  const looks = styleLooks(file.root("xl/styles.xml"));
  const texts = childrenOf(file.root("xl/sharedStrings.xml"), "si").map(richText);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map(({ attributes }) => attributes);
  const names = childrenOf(childOf(root, "definedNames"), "definedName").map(({ attributes, children }) => {
    const { name = "", localSheetId } = attributes;
    const sheet = localSheetId === undefined ? "" : `${sheets[Number(localSheetId)]?.["name"] ?? ""}!`;
    // Programs quote the names of worksheets that need no quotes.
    const target = children.map(({ text }) => text.replace(/'([\p{L}\p{N}_]+)'!/gu, "$1!")).join("");
    return [`${sheet}${name}`, target] as const;
  });
  const protection = childOf(root, "workbookProtection");
  return {
    order: sheets.map(({ name = "", state = "visible" }) => `${name} ${state}`),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [
        sheet["name"] ?? "",
        sheetState(file, targets.get(sheet["r:id"] ?? "") ?? "", texts, looks),
      ]),
    ),
    names: Object.fromEntries(names),
    protection: protection ? spelling(protection) : "",
  };
}
