import { takenBack } from "#support/walks/takenBack";
import { reachesEverybody } from "./reachesEverybody";

reachesEverybody(takenBack);
