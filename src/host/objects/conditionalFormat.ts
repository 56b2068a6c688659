import { areasOf, type ConditionalRule, removeRule, rulesOf, setRuleFormula } from "#host/cells/conditionalFormats";
import { colorInput } from "#host/cells/colorInput";
import type { LiveWorkbook } from "#host/cells/liveWorkbook";
import { checkUnprotected } from "#host/cells/protection";
import { colorOf } from "#host/document/color";
import { fontOrder } from "#host/document/schemaOrder";
import type { XmlElement } from "#host/document/xmlElement";
import { invalidArgument, invalidOperation } from "#host/vocabulary/apiError";
import { hostType } from "#host/protocol/hostType";
import { rangeObject } from "./links";

export interface ConditionalFormatSelf {
  readonly workbook: LiveWorkbook;
  readonly rule: ConditionalRule;
}

const ids = new WeakMap<XmlElement, string>();
let nextId = 1;

/** Excel's ids are GUIDs; here any text that stays with the rule as long as the file is open. */
export function idOf({ rule }: ConditionalRule): string {
  let id = ids.get(rule);
  if (id === undefined) {
    id = `{00000000-000E-0000-0000-${String(nextId).padStart(12, "0")}}`;
    nextId += 1;
    ids.set(rule, id);
  }
  return id;
}

const types: Readonly<Record<string, string>> = {
  expression: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  cellIs: "CellValue",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

function typeOf({ rule }: ConditionalRule): string {
  return types[rule.attribute("type") ?? ""] ?? "PresetCriteria";
}

/** The rule's own differential format, made when first needed: one that other rules use is not touched. */
function differential({ workbook, rule }: ConditionalFormatSelf): XmlElement {
  const { styles } = workbook.document;
  const index = rule.rule.attribute("dxfId");
  const shared = rulesOf(rule.sheet).some((each) => each.rule !== rule.rule && each.rule.attribute("dxfId") === index);
  const existing = index === undefined ? undefined : styles.differential(Number(index));
  if (existing && !shared && ids.has(rule.rule)) {
    return existing;
  }
  const added = styles.addDifferential((dxf) => dxf.children.push(...(existing?.clone().children ?? [])));
  rule.rule.setAttribute("dxfId", added);
  rule.sheet.changed();
  const element = styles.differential(added);
  if (!element) {
    throw new Error("the differential format that was just added is missing");
  }
  return element;
}

const dxfOrder = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];

function custom(self: ConditionalFormatSelf): ConditionalFormatSelf {
  if (typeOf(self.rule) !== "Custom") {
    throw invalidOperation();
  }
  return self;
}

const ruleObject = hostType<ConditionalFormatSelf>("ConditionalFormatRule", {
  properties: {
    formula: {
      read: ({ rule }) => `=${rule.rule.child("formula")?.text ?? ""}`,
      write({ rule }, value) {
        if (typeof value !== "string") {
          throw invalidArgument();
        }
        setRuleFormula(rule, value);
      },
    },
  },
});

function current({ workbook, rule }: ConditionalFormatSelf): XmlElement | undefined {
  const index = rule.rule.attribute("dxfId");
  return index === undefined ? undefined : workbook.document.styles.differential(Number(index));
}

const fillObject = hostType<ConditionalFormatSelf>("ConditionalRangeFill", {
  properties: {
    color: {
      read(self) {
        const color = current(self)?.child("fill")?.child("patternFill")?.child("bgColor");
        return color ? colorOf(self.workbook.document, color, "#FFFFFF") : "";
      },
      write(self, value) {
        const fill = differential(self).ensureChild("fill", dxfOrder);
        // Differential formats keep the colour of a solid fill as its background.
        const pattern = fill.create("patternFill", { patternType: "solid" });
        pattern.append(fill.create("bgColor", { rgb: colorInput(value) }));
        fill.children.splice(0, fill.children.length, pattern);
      },
    },
  },
});

function setFontTag(
  self: ConditionalFormatSelf,
  tag: (typeof fontOrder)[number],
  attributes: Readonly<Record<string, string | number>>,
): void {
  const font = differential(self).ensureChild("font", dxfOrder);
  const old = font.child(tag);
  if (old) {
    font.remove(old);
  }
  font.insertInOrder(font.create(tag, attributes), fontOrder);
}

const fontObject = hostType<ConditionalFormatSelf>("ConditionalRangeFont", {
  properties: {
    color: {
      read(self) {
        const color = current(self)?.child("font")?.child("color");
        return color ? colorOf(self.workbook.document, color, "#000000") : "";
      },
      write: (self, value) => setFontTag(self, "color", { rgb: colorInput(value) }),
    },
    bold: {
      read: (self) => current(self)?.child("font")?.child("b")?.flag("val", true) ?? false,
      write: (self, value) => setFontTag(self, "b", { val: value === true ? 1 : 0 }),
    },
    italic: {
      read: (self) => current(self)?.child("font")?.child("i")?.flag("val", true) ?? false,
      write: (self, value) => setFontTag(self, "i", { val: value === true ? 1 : 0 }),
    },
  },
});

const formatObject = hostType<ConditionalFormatSelf>("ConditionalRangeFormat", {
  children: { fill: (self) => fillObject(self), font: (self) => fontObject(self) },
});

const customObject = hostType<ConditionalFormatSelf>("CustomConditionalFormat", {
  children: { format: (self) => formatObject(self), rule: (self) => ruleObject(self) },
});

/** Excel.ConditionalFormat. */
export const conditionalFormatObject = hostType<ConditionalFormatSelf>("ConditionalFormat", {
  identity: ({ rule }) => ({ Id: idOf(rule) }),
  properties: {
    id: { read: ({ rule }) => idOf(rule) },
    type: { read: ({ rule }) => typeOf(rule) },
    /** Place among the rules of the sheet, 0 the strongest. */
    priority: { read: ({ rule }) => rulesOf(rule.sheet).findIndex((each) => each.rule === rule.rule) },
    stopIfTrue: {
      read: ({ rule }) => rule.rule.flag("stopIfTrue", false),
      write({ rule }, value) {
        rule.rule.setAttribute("stopIfTrue", value === true ? 1 : undefined);
        rule.sheet.changed();
      },
    },
  },
  children: {
    custom: (self) => customObject(custom(self)),
    customOrNullObject: (self) => (typeOf(self.rule) === "Custom" ? customObject(self) : null),
  },
  objects: {
    getRange({ workbook, rule }) {
      const areas = areasOf(rule);
      const [area] = areas;
      if (!area || areas.length > 1) {
        throw invalidOperation();
      }
      return rangeObject({ workbook, sheet: rule.sheet, area });
    },
    getRangeOrNullObject({ workbook, rule }) {
      const areas = areasOf(rule);
      const [area] = areas;
      return area && areas.length === 1 ? rangeObject({ workbook, sheet: rule.sheet, area }) : null;
    },
  },
  methods: {
    delete({ rule }) {
      checkUnprotected(rule);
      removeRule(rule);
    },
  },
});
