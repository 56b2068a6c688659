import { readFileSync } from "node:fs";
import type { NewFile } from "excelize-wasm";
import { done, editedSample, fileBytes, openFile, samplePath } from "#support/editedSample";
import { generateFile } from "#support/generateFile";

const sample = readFileSync(samplePath);
/** 主要工作成效 of 基本信息, which the report prints. */
const results = "B9";

async function reported(
  text: string,
): Promise<{ readonly file: NewFile; readonly status: number; readonly rows: readonly string[] }> {
  const { output, status } = await generateFile(
    await editedSample((file) => done(file.SetCellStr("基本信息", results, text))),
  );
  const file = await openFile(output ?? sample);
  return { file, status, rows: file.GetRows("自评报告").result.map(([cell = ""]) => cell.trim()) };
}

describe("texts of the user's in the report", () => {
  it.each(["=1+1", "+86 10 1234", "-5%以内", "@某人", "'带撇号", "#DIV/0!之类的说明"])(
    "that begin like a formula stay text: %s",
    async (text) => {
      const { file, rows } = await reported(text);
      const row = rows.indexOf(text) + 1;

      expect(row).toBeGreaterThan(0);
      expect(file.GetCellFormula("自评报告", `A${row}`).formula).toBe("");
    },
  );

  it("keep emoji, rare characters, marks of direction and of nothing, and end a paragraph where a line ends", async () => {
    const { rows } = await reported("𠮷野家👨‍👩‍👧项目\u200Frtl\u200E与\u00A0空格。\n第二行\t有制表符。\r\n第三行。");

    expect(rows).toEqual(
      expect.arrayContaining(["𠮷野家👨‍👩‍👧项目\u200Frtl\u200E与\u00A0空格。", "第二行 有制表符。", "第三行。"]),
    );
  });

  it.each([
    ["of 30,000 characters without a mark", "成".repeat(30_000)],
    ["of 30,000 characters in sentences", "工作扎实推进，成效明显。".repeat(2_500)],
    ["of as many characters as a cell can hold, beginning with a letter", `A${"级".repeat(32_766)}`],
    ["of 30,000 characters outside the basic plane", "𠮷".repeat(15_000)],
  ])("%s go on from row to row, whole", async (_, text) => {
    const { rows, status } = await reported(text);
    const from = rows.findIndex((row) => row !== "" && text.startsWith(row.slice(0, 20)) && row.length > 200);
    const pieces: string[] = [];
    for (let row = from; pieces.join("").length < text.length && row < rows.length; row += 1) {
      pieces.push(rows[row] ?? "");
    }

    expect(status).toBe(0);
    expect(pieces.join("")).toBe(text);
    expect(pieces.length).toBeGreaterThan(30);
  });
});

describe("a report sheet that cannot be written", () => {
  it("because it is protected: nothing is written, and the user is told what to do", async () => {
    const { output } = await generateFile(sample);
    const file = await openFile(output ?? sample);
    done(file.ProtectSheet("自评报告", { Password: "x", SelectLockedCells: true, SelectUnlockedCells: true }));
    done(file.SetCellValue("预算执行表", "D4", 15000));
    const run = await generateFile(await fileBytes(file));

    expect(run).toMatchObject({ status: 2, output: null });
    expect(run.errors[0]).toContain("工作表「自评报告」受保护，没有写入任何内容。请");
  });

  it("because a worksheet of the user's has its name: nothing is written, and the user is told what to do", async () => {
    const run = await generateFile(
      await editedSample((file) => {
        file.NewSheet("自评报告");
        done(file.SetCellValue("自评报告", "A1", "我去年的报告"));
      }),
    );

    expect(run).toMatchObject({ status: 2, output: null });
    expect(run.errors[0]).toMatch(/已有您自己的工作表「自评报告」.*请把它改名/);
  });
});
