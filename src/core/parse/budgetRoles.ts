import Big from "big.js";
import { type BudgetLine, type BudgetRole, moneyColumns } from "../model/budget";

/** A row of the budget before it is known what it is. */
export type LineToJudge = Pick<BudgetLine, "name" | "originalBudget" | "revisedBudget" | "actualExpenditure"> & {
  /** Whether 其中 stands before the name. */
  readonly isOfWhich: boolean;
};

/**
 * What each row of a budget is, by the structure of the table first and its labels second.
 *
 * The total is the row whose label says so unless it names a source (年度资金总额, 合计, 本年支出合计), else the row
 * before the first 其中, else the row that equals the sum of those below it, else the only row. 其中 under the total
 * opens its parts by source or nature; under any other row it opens that row's own parts, up to the next row of
 * another kind.
 */
export function budgetRoles(lines: readonly LineToJudge[]): readonly BudgetRole[] {
  const total = totalRow(lines);
  const roles: BudgetRole[] = [];
  lines.forEach((line, index) => {
    roles.push(index === total ? "total" : roleOf(line, index, lines, roles));
  });
  return withSubtotals(lines, roles);
}

function totalRow(lines: readonly LineToJudge[]): number {
  const labelled = lines.findIndex(({ name }) => totalName.test(name));
  if (labelled >= 0) {
    return labelled;
  }
  const [first, second] = lines;
  if (first === undefined) {
    return -1;
  }
  const isBeforeParts = second?.isOfWhich === true && !first.isOfWhich && roleByName(first.name) === "other";
  const isSum = lines.length >= 3 && equalsRest(lines);
  return isBeforeParts || isSum || second === undefined ? 0 : -1;
}

/** Whether the first row is the sum of all others, in every column that has amounts. */
function equalsRest([first, ...rest]: readonly LineToJudge[]): boolean {
  const known = moneyColumns.filter((column) => first?.[column]?.gt(0) === true);
  const added = rest.filter(({ isOfWhich }) => !isOfWhich);
  return (
    known.length > 0 &&
    known.every((column) =>
      added.reduce((sum, line) => sum.plus(line[column] ?? 0), new Big(0)).eq(first?.[column] ?? -1),
    )
  );
}

/** Words for the whole before one for a sum: 本年支出合计. With any other (财政拨款合计) it is the sum of a part. */
const totalName =
  /^(?:年度|本年度?|全年|当年|部门|单位|项目|整体|预算|财政|资金|收入|支出|经费|投资|投入|性|、)*(?:总额|总计|合计|总量|总数)$|^部门整体支出$|^总体支出$/;

function roleOf(
  line: LineToJudge,
  index: number,
  lines: readonly LineToJudge[],
  before: readonly BudgetRole[],
): BudgetRole {
  const byName = roleByName(line.name);
  if (byName === "subtotal" || byName === "carried-over") {
    return byName;
  }
  const previous = lines[index - 1];
  const previousRole = before[index - 1];
  if (previous === undefined || previousRole === "total") {
    return byName;
  }
  if (line.isOfWhich) {
    return "part";
  }
  const continuesParts = previousRole === "part" && (byName === "other" || byName === roleByName(previous.name));
  return continuesParts ? "part" : byName;
}

function roleByName(name: string): BudgetRole {
  // 财政拨款小计, 一般公共预算合计: a sum of some of the rows, that is added nowhere again.
  if (/(?:小计|总额|总计|合计|总量|总数)$/.test(name)) {
    return "subtotal";
  }
  if (/^(?:年末|期末|结转下年|本年末?)结转|^年末结余|^结余分配|^结转(?:和|及)?结余$/.test(name)) {
    return "carried-over";
  }
  if (/^(?:部门)?(?:基本|项目)(?:支出|经费)/.test(name)) {
    return "nature";
  }
  if (/人员经费|公用经费|三公/.test(name)) {
    return "part";
  }
  if (
    /财政|公共预算|政府性基金|国有资本|结转|结余|资金$|社会保险基金|事业收入|经营收入|其他收入|补助|自筹|社会投入|社会捐赠/.test(
      name,
    )
  ) {
    return "source";
  }
  return "other";
}

/**
 * Beside subtotals the rows that they sum up are sources, whatever they are called. Where the rows do not make up
 * their subtotals (some are named and some not), the subtotals are the sources.
 */
function withSubtotals(lines: readonly LineToJudge[], roles: readonly BudgetRole[]): readonly BudgetRole[] {
  // 总计 beside 本年支出合计 sums up all of the table, and no part of it.
  const isOfSome = lines.map(({ name }, index) => roles[index] === "subtotal" && !totalName.test(name));
  if (!isOfSome.includes(true) || !roles.includes("total")) {
    return roles;
  }
  const open = roles.map((role): BudgetRole => (role === "other" ? "source" : role));
  const total = lines[roles.indexOf("total")];
  const sum = (role: "source" | "subtotal"): Big =>
    lines.reduce(
      (all, line, index) =>
        open[index] === role && (role === "source" || isOfSome[index]) ? all.plus(line.revisedBudget ?? 0) : all,
      new Big(0),
    );
  const wanted = total?.revisedBudget ?? new Big(-1);
  const isBySubtotal = !sum("source").eq(wanted) && sum("subtotal").eq(wanted);
  if (!isBySubtotal) {
    return open;
  }
  return open.map((role, index): BudgetRole => (isOfSome[index] ? "source" : role === "source" ? "part" : role));
}
