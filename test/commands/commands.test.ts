import { readFileSync } from "node:fs";
import { createGateway } from "#excel/gateway";
import { openWorkbook } from "#host/node/openWorkbook";
import { done, editedSample, samplePath } from "#support/editedSample";
import { activeSheet } from "#support/userInExcel";
import { strings } from "../../src/commands/strings";
import { checkCommand, generateCommand } from "../../src/commands/commands";

const chinese = strings["zh-CN"];
const now = new Date("2023-03-15T08:00:00Z");

async function workbookOf(bytes: Uint8Array = readFileSync(samplePath)) {
  const workbook = openWorkbook(bytes);
  return { workbook, gateway: createGateway(workbook.excel), activeSheet: () => activeSheet(workbook.excel) };
}

/** An indicator that missed its target, without a reason. */
const missed = () => editedSample((file) => done(file.SetCellValue("绩效自评表", "E5", "10件")));

describe("the ribbon's 生成自评报告 with the pane closed", () => {
  it("shows the report where there is nothing to attend to", async () => {
    const { gateway, activeSheet } = await workbookOf();

    expect(await generateCommand(gateway, now, chinese)).toBeNull();
    expect(await activeSheet()).toBe("自评报告");
  });

  it("shows 校验清单 where something needs attention", async () => {
    const { gateway, activeSheet } = await workbookOf(await missed());

    expect(await generateCommand(gateway, now, chinese)).toBeNull();
    expect(await activeSheet()).toBe("校验清单");
  });

  it("says why nothing was written", async () => {
    const { workbook, gateway } = await workbookOf();
    workbook.faults.cellEditMode = true;

    expect(await generateCommand(gateway, now, chinese)).toEqual({
      language: "zh-CN",
      title: "未能生成报告",
      lines: ["有单元格正在编辑。请先按 Enter 结束编辑，再点一次按钮。"],
      close: "关闭",
    });
  });

  it("says of a bug that it is one", async () => {
    const { gateway } = await workbookOf();
    const broken = { ...gateway, update: () => Promise.reject(new TypeError("x is undefined")) };

    const message = await generateCommand(broken, now, chinese);

    expect(message?.title).toBe("程序出错");
    expect(message?.lines.join()).toContain("x is undefined");
  });
});

describe("the ribbon's buttons in English", () => {
  it("say the same", async () => {
    const { gateway } = await workbookOf(await missed());

    const message = await checkCommand(gateway, now, strings["en-US"]);

    expect(message?.language).toBe("en-US");
    expect(message?.title).toMatch(/^Checked: 1 error, \d+ warnings?, \d+ notes?$/i);
    expect(message?.lines.join("\n")).toMatch(/^Budget execution rate 97\.08%\n/);
    expect(message?.lines.at(-1)).toBe("Nothing was written.");
  });
});

describe("the ribbon's 校验 with the pane closed", () => {
  it("tells the figures and that there is nothing to attend to, and writes nothing", async () => {
    const { workbook, gateway } = await workbookOf();

    expect(await checkCommand(gateway, now, chinese)).toEqual({
      language: "zh-CN",
      title: "校验完成：没有发现需要处理的问题",
      lines: ["预算执行率 97.08%", "总分 99.45（优）", "没有写入任何内容。"],
      close: "关闭",
    });
    expect(Buffer.from(workbook.save()).equals(readFileSync(samplePath))).toBe(true);
  });

  it("tells the gravest issues with their cells, and how many are left", async () => {
    const { gateway } = await workbookOf(
      await editedSample((file) => {
        for (const row of [5, 6, 7, 8, 9, 10, 11]) {
          done(file.SetCellValue("绩效自评表", `E${row}`, ""));
        }
      }),
    );

    const message = await checkCommand(gateway, now, chinese);

    expect(message?.title).toMatch(/^校验完成：错误 7，警告 \d+，提示 \d+$/);
    expect(message?.lines.filter((line) => line.startsWith("错误 绩效自评表!E"))).toHaveLength(5);
    expect(message?.lines.at(-2)).toMatch(/^还有 \d+ 条，请打开面板查看。$/);
  });
});
