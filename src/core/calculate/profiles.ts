import Big from "big.js";
import type { ScoringProfile } from "../model/settings";
import { nationalProfile } from "./nationalProfile";

/** The scoring profiles (评分口径) that come built in, by the names under which 评分设置 asks for them. */
export const profiles: readonly [ScoringProfile, ...ScoringProfile[]] = [
  { names: ["全国", "全国通用", "10+50+30+10", "10+90"], settings: nationalProfile },
  { names: ["20+80", "预算20分"], settings: { ...nationalProfile, budgetPoints: new Big(20) } },
  // Cost 20, outputs 40, outcomes 20, satisfaction 10; the indicators' points stand in their table.
  { names: ["含成本指标", "10+20+40+20+10", "成本"], settings: { ...nationalProfile, budgetPoints: new Big(10) } },
  { names: ["不计分"], settings: { ...nationalProfile, budgetPoints: new Big(0) } },
];
