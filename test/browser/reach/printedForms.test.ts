import { printedForms } from "#support/walks/printedForms";
import { reachesEverybody } from "./reachesEverybody";

reachesEverybody(printedForms);
