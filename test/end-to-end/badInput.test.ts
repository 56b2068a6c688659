import { readFileSync } from "node:fs";
import { oleFile } from "#support/oleFile";
import { strToU8, unzipSync, zipSync } from "fflate";
import { done, editedSample, fileBytes, openFile, samplePath } from "#support/editedSample";
import { generateFile } from "#support/generateFile";
import { printedWorkbook } from "#support/printedWorkbook";
import { indicatorRows } from "#support/sampleTables";
import type { NewFile } from "excelize-wasm";

const sample = readFileSync(samplePath);

/** Makes a name refer to something else, or takes it away. */
function rename(file: NewFile, name: string, refersTo: string | null): void {
  done(file.DeleteDefinedName({ Name: name }));
  if (refersTo !== null) {
    done(file.SetDefinedName({ Name: name, RefersTo: refersTo }));
  }
}

/** The cell that holds a text, as sheet and address: tests do not rely on the sample's layout. */
function cellWith(file: NewFile, sheet: string, text: string): string {
  const cell = file.SearchSheet(sheet, text).result[0];
  if (cell === undefined) {
    throw new Error(`no cell with ${text} on ${sheet}`);
  }
  return cell;
}

/** An address some columns further right. */
function right(address: string, columns: number): string {
  return address.replace(/^[A-Z]+/, (column) => String.fromCharCode(column.charCodeAt(0) + columns));
}

const messagesOf = (run: Awaited<ReturnType<typeof generateFile>>) =>
  (run.json?.issues ?? []).map(({ cell, message }) => `${cell ?? "工作簿"}：${message}`);

/** The file with one byte of a part's compressed content changed. */
function changedIn(bytes: Uint8Array, part: string): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const at = Buffer.from(bytes).indexOf(part) + part.length + 60;
  changed[at] = (changed[at] ?? 0) ^ 0x10;
  return changed;
}

describe("a file that is no workbook writes nothing and says why in one line", () => {
  const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = Buffer.concat([
    Buffer.from(oleHeader),
    Buffer.alloc(504),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(512),
  ]);

  it.each<[string, Uint8Array, string]>([
    [
      "text",
      strToU8("单位名称,年度\n"),
      "这个文件是文本（如 .csv），不是 Excel 工作簿，无法打开。请用 Excel 或 WPS 打开并另存为 .xlsx 后重试。",
    ],
    [
      "an empty file",
      new Uint8Array(),
      "这个文件不是 Excel 工作簿（.xlsx），无法打开。旧格式（.xls、.et）的工作簿请用 Excel 或 WPS 另存为 .xlsx 后重试。",
    ],
    [
      "a zip of something else",
      zipSync({ "word/document.xml": strToU8("<w/>") }),
      "这个文件不是 Excel 工作簿（.xlsx），无法打开。旧格式（.xls、.et）的工作簿请用 Excel 或 WPS 另存为 .xlsx 后重试。",
    ],
    ["an encrypted workbook", encrypted, "这个工作簿有打开密码，无法读取。请在 Excel 中取消密码后重试。"],
    [
      "a workbook that was cut short",
      sample.subarray(0, Math.floor(sample.length / 2)),
      "这个文件不完整，可能没有下载或复制完。请重新取得文件后重试。",
    ],
    [
      "an .xls",
      oleFile("Workbook"),
      "这个文件是旧格式（.xls、.et）的工作簿，无法打开。请用 Excel 或 WPS 另存为 .xlsx 后重试。",
    ],
    [
      "a workbook with a changed byte",
      changedIn(sample, "xl/sharedStrings.xml"),
      "这个文件已损坏（xl/sharedStrings.xml 的内容不完整或被改动），无法打开。请重新取得文件后重试。",
    ],
  ])("for %s", async (_, bytes, sentence) => {
    const run = await generateFile(bytes);

    expect(run).toMatchObject({ status: 2, errors: [sentence], printed: [], output: null, json: null });
  });

  it("for a workbook of 0 sheets", async () => {
    const parts = unzipSync(sample);
    const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
    const withoutSheets = zipSync({
      ...parts,
      "xl/workbook.xml": strToU8(workbook.replace(/<sheets>.*<\/sheets>/s, "<sheets></sheets>")),
    });

    expect(await generateFile(withoutSheets)).toMatchObject({
      status: 2,
      errors: ["这个工作簿里没有工作表，无法处理。请检查文件。"],
      output: null,
    });
  });

  it("for a workbook without tables, naming what was looked for", async () => {
    const bytes = await editedSample((file) => {
      ["预算表", "指标表"].forEach((name) => rename(file, name, null));
      ["预算执行表", "绩效自评表"].forEach((sheet) => done(file.DeleteSheet(sheet)));
    });
    const run = await generateFile(bytes);

    expect(run).toMatchObject({ status: 2, output: null });
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]).toMatch(/没有找到可以核对的表格：.*「预算表」.*「指标表」.*「基本信息」A1:B\d+/);
  });

  it("for a form of a kind that is not known, naming where was looked and which column is missing", async () => {
    const form = await printedWorkbook({
      rows: [
        ["项目进度表"],
        ["一级指标", "二级指标", "考核事项", "年度指标值", "实际完成值", "责任人"],
        ["产出指标", "数量指标", "培训人次", "≥100人次", "120人次", "王某"],
      ],
    });
    const run = await generateFile(form);

    expect(run).toMatchObject({ status: 2, output: null });
    expect(run.errors).toEqual([
      expect.stringMatching(
        /在各工作表（「自评表」A1:F3）中找到它们的表头；没有找到指标表。最接近的是 自评表!A2 的表头（一级指标、二级指标、考核事项、年度指标值、实际完成值、责任人），但缺少「三级指标」列。/,
      ),
    ]);
  });
});

