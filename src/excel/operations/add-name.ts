import { absoluteReference } from "#core/model/address";
import type { Operation } from "./operation.types";

export const addName: Operation<"add-name"> = {
  write({ names }, { name, area }) {
    names.add(name, absoluteReference(area));
  },
  touches: ({ name }) => [{ thing: { kind: "name", name } }],
};
