import { deleteName, type NameScope, scopeIndex, setNameFormula } from "#host/cells/changeNames";
import { nameTarget, type NameTarget } from "#host/cells/nameTarget";
import type { DefinedName } from "#host/document/definedNames";
import { ApiError, invalidArgument, invalidOperation, itemNotFound, notSupported } from "#host/vocabulary/apiError";
import type { Json } from "#host/vocabulary/json";
import { hostType } from "#host/protocol/hostType";
import { rangeObject, worksheetObject } from "./links";

/** A name is looked up each time: it may be deleted or redefined meanwhile. */
export interface NamedItemSelf extends NameScope {
  readonly name: string;
}

function defined(self: NamedItemSelf): DefinedName {
  const found = self.workbook.document.names.find(self.name, scopeIndex(self));
  if (!found) {
    throw itemNotFound();
  }
  return found;
}

function target(self: NamedItemSelf): NameTarget {
  return nameTarget(self.workbook, defined(self));
}

function typeOf(self: NamedItemSelf): Json {
  const found = target(self);
  switch (found.kind) {
    case "range":
    case "areas":
      return "Range";
    case "error":
      return "Error";
    case "array":
      return "Array";
    case "constant":
      return typeof found.value === "string"
        ? "String"
        : typeof found.value === "boolean"
          ? "Boolean"
          : Number.isInteger(found.value)
            ? "Integer"
            : "Double";
    case "formula":
      throw notSupported(`the type of the name ${self.name}, which is computed`);
  }
}

/** For a range its address; otherwise the constant. */
function valueOf(self: NamedItemSelf): Json {
  const found = target(self);
  switch (found.kind) {
    case "constant":
      return found.value;
    case "error":
      return found.error;
    case "formula":
      throw notSupported(`the value of the name ${self.name}, which is computed`);
    default:
      return defined(self).formula;
  }
}

function rangeOrNull(self: NamedItemSelf) {
  const found = target(self);
  if (found.kind === "formula") {
    throw notSupported(`the range of the name ${self.name}, which is computed`);
  }
  return found.kind === "range" ? rangeObject({ workbook: self.workbook, sheet: found.sheet, area: found.area }) : null;
}

/** Excel.NamedItem. */
export const namedItemObject = hostType<NamedItemSelf>("NamedItem", {
  identity: (self) => ({ _Id: self.name }),
  properties: {
    name: { read: (self) => defined(self).name },
    type: { read: typeOf },
    value: { read: valueOf },
    formula: {
      read: (self) => `=${defined(self).formula}`,
      write(self, value) {
        if (typeof value !== "string") {
          throw invalidArgument();
        }
        setNameFormula(self, defined(self), value);
      },
    },
    scope: { read: (self) => (self.sheet ? "Worksheet" : "Workbook") },
    visible: {
      read: (self) => !defined(self).hidden,
      write(self, value) {
        self.workbook.document.names.setAttribute(defined(self), "hidden", value === false ? 1 : undefined);
      },
    },
    comment: {
      read: (self) => defined(self).comment,
      write(self, value) {
        if (typeof value !== "string" || value.length > 255) {
          throw invalidArgument();
        }
        self.workbook.document.names.setAttribute(defined(self), "comment", value === "" ? undefined : value);
      },
    },
  },
  children: {
    worksheet(self) {
      if (!self.sheet) {
        throw new ApiError("InvalidOperation", "This name belongs to the workbook, not to a worksheet.");
      }
      return worksheetObject({ workbook: self.workbook, sheet: self.sheet });
    },
    worksheetOrNullObject: (self) =>
      self.sheet ? worksheetObject({ workbook: self.workbook, sheet: self.sheet }) : null,
  },
  objects: {
    getRange(self) {
      const range = rangeOrNull(self);
      if (!range) {
        throw invalidOperation();
      }
      return range;
    },
    getRangeOrNullObject: rangeOrNull,
  },
  methods: {
    delete: (self) => deleteName(self, defined(self)),
  },
});
