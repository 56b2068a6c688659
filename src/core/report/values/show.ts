import Big from "big.js";
import type { Computed } from "../../model/computed";
import type { CellAddress } from "../../model/grid";
import type { Comparator, Quantity } from "../../model/indicator";
import type { Settings } from "../../model/settings";
import { fixedText, percentText, plainText } from "../../number/display";
import { round } from "../../number/round";
import { isErrorValue } from "../../vocabulary/errorValues";
import { visible } from "../../vocabulary/invisible";
import { nothingWords } from "../../vocabulary/placeholders";
import type { MoneyUnit } from "../../vocabulary/moneyUnits";
import { ShownValue, type Shown } from "./values";

type Cell = CellAddress | undefined;

/** Gives every value of the tables its one display; `null` is a value that is not there. */
export class Show {
  constructor(
    private readonly settings: Settings,
    readonly moneyUnit: MoneyUnit,
  ) {}

  /** Decimals of a rate, as a percentage. */
  get rateDecimals(): number {
    return this.settings.rateDecimals;
  }

  amount(value: Big | null, cell: Cell): ShownValue | null {
    return value && this.number({ kind: "amount", number: value, moneyUnit: this.moneyUnit, cell: cell ?? null });
  }

  rate(value: Computed<Big>, cell: Cell): ShownValue | null {
    return value.kind === "computed" ? this.number({ kind: "rate", number: value.value, cell: cell ?? null }) : null;
  }

  /** 偏差率: how far a rate is from 100 %, taken from the rate as it is shown, so that both agree in a sentence. */
  deviation(rate: Computed<Big>): ShownValue | null {
    if (rate.kind !== "computed") {
      return null;
    }
    return this.number({
      kind: "rate",
      number: round(rate.value, this.settings.rateDecimals + 2).minus(1),
      cell: null,
    });
  }

  count(value: number): ShownValue {
    return this.number({ kind: "number", number: new Big(value), cell: null });
  }

  /** Points and scores, with the decimals that they have. */
  points(value: Big | null, cell: Cell): ShownValue | null {
    return value && this.number({ kind: "number", number: value, cell: cell ?? null });
  }

  score(value: Computed<Big>, cell: Cell): ShownValue | null {
    return value.kind === "computed" ? this.points(value.value, cell) : null;
  }

  text(text: string, cell: Cell): ShownValue | null {
    return hasWords(text) ? textValue(text.trim(), cell ?? null) : null;
  }

  /** A target or an actual value as its cell shows it, with its unit where that stands in another cell. */
  quantity(quantity: Quantity, cell: Cell): ShownValue | null {
    const { kind, text, unit, value } = quantity;
    // ≥900件 as an actual value is the promise, not the result: printed, it would pass for one.
    if (kind === "blank" || kind === "error" || kind === "suspect" || text.trim() === "") {
      return null;
    }
    const isNumber = kind === "number" || kind === "approximate";
    const printed = (isNumber ? withPlainFigures(text) : text).trim();
    const after = isNumber && unit !== null && !namesUnit(printed, unit) ? unit : "";
    return new ShownValue({ kind: "text", text: printed, after, number: value, cell: cell ?? null });
  }

  /** A target in words: ≥25000件 reads 不低于25000件, and so does 25000件 beside a ≥ in a column of its own. */
  targetInWords(target: Quantity, cell: Cell): ShownValue | null {
    const asWritten = this.quantity(target, cell);
    const [, operator = "", rest = ""] = /^\s*([≥≧>＞≤≦<＜=＝═]*)\s*(.*)$/s.exec(withPlainFigures(target.text)) ?? [];
    const isBareNumber = target.kind === "number" && /^[\d.,]+[^\d以不超达至]*$/.test(rest.trim());
    if (asWritten === null || target.comparator === null || (operator === "" && !isBareNumber)) {
      return asWritten;
    }
    return new ShownValue({ ...asWritten.shown, before: comparatorWords[target.comparator], text: rest.trim() });
  }

  number(shown: Omit<Shown, "text"> & { readonly number: Big }): ShownValue {
    return new ShownValue({ ...shown, text: this.numberText(shown) });
  }

  private numberText(shown: Omit<Shown, "text"> & { readonly number: Big }): string {
    const text = this.ungroupedText(shown);
    return shown.grouped === true ? withThousands(text) : text;
  }

  private ungroupedText({ kind, number, decimals }: Omit<Shown, "text"> & { readonly number: Big }): string {
    if (kind === "rate") {
      return percentText(number, decimals ?? this.settings.rateDecimals);
    }
    if (decimals !== undefined || kind === "amount") {
      return fixedText(number, decimals ?? this.settings.amountDecimals);
    }
    return plainText(round(number, this.settings.amountDecimals));
  }
}

/** 16152.27 → 16,152.27 */
function withThousands(text: string): string {
  const [, sign = "", digits = "", rest = ""] = /^(-?)(\d+)(.*)$/s.exec(text) ?? [];
  const lead = digits.length % 3;
  const groups = digits.slice(lead).match(/\d{3}/g) ?? [];
  return sign + [...(lead === 0 ? [] : [digits.slice(0, lead)]), ...groups].join(",") + rest;
}

const nothing = new RegExp(`^(?:${nothingWords}|不适用|[-—–－/／]*)[。.]?$`);

/** A dash or 无 is how people write that there is nothing to say; an error value (#DIV/0!) says nothing either. */
export function hasWords(text: string): boolean {
  const words = text.trim();
  return !isErrorValue(words) && !nothing.test(words);
}

export function textValue(text: string, cell: CellAddress | null): ShownValue {
  return new ShownValue({ kind: "text", text, number: null, cell });
}

/** Whether a value says its unit by itself: 97%, and 九成三 or 百分之九十七 for per cent. */
function namesUnit(text: string, unit: string): boolean {
  return text.includes(unit) || (unit === "%" && /[一二三四五六七八九两\d]成|百分/.test(text));
}

/** A figure with half-width digits and signs (９７％ is 97%), so that it reads like all other figures of the report. */
function withPlainFigures(text: string): string {
  return visible(text).replace(/[\uFF10-\uFF19\uFF05\uFE6A\uFF0E]/g, (character) => character.normalize("NFKC"));
}

const comparatorWords: Readonly<Record<Comparator, string>> = {
  "≥": "不低于",
  "≤": "不超过",
  ">": "高于",
  "<": "低于",
  "=": "",
};
