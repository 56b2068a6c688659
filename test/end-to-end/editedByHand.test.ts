import { readFileSync } from "node:fs";
import type { NewFile } from "excelize-wasm";
import { generateReport } from "#app/generateReport";
import type { Assessment } from "#core/assess";
import type { ParagraphChoice } from "#core/model/report";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, fileBytes, openFile, samplePath } from "#support/editedSample";

const now = new Date("2023-03-15T08:00:00Z");

async function generate(
  bytes: Uint8Array,
  choices: readonly ParagraphChoice[] = [],
): Promise<{ readonly assessment: Assessment; readonly bytes: Uint8Array }> {
  const workbook = openWorkbook(bytes);
  const assessment = await generateReport(createGateway(workbook.excel), { now, choices });
  return { assessment, bytes: workbook.save() };
}

const rowsOf = (file: NewFile): string[] => file.GetRows("自评报告").result.map(([text = ""]) => text.trim());
const rowWith = (file: NewFile, words: string): number => rowsOf(file).findIndex((text) => text.includes(words)) + 1;

/** The report after it was edited, the data were changed, and it was generated again. */
async function regenerated(edit: (file: NewFile) => void, choices: readonly ParagraphChoice[] = []) {
  const file = await openFile((await generate(readFileSync(samplePath))).bytes);
  edit(file);
  const { assessment, bytes } = await generate(await fileBytes(file), choices);
  const again = await openFile(bytes);
  return { assessment, bytes, rows: rowsOf(again), file: again };
}

/** Changes the amount spent, which several paragraphs tell. */
const spendLess = (file: NewFile): void => {
  done(file.SetCellValue("预算执行表", "D5", 15000));
  done(file.SetCellValue("预算执行表", "D4", 15000));
};

const ofIncome = "年初预算数为15846.50万元";
const mine = "收支情况详见附表，全年执行数为15680.45万元。";

describe("a report that was edited by hand and is generated again", () => {
  it("keeps the paragraph that the user rewrote, and shows both texts where its figures changed too", async () => {
    const { assessment, rows } = await regenerated((file) => {
      done(file.SetCellValue("自评报告", `A${rowWith(file, ofIncome)}`, mine));
      spendLess(file);
    });

    expect(rows).toContain(mine);
    expect(assessment.conflicts).toMatchObject([
      { mine, generated: expect.stringContaining("全年执行数为15000.00万元") as string },
    ]);
    expect(assessment.issues.filter(({ check: { id } }) => id === "paragraph-edited")).toHaveLength(1);
  });

  it("writes the new text once the user has chosen it, and theirs for good where they chose that", async () => {
    const edit = (file: NewFile): void => {
      done(file.SetCellValue("自评报告", `A${rowWith(file, ofIncome)}`, mine));
      spendLess(file);
    };
    const asked = await regenerated(edit);
    const [conflict] = asked.assessment.conflicts;
    if (!conflict) {
      throw new Error("no conflict to choose of");
    }

    const theirs = await generate(asked.bytes, [{ ...conflict, take: "mine" }]);
    expect((await generate(theirs.bytes)).assessment.conflicts).toEqual([]);
    expect(rowsOf(await openFile(theirs.bytes))).toContain(mine);

    const ours = await generate(asked.bytes, [{ ...conflict, take: "generated" }]);
    expect(ours.assessment.conflicts).toEqual([]);
    expect(rowsOf(await openFile(ours.bytes))).toContain(conflict.generated.trim());
  });

  it("keeps rows that the user inserted, moved and deleted so, and renews the figures in a row that was moved", async () => {
    const { rows, assessment } = await regenerated((file) => {
      const income = rowsOf(file)[rowWith(file, ofIncome) - 1] ?? "";
      done(file.RemoveRow("自评报告", rowWith(file, ofIncome)));
      done(file.InsertRows("自评报告", 2, 2));
      done(file.SetCellValue("自评报告", "A2", "本报告经局长办公会审议通过。"));
      done(file.SetCellValue("自评报告", "A3", `\u3000\u3000${income}`));
      done(file.RemoveRow("自评报告", rowWith(file, "（三）主要工作成效")));
      spendLess(file);
    });

    expect(rows[1]).toBe("本报告经局长办公会审议通过。");
    expect(rows[2]).toContain("全年执行数为15000.00万元");
    expect(rows.filter((text) => text.includes(ofIncome))).toHaveLength(1);
    expect(rows.join()).not.toContain("（三）主要工作成效");
    expect(assessment.issues.map(({ check: { id } }) => id)).toContain("report-rows-deleted");
  });

  it("changes nothing in a further run", async () => {
    const first = await regenerated((file) => {
      done(file.SetCellValue("自评报告", `A${rowWith(file, ofIncome)}`, mine));
      done(file.InsertRows("自评报告", 4, 1));
      done(file.SetCellValue("自评报告", "A4", "我加的一段。"));
      spendLess(file);
    });
    const second = await openFile((await generate(first.bytes)).bytes);

    expect(rowsOf(second)).toEqual(first.rows);
  });

  it("leaves the look of rows alone that the user formatted, also where they move", async () => {
    const { file, rows } = await regenerated((output) => {
      const row = rowWith(output, "（二）部门整体收支情况");
      const style = done2(output.NewStyle({ Font: { Bold: true, Color: "FF0000", Size: 18 } }));
      done(output.SetCellStyle("自评报告", `A${row}`, `A${row}`, style));
      done(output.SetCellValue("自评报告", `A${rowWith(output, ofIncome)}`, mine));
      spendLess(output);
      // One more item under the first heading moves everything below it.
      done(output.SetCellValue("基本信息", "B6", "主要职责是：\n1. 一。\n2. 二。\n3. 三。\n4. 四。\n5. 五。\n6. 六。"));
    });
    const row = rows.indexOf("（二）部门整体收支情况") + 1;
    const { style } = file.GetCellStyle("自评报告", `A${row}`);

    expect(file.GetStyle(style).style.Font).toMatchObject({ Bold: true, Size: 18 });
  });

  it("is not touched without 自评记录: the user is told what to do", async () => {
    const file = await openFile((await generate(readFileSync(samplePath))).bytes);
    done(file.SetSheetVisible("自评记录", true));
    done(file.DeleteSheet("自评记录"));

    await expect(generate(await fileBytes(file))).rejects.toMatchObject({
      code: "sheet-name-taken",
      values: { sheet: "自评报告" },
    });
  });
});

function done2({ error, style }: { readonly error: string | null; readonly style: number }): number {
  if (error) {
    throw new Error(error);
  }
  return style;
}
