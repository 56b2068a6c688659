import { areaChecks } from "./areaChecks";
import { budgetAmountChecks } from "./budgetAmountChecks";
import { budgetSumChecks } from "./budgetSumChecks";
import { cellChecks } from "./cellChecks";
import type { Check, NamedCheck } from "./check";
import { classChecks } from "./classChecks";
import { indicatorChecks } from "./indicatorChecks";
import { narrativeChecks } from "./narrative/auditNarrative";
import { moneyUnitChecks } from "./moneyUnitChecks";
import { plausibilityChecks } from "./plausibilityChecks";
import { pointsChecks } from "./pointsChecks";
import { rateChecks } from "./rateChecks";
import { readingChecks } from "./readingChecks";

/** Every rule that judges the tables once they are read. */
export const catalogue: readonly Check[] = [
  ...budgetSumChecks,
  ...budgetAmountChecks,
  ...moneyUnitChecks,
  ...rateChecks,
  ...pointsChecks,
  ...classChecks,
  ...indicatorChecks,
  ...plausibilityChecks,
  ...cellChecks,
  ...areaChecks,
];

/** Every check that a user can be told about and can weigh: the rules, what reading finds in cells, and those of the report. */
export const everyCheck: readonly NamedCheck[] = [...catalogue, ...readingChecks, ...narrativeChecks];
