import { areaChecks } from "./areaChecks";
import { budgetAmountChecks } from "./budgetAmountChecks";
import { budgetSumChecks } from "./budgetSumChecks";
import { cellChecks } from "./cellChecks";
import type { Check } from "./check";
import { classChecks } from "./classChecks";
import { indicatorChecks } from "./indicatorChecks";
import { moneyUnitChecks } from "./moneyUnitChecks";
import { plausibilityChecks } from "./plausibilityChecks";
import { pointsChecks } from "./pointsChecks";
import { rateChecks } from "./rateChecks";

/** Every check of the tables. What is found while reading them (a missing column, text where a number belongs) comes from `core/parse`. */
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
