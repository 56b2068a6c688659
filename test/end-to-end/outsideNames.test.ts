import { startEngine } from "#support/startEngine";
import { done, fileBytes, openFile } from "#support/editedSample";
import { generateFile, type Run } from "#support/generateFile";
import { withTables } from "#support/withTables";

const found = ({ json }: Run): string[] => (json?.issues ?? []).map(({ id, cell }) => `${id} ${cell}`);

async function workbook(): Promise<Uint8Array> {
  return withTables(await fileBytes((await startEngine()).NewFile()));
}

describe("a workbook whose names do not cover all", () => {
  it("is told so for a row below a name and a column beside one, in one request to read", async () => {
    const file = await openFile(await workbook());
    done(file.SetSheetRow("预算", "A7", ["上级补助资金", 10, 10, 9]));
    done(file.SetCellValue("指标", "J1", "度量单位"));
    const run = await generateFile(await fileBytes(file));

    expect(run.errors).toEqual([]);
    expect(found(run)).toEqual(expect.arrayContaining(["rows-outside-name 预算!A7", "columns-outside-name 指标!J1"]));
    expect(run.json?.requests.count).toBe(3);
  });

  it("is told so for a hidden row", async () => {
    const file = await openFile(await workbook());
    done(file.SetRowVisible("预算", 3, false));

    expect(found(await generateFile(await fileBytes(file)))).toEqual(["hidden-rows 预算!A3"]);
  });

  it("says nothing after a run has added its columns", async () => {
    const first = await generateFile(await workbook());

    expect(found(first)).toEqual([]);
    expect(found(await generateFile(first.output ?? new Uint8Array()))).toEqual([]);
  });
});
