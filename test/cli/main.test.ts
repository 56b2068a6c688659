import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "#cli/main";
import { samplePath } from "#support/editedSample";
import { readDocx } from "#support/readDocx";

const now = new Date("2023-03-15T08:00:00Z");

/** Runs the command line and gives its status, what it printed and what it said of errors. */
async function run(words: readonly string[], isInteractive = false) {
  const printed: string[] = [];
  const errors: string[] = [];
  const status = await main(
    words,
    { print: (line) => printed.push(line), printError: (line) => errors.push(line), isInteractive },
    now,
  );
  return { status, printed, errors };
}

function folderWithSample(): { folder: string; input: string } {
  const folder = mkdtempSync(join(tmpdir(), "cli-"));
  const input = join(folder, "自评.xlsx");
  copyFileSync(samplePath, input);
  return { folder, input };
}

describe("the command line", () => {
  it("writes beside the input where no output is named, and leaves no unfinished file", async () => {
    const { folder, input } = folderWithSample();

    expect((await run([input])).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(["自评-自评报告.xlsx", "自评.xlsx"]);
  });

  it("writes the report as a Word document where one is asked for, and says so", async () => {
    const { folder, input } = folderWithSample();
    const [workbook, document, result] = ["out.xlsx", "report.docx", "result.json"].map((name) =>
      join(folder, name),
    ) as [string, string, string]; // three in, three out

    const { status, printed } = await run([input, "--out", workbook, "--docx", document, "--json", result]);

    expect(status).toBe(0);
    expect(printed.at(-1)).toBe(`已写入：${workbook}，${result}，${document}`);
    const { report } = JSON.parse(readFileSync(result, "utf8")) as { report: { text: string }[] }; // the shape that resultJson writes
    const texts = readDocx(readFileSync(document)).paragraphs.map(({ text }) => text);
    expect(texts.slice(0, report.length)).toEqual(report.map(({ text }) => text));
    expect(readdirSync(folder).sort()).toEqual(["out.xlsx", "report.docx", "result.json", "自评.xlsx"]);
  });

  it.each([
    [
      "below a file",
      (input: string) => join(input, "report.docx"),
      /^无法写入文件 .*report\.docx（路径中有一段不是文件夹）/,
    ],
    ["where a folder stands", (input: string) => `${input}.folder`, /^无法写入文件 .*\.folder（这是一个文件夹）/],
  ])(
    "writes no workbook either where the document would stand %s, and says which file it could not write",
    async (_, place, reason) => {
      const { folder, input } = folderWithSample();
      mkdirSync(`${input}.folder`);
      const earlier = join(folder, "out.xlsx");
      writeFileSync(earlier, "earlier");

      const { status, printed, errors } = await run([input, "--out", earlier, "--docx", place(input)]);

      expect(status).toBe(2);
      expect(printed).toEqual([]);
      expect(errors).toEqual([expect.stringMatching(reason)]);
      expect(readdirSync(folder).sort()).toEqual(["out.xlsx", "自评.xlsx", "自评.xlsx.folder"]);
      expect(readFileSync(earlier, "utf8")).toBe("earlier");
    },
  );

  it("writes over what an earlier run wrote", async () => {
    const { folder, input } = folderWithSample();
    const document = join(folder, "report.docx");
    writeFileSync(document, "earlier");

    expect((await run([input, "--docx", document])).status).toBe(0);
    expect(readDocx(readFileSync(document)).paragraphs.length).toBeGreaterThan(10);
    expect(readdirSync(folder).sort()).toEqual(["report.docx", "自评-自评报告.xlsx", "自评.xlsx"]);
  });

  it("shows each stage to a person at a terminal, apart from the result", async () => {
    const { input } = folderWithSample();

    expect((await run([input], true)).errors).toEqual(["… 读取工作簿", "… 核对与计算", "… 写入结果"]);
  });

  it.each([
    ["an option that it does not know", (input: string) => [input, "--outt", "x.xlsx"], /^不认识的选项 --outt。用法：/],
    ["an option without its file", (input: string) => [input, "--out"], /^选项 --out 后面要写文件名。用法：/],
    ["two workbooks", (input: string) => [input, input], /^一次只能处理一个工作簿/],
    ["an output that is the input", (input: string) => [input, "--out", input], /不能是同一个文件，以免覆盖/],
    ["a result that would be the input", (input: string) => [input, "--json", input], /不能是同一个文件，以免覆盖/],
    ["a document that would be the input", (input: string) => [input, "--docx", input], /不能是同一个文件，以免覆盖/],
    [
      "a document that would be the output",
      (input: string) => [input, "--out", `${input}.x`, "--docx", `${input}.x`],
      /不能是同一个文件，以免覆盖/,
    ],
    [
      "a document without its file",
      (input: string) => [input, "--docx", "--json", "x.json"],
      /^选项 --docx 后面要写文件名。用法：.*\[--docx 报告.docx\]/,
    ],
    ["a workbook that is not there", (input: string) => [`${input}.gone.xlsx`], /^无法读取文件 .*（文件不存在）/],
    [
      "an output that cannot be written",
      (input: string) => [input, "--out", join(input, "out.xlsx")],
      /^无法写入文件 .*out\.xlsx（/,
    ],
  ])("writes nothing and says why in one line, given %s", async (_, words, reason) => {
    const { folder, input } = folderWithSample();

    const { status, printed, errors } = await run(words(input));

    expect(status).toBe(2);
    expect(printed).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(reason)]);
    expect(readdirSync(folder)).toEqual(["自评.xlsx"]);
    expect(readFileSync(input).equals(readFileSync(samplePath))).toBe(true);
  });
});