describe("a table at the right edge of its sheet is read, and its columns are asked for", () => {
  it.each([
    ["with a name", "指标!$XEV$1:$XFD$6"],
    ["found by its header", null],
  ])("%s", async (_, refersTo) => {
    const run = await generateFile(
      await editedSample((file) => {
        rename(file, "指标表", refersTo);
        done(file.DeleteSheet("绩效自评表"));
        done(file.NewSheet("指标"));
        indicatorRows().forEach((row, index) =>
          done(
            file.SetSheetRow(
              "指标",
              `XEV${index + 1}`,
              row.map((cell) => (typeof cell === "object" ? cell.value : cell)),
            ),
          ),
        );
      }),
    );

    expect(run.errors).toEqual([]);
    expect(run.json?.indicators.map(({ name }) => name)).toEqual([
      "专利授权量",
      "平均预审周期",
      "保护环境",
      "企业满意度",
    ]);
    expect(messagesOf(run).join("\n")).toMatch(/指标!XFD1：.*「校验提示」/);
  });
});

describe("a name that leads to no table is named, and the rest goes on", () => {
  it.each([
    ["#REF!", "#REF!", /名称「指标表」已失效/],
    ["a constant", "2022", /名称「指标表」引用的是 =?2022，不是单元格区域/],
    ["several areas", "绩效自评表!$A$1:$B$2,绩效自评表!$D$1:$E$2", /名称「指标表」引用了多个不相连的区域/],
    ["an empty range", "绩效自评表!$AA$500:$AC$510", /名称「指标表」引用的区域 绩效自评表!AA500:AC510 没有内容/],
  ])("where it is %s", async (_, refersTo, message) => {
    const run = await generateFile(await editedSample((file) => rename(file, "指标表", refersTo)));

    expect(run.status).toBe(1);
    expect(messagesOf(run).join("\n")).toMatch(message);
    expect(run.json?.budget?.executionRate).toMatch(/^0\.9707/);
  });
});

