import type { ratioItemNamesZhCN } from "../../messages/template/reportNamesZhCN";
import type { Ratio } from "../../model/assessment";
import { ratioNames } from "../../model/ratioName";
import { piecesOf } from "../values/piecesOf";
import { recordOf, TemplateRecord, type Catalogue } from "../values/record";
import { textValue, type Show } from "../values/show";
import { Fragment } from "../values/values";

/** 比率: by name; a loop runs through those that have a value. One of them prints as 预算调整率1.93%. */
export function ratioList(show: Show, ratios: readonly Ratio[]): TemplateRecord {
  const shown = ratios.flatMap((ratio) => {
    const value = show.rate(ratio.value, ratio.cells[0]);
    return value === null ? [] : [{ name: textValue(ratio.name, null), value }];
  });
  const catalogue: Catalogue<keyof typeof ratioItemNamesZhCN, (typeof shown)[number]> = {
    名称: ({ name }) => name,
    数值: ({ value }) => value,
  };
  const items = shown.map((each) =>
    recordOf("比率", catalogue, each, new Fragment([...piecesOf(each.name), ...piecesOf(each.value)])),
  );
  return new TemplateRecord(
    "比率",
    ratioNames,
    (name) => shown.find((each) => each.name.shown.text === name)?.value ?? null,
    null,
    items,
  );
}
