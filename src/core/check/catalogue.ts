import { budgetChecks } from "./budgetChecks";
import type { Check } from "./check";
import { indicatorChecks } from "./indicatorChecks";
import { pointsChecks } from "./pointsChecks";

/** Every check of the tables. What is found while reading them (a missing column, text where a number belongs) comes from `core/parse`. */
export const catalogue: readonly Check[] = [...budgetChecks, ...pointsChecks, ...indicatorChecks];
