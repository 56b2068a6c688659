import { rowNumbers } from "#core/check/form/rowNumbers";

it.each([
  ["none", [], ""],
  ["one, as Excel numbers it", [2], "3"],
  ["two that are not neighbours", [2, 4], "3、5"],
  ["neighbours as from and to", [2, 3], "3–4"],
  ["both kinds", [2, 4, 5, 6, 9], "3、5–7、10"],
])("tells rows by their numbers: %s", (_which, rows, text) => {
  expect(rowNumbers(rows)).toBe(text);
});
