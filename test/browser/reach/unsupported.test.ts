import { oldExcel } from "#support/walks/oldExcel";
import { otherProgram } from "#support/walks/otherProgram";
import { outdatedWebView } from "#support/walks/outdatedWebView";
import { reachesEverybody } from "./reachesEverybody";

reachesEverybody(oldExcel, otherProgram, outdatedWebView);
