import { editedReport } from "#support/walks/editedReport";
import { reachesEverybody } from "./reachesEverybody";

reachesEverybody(editedReport);
