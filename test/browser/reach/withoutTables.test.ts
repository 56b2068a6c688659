import { withoutNamesWalk } from "#support/walks/withoutNames";
import { withoutTablesWalk } from "#support/walks/withoutTables";
import { reachesEverybody } from "./reachesEverybody";

reachesEverybody(withoutNamesWalk, withoutTablesWalk);
