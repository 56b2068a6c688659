import { contradictoryUnits } from "#core/check/cells/contradictory-units";
import { lookalikeGlyph } from "#core/check/cells/lookalike-glyph";
import { notANumber } from "#core/check/cells/not-a-number";
import { nonNumericActual } from "#core/check/indicators/non-numeric-actual";
import { oneCause } from "#core/check/oneCause";
import { pointsMissing } from "#core/check/points/points-missing";
import type { NamedCheck } from "#core/model/issue";
import { issueAt } from "#core/model/issueAt";

const at = (check: NamedCheck, row: number, column = 4, sheet = "指标") => issueAt(check, { sheet, row, column });
const idsOf = (...issues: ReturnType<typeof at>[]): string[] => oneCause(issues).map(({ check: { id } }) => id);

describe("one cause in a row", () => {
  it("is told once, in whatever order and in whatever cell", () => {
    expect(idsOf(at(pointsMissing, 1), at(notANumber, 1, 5))).toEqual(["not-a-number"]);
    expect(idsOf(at(nonNumericActual, 1), at(lookalikeGlyph, 1))).toEqual(["non-numeric-actual"]);
  });

  it("is told of each row and sheet, and where nothing else tells it", () => {
    expect(idsOf(at(pointsMissing, 1), at(notANumber, 2))).toEqual(["points-missing", "not-a-number"]);
    expect(idsOf(at(pointsMissing, 1), at(notANumber, 1, 4, "预算"))).toHaveLength(2);
    expect(idsOf(at(lookalikeGlyph, 1, 2), at(nonNumericActual, 1))).toHaveLength(2);
    expect(oneCause([issueAt(pointsMissing, null), issueAt(notANumber, null)])).toHaveLength(2);
  });

  it("is told once though two cells of the row show it", () => {
    expect(idsOf(at(contradictoryUnits, 1, 3), at(contradictoryUnits, 1), at(contradictoryUnits, 2))).toHaveLength(2);
  });
});
