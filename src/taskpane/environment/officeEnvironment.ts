import { loaded } from "../whenLoaded";
import type { Environment } from "./environment";

/** Newer sets than are known today are not asked for. */
const families = [
  { name: "ExcelApi", newest: 30 },
  { name: "DialogApi", newest: 3 },
  { name: "SharedRuntime", newest: 2 },
] as const;

export async function officeEnvironment(): Promise<Environment> {
  const { hostAndPlatform } = await loaded(import("./officeHelpers"));
  const { diagnostics, requirements } = Office.context;
  return {
    ...hostAndPlatform(),
    version: diagnostics.version,
    requirementSets: families.flatMap(({ name, newest }) => {
      const minor = Array.from({ length: newest }, (_, index) => newest - index).find((each) =>
        requirements.isSetSupported(name, `1.${each}`),
      );
      return minor === undefined ? [] : [`${name} 1.${minor}`];
    }),
    browser: navigator.userAgent,
  };
}
