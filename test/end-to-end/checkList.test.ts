import { strFromU8, unzipSync } from "fflate";
import { done, editedSample, fileBytes, openFile } from "#support/editedSample";
import { generateFile, type Run } from "#support/generateFile";
import type { NewFile } from "excelize-wasm";

/** The sample after somebody deleted an actual value. */
const withMistake = () =>
  editedSample((file) => done(file.SetCellValue("绩效自评表", cellRightOf(file, "商标申请量", 2), "")));

function cellRightOf(file: NewFile, text: string, columns: number): string {
  const [cell = ""] = file.SearchSheet("绩效自评表", text).result;
  return cell.replace(/^[A-Z]+/, (column) => String.fromCharCode(column.charCodeAt(0) + columns));
}

async function outputOf(run: Run): Promise<NewFile> {
  if (!run.output) {
    throw new Error(run.errors.join());
  }
  return openFile(run.output);
}

describe("the worksheet 校验清单", () => {
  let run: Run;
  let output: NewFile;

  beforeAll(async () => {
    run = await generateFile(await withMistake());
    output = await outputOf(run);
  });

  it("lists what the JSON lists, in the same order", () => {
    const listed = output
      .GetRows("校验清单")
      .result.slice(8)
      .filter(([severity = ""]) => severity !== "");

    expect(listed.map(([, cell, found = "", advice = ""]) => `${cell}：${found}${advice}`)).toEqual(
      (run.json?.issues ?? []).map(({ cell, message }) => `${cell ?? "工作簿"}：${message}`),
    );
    expect(listed.length).toBeGreaterThan(0);
  });

  it("links each issue to its cell", () => {
    const { ok, location } = output.GetCellHyperLink("校验清单", "B9");

    expect(ok).toBe(true);
    expect(location).toBe(output.GetCellValue("校验清单", "B9").value);
  });

  it("prints on A4, one page wide", () => {
    const parts = unzipSync(run.output ?? new Uint8Array());
    const sheet = Object.entries(parts).find(
      ([name, bytes]) => name.startsWith("xl/worksheets/sheet") && strFromU8(bytes).includes('orientation="landscape"'),
    );

    expect(sheet && strFromU8(sheet[1])).toMatch(
      /<pageSetup[^>]*paperSize="9"[^>]*fitToWidth="1"|<pageSetup[^>]*fitToWidth="1"[^>]*paperSize="9"/,
    );
  });

  it("takes no request of its own", () => {
    expect(run.json?.requests.count).toBe(3);
  });

  it("keeps a remark beside an issue, and loses the issue once the mistake is mended", async () => {
    done(output.SetCellValue("校验清单", "F9", "请张三补报"));
    done(output.SetCellValue("绩效自评表", cellRightOf(output, "商标申请量", 2), "23347件"));
    const again = await generateFile(await fileBytes(output));
    const mended = await outputOf(again);

    expect(mended.GetCellValue("校验清单", "F9").value).toBe("请张三补报");
    expect(mended.GetCellValue("校验清单", "C9").value).not.toContain("没有实际完成值");
  });
});

describe("a worksheet 校验清单 of the user's", () => {
  it("is not written over: nothing is written, and the user is told", async () => {
    const bytes = await editedSample((file) => {
      file.NewSheet("校验清单");
      done(file.SetCellValue("校验清单", "A1", "自己的清单"));
    });
    const run = await generateFile(bytes);

    expect(run).toMatchObject({ status: 2, output: null });
    expect(run.errors[0]).toContain("已有您自己的工作表「校验清单」");
  });
});