describe("a table with something wrong in it", () => {
  it("names the missing column and the headers that were found", async () => {
    const run = await generateFile(
      await editedSample((file) =>
        done(file.SetCellValue("绩效自评表", cellWith(file, "绩效自评表", "实际完成值"), "备注甲")),
      ),
    );

    expect(run.status).toBe(1);
    expect(messagesOf(run).join("\n")).toMatch(
      /「指标表」的表头缺少「实际完成值」列.*找到的列有：.*年度指标值、备注甲/,
    );
  });

  it("says where text stands in place of a number", async () => {
    const run = await generateFile(
      await editedSample((file) =>
        done(file.SetCellValue("预算执行表", right(cellWith(file, "预算执行表", "项目支出"), 3), "一万四千")),
      ),
    );

    expect(run.status).toBe(1);
    expect(messagesOf(run).join("\n")).toMatch(/预算执行表!D\d+：「全年执行数」应为数字，现为「一万四千」/);
  });

  it("reports error values in cells with their cells", async () => {
    const bytes = await editedSample((file) => {
      const cell = right(cellWith(file, "绩效自评表", "商标申请量"), 2);
      done(file.SetCellDefault("绩效自评表", cell, ""));
      done(file.SetCellFormula("绩效自评表", cell, "1/0"));
    });
    const run = await generateFile(bytes);

    expect(run.status).toBe(1);
    expect(messagesOf(run).join("\n")).toMatch(/绩效自评表!E\d+：单元格是错误值 #DIV\/0!/);
  });
});

describe("a template with a mistake", () => {
  const withTemplateText = (text: string) =>
    editedSample((file) => {
      const cell = cellWith(file, "报告模板", "一、基本情况");
      done(file.SetCellValue("报告模板", cell, text));
    });

  it("in its syntax is an issue at its cell, and the rest of the report is written", async () => {
    const run = await generateFile(await withTemplateText("{% if 预算.执行率 > 0.9 执行较好。"));

    expect(run.status).toBe(1);
    expect(messagesOf(run).join("\n")).toMatch(/报告模板!B\d+：模板语法有误/);
    expect(run.json?.report.map(({ text }) => text).join()).toContain("97.08%");
  });

  it("in a name is an issue that offers the nearest names", async () => {
    const run = await generateFile(await withTemplateText("执行率为{{ 预算.执行律 }}。"));

    expect(run.status).toBe(1);
    expect(messagesOf(run).join("\n")).toMatch(/报告模板!B\d+：模板中的「预算\.执行律」不存在。相近的名称有：.*执行率/);
  });
});

describe("what is the user's", () => {
  it("is not touched where a sheet is protected: nothing is written at all", async () => {
    const bytes = await editedSample((file) =>
      done(file.ProtectSheet("绩效自评表", { Password: "秘密", SelectLockedCells: true, SelectUnlockedCells: true })),
    );
    const run = await generateFile(bytes);

    expect(run).toMatchObject({ status: 2, output: null, json: null });
    expect(run.errors).toEqual(["工作表「绩效自评表」受保护，没有写入任何内容。请在「审阅→撤消工作表保护」后重试。"]);
  });

  it("keeps a worksheet 自评报告 that the user made", async () => {
    const bytes = await editedSample((file) => {
      file.NewSheet("自评报告");
      done(file.SetCellValue("自评报告", "A1", "去年手写的报告"));
    });
    const run = await generateFile(bytes);

    expect(run).toMatchObject({ status: 2, output: null });
    expect(run.errors[0]).toContain("已有您自己的工作表「自评报告」");
  });

  it("keeps a paragraph that was edited in the report", async () => {
    const first = await generateFile(sample);
    const file = await openFile(first.output ?? sample);
    const cell = cellWith(file, "自评报告", "　　四、下一步改进措施");
    done(file.SetCellValue("自评报告", cell, "四、下一步工作打算"));
    const again = await generateFile(await fileBytes(file));

    expect(again.output && (await openFile(again.output)).GetCellValue("自评报告", cell).value).toBe(
      "四、下一步工作打算",
    );
  });
});
