import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";

const root = join(__dirname, "../..");

/** The workbook as the script makes it now; the engine cannot be loaded within jest. */
function madeWorkbook(): Uint8Array {
  const file = join(mkdtempSync(join(tmpdir(), "sample-")), "sample.xlsx");
  execFileSync(process.execPath, ["--import", "tsx", "scripts/makeSample.ts", file], { cwd: root });
  return readFileSync(file);
}

describe("the sample workbook", () => {
  const made = madeWorkbook();

  it("has the four tables under their names", () => {
    const workbook = strFromU8(unzipSync(made)["xl/workbook.xml"] ?? new Uint8Array());

    expect([...workbook.matchAll(/<definedName name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "基本信息",
      "预算表",
      "指标表",
      "报告模板",
    ]);
  });

  it("is the one in assets, byte for byte", () => {
    expect(Buffer.compare(made, readFileSync(join(root, "assets/sample.xlsx")))).toBe(0);
  });
});
