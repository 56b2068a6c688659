import { absoluteReference } from "#core/model/address";
import { namesOf } from "../aspects/namesOf";
import type { Operation } from "./operation.types";

export const defineName: Operation<"define-name"> = {
  write(workbook, { scope, name, area }) {
    namesOf(workbook, scope).getItem(name).formula = absoluteReference(area);
  },
  touches: ({ name, scope }) => [{ thing: { kind: "name", name, ...(scope !== undefined && { scope }) } }],
};
