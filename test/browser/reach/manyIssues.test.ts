import { manyIssues } from "#support/walks/manyIssues";
import { reachesEverybody } from "./reachesEverybody";

reachesEverybody(manyIssues);
