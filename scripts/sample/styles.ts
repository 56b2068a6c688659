import type { Border, Style } from "excelize-wasm";

const thin: Border[] = ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: "7F7F7F", Style: 1 }));
const text = { Family: "宋体", Size: 10.5 };

export const styles = {
  title: {
    Font: { Family: "微软雅黑", Size: 16, Bold: true },
    Alignment: { Horizontal: "center", Vertical: "center" },
  },
  noteLeft: { Font: { Family: "宋体", Size: 10 }, Alignment: { Horizontal: "left", Vertical: "center" } },
  noteRight: { Font: { Family: "宋体", Size: 10 }, Alignment: { Horizontal: "right", Vertical: "center" } },
  header: {
    Font: { ...text, Family: "微软雅黑", Bold: true },
    Fill: { Type: "pattern", Pattern: 1, Color: ["DDEBF7"] },
    Border: thin,
    Alignment: { Horizontal: "center", Vertical: "center", WrapText: true },
  },
  label: { Font: text, Border: thin, Alignment: { Horizontal: "left", Vertical: "center", WrapText: true } },
  indentedLabel: {
    Font: text,
    Border: thin,
    Alignment: { Horizontal: "left", Vertical: "center", Indent: 1, WrapText: true },
  },
  deeperLabel: {
    Font: text,
    Border: thin,
    Alignment: { Horizontal: "left", Vertical: "center", Indent: 4, WrapText: true },
  },
  boldLabel: {
    Font: { ...text, Bold: true },
    Border: thin,
    Alignment: { Horizontal: "left", Vertical: "center", WrapText: true },
  },
  centred: { Font: text, Border: thin, Alignment: { Horizontal: "center", Vertical: "center", WrapText: true } },
  boldCentred: {
    Font: { ...text, Bold: true },
    Border: thin,
    Alignment: { Horizontal: "center", Vertical: "center", WrapText: true },
  },
  amount: {
    Font: text,
    Border: thin,
    CustomNumFmt: "#,##0.00",
    Alignment: { Horizontal: "right", Vertical: "center" },
  },
  boldAmount: {
    Font: { ...text, Bold: true },
    Border: thin,
    CustomNumFmt: "#,##0.00",
    Alignment: { Horizontal: "right", Vertical: "center" },
  },
  rate: { Font: text, Border: thin, CustomNumFmt: "0.00%", Alignment: { Horizontal: "center", Vertical: "center" } },
  points: { Font: text, Border: thin, CustomNumFmt: "0.##", Alignment: { Horizontal: "center", Vertical: "center" } },
  score: { Font: text, Border: thin, CustomNumFmt: "0.00", Alignment: { Horizontal: "center", Vertical: "center" } },
  boldScore: {
    Font: { ...text, Bold: true },
    Border: thin,
    CustomNumFmt: "0.00",
    Alignment: { Horizontal: "center", Vertical: "center" },
  },
  plain: { Font: text, Alignment: { Horizontal: "left", Vertical: "center", WrapText: true } },
} satisfies Record<string, Style>;
