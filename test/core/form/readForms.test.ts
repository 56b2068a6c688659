import fc from "fast-check";
import { assess } from "#core/assess";
import { addressText } from "#core/model/address";
import type { Assessment } from "#core/assess";
import type { Grid } from "#core/model/grid";
import {
  departmentInOneRow,
  merged,
  nationalProject,
  sheetOf,
  stacked,
  transferPayment,
  twoBlocks,
  type PrintedForm,
} from "#support/printedForms";
import { grid, snapshot } from "#support/grids";

const now = new Date("2024-03-15T08:00:00Z");

function read(sheets: readonly Grid[], form: string | null = null): Assessment {
  return assess(snapshot({}, { sheets }), { now, isReadOnly: true, form }).assessment;
}

/** What a form says, without where. */
function told({ tables, results }: Assessment) {
  const { form, basicInformation, budget, indicators } = tables;
  return {
    title: form.title?.text,
    department: basicInformation.department?.text,
    supervising: form.supervisingDepartment?.text,
    project: form.project?.text,
    year: basicInformation.year?.value,
    unit: budget?.moneyUnit,
    goals: form.goals.map(({ expected, actual }) => [expected?.text, actual?.text]),
    budget: budget?.lines.map(({ name, role, originalBudget, revisedBudget, actualExpenditure }) =>
      [name, role, originalBudget?.toFixed(), revisedBudget?.toFixed(), actualExpenditure?.toFixed()].join(" "),
    ),
    indicators: indicators?.indicators.map(({ name, target, actual, points, enteredScore }) =>
      [name, target.text, actual.text, points?.toFixed(), enteredScore?.value.toFixed()].join(" "),
    ),
    total: results.totalScore.kind === "computed" ? results.totalScore.value.toFixed() : null,
  };
}

const weighty = ({ issues }: Assessment): string[] =>
  issues
    .filter(({ severity }) => severity !== "note")
    .map(({ check, cell }) => `${check.id} ${cell ? addressText(cell) : ""}`);

describe("a form without names and without 基本信息", () => {
  it("is read whole as the ministry prints it", () => {
    const assessment = read([sheetOf(nationalProject)]);

    expect(told(assessment)).toEqual({
      title: "项目支出绩效自评表",
      department: "平川县第二小学",
      supervising: "平川县教育局",
      project: "校舍维修改造",
      year: 2021,
      unit: "万元",
      goals: [["完成两栋教学楼屋面维修。", "两栋教学楼屋面维修完工并通过验收。"]],
      budget: [
        "年度资金总额 total 60 60 57",
        "当年财政拨款 source 50 50 50",
        "上年结转资金 source 10 10 7",
        "其他资金 source   ",
      ],
      indicators: ["维修教学楼栋数 ≥2栋 2栋 50 50", "受益学生人数 ≥800人 820人 30 30", "师生满意度 ≥90% 96% 10 10"],
      total: "99.5",
    });
  });

  it("is read alike where Excel cannot tell which cells are merged", () => {
    expect(told(read([sheetOf({ rows: nationalProject.rows })]))).toEqual(told(read([sheetOf(nationalProject)])));
    expect(told(read([sheetOf({ rows: transferPayment.rows })]))).toEqual(told(read([sheetOf(transferPayment)])));
  });

  it("may have its money in one row beside the caption, three columns of goals and its total at the head", () => {
    const assessment = read([sheetOf(departmentInOneRow)]);

    expect(told(assessment)).toMatchObject({
      department: "北河区档案馆",
      supervising: undefined,
      year: 2020,
      goals: [["接收档案九千卷。", "接收档案九千二百卷。"]],
      budget: ["部门预算执行情况 total 300 300 288"],
      indicators: ["接收档案卷数 ≥9000 9200 40 40", "档案数字化率 ≥70% 68% 30 29.14", "查档群众满意度 ≥95% 97% 20 20"],
      total: "98.74",
    });
    expect(assessment.tables.form.totalScore?.value.toFixed()).toBe("98.74");
  });

  it("takes the remark below for the reason of the indicator that it names, and of no other", () => {
    const [, digital, satisfied] = read([sheetOf(departmentInOneRow)]).tables.indicators?.indicators ?? [];

    expect(digital?.reason).toBe("一台扫描设备返厂检修。已增购备用设备");
    expect(satisfied?.reason).toBe("");
  });

  it("may have two blocks of indicators with a goal, a header and no points each", () => {
    const assessment = read([sheetOf(twoBlocks)]);

    expect(told(assessment)).toMatchObject({
      department: "清江县港航中心",
      supervising: "清江县交通运输局",
      project: "智慧渡口",
      year: 2020,
      goals: [
        ["改造六个渡口的监控设施。", undefined],
        ["提高群众出行安全感。", undefined],
      ],
      budget: ["年度财政资金总额 total  80 72"],
      indicators: ["改造渡口个数 6个 6个  30", "设备故障次数 ≤4次 5次  16", "群众满意度 ≥90% 95%  30"],
      total: "94",
    });
    expect(assessment.results.budget?.points.toFixed()).toBe("20");
    expect(weighty(assessment)).toEqual([]);
  });

  it("is scored by the rules that are printed on it, which is told", () => {
    const { settings, issues } = read([sheetOf(twoBlocks)]);

    expect(settings.lowerIsBetterFormula).toBe("ratio");
    expect(settings.qualitativeBands.partial.toFixed()).toBe("0.5");
    expect(issues.filter(({ check }) => check.id === "rules-from-form")).toHaveLength(1);
  });

  it("reads no row of the remarks between money and goals as money", () => {
    expect(told(read([sheetOf(transferPayment)]))).toMatchObject({
      department: "云水市岭南区文化馆",
      supervising: "云水市文化广电旅游局",
      project: "公共文化服务补助资金",
      year: 2023,
      goals: [["免费开放三个场馆。", "三个场馆全年免费开放。"]],
      budget: ["年度资金总额 total  120 114", "中央财政资金 source  100 96", "地方财政资金 source  20 18"],
      indicators: ["免费开放场馆数 ≥3个 3个  ", "全年服务人次 ≥5000人次 5200人次  ", "读者满意度 ≥90% 94%  "],
      total: null,
    });
  });

  it.each(Object.entries({ nationalProject, departmentInOneRow, twoBlocks, transferPayment }))(
    "has no error and no warning where nothing is wrong in it: %s",
    (_, form) => {
      expect(weighty(read([sheetOf(form)]))).toEqual([]);
    },
  );
});

const withRow = ({ rows, merges }: PrintedForm, row: number, cells: readonly string[]): PrintedForm => ({
  rows: rows.map((each, index) => (index === row ? cells : each)),
  ...(merges && { merges }),
});

describe("columns headed 改进措施 and 说明", () => {
  it("are no block that explains all rows, whatever stands beside them in the header", () => {
    const rows = [
      ["项目资金(万元)", "全年预算数", "全年执行数", "说明", "校验提示"],
      ["年度资金总额", 100, 95, "", ""],
      ["三级指标", "年度指标值", "实际完成值", "分值", "偏差原因", "改进措施", "重点工作任务"],
      ["受益学生人数", "≥800人", "400人", 90, "", "", ""],
    ];
    const assessment = read([sheetOf({ rows })]);

    expect(assessment.tables.form).toMatchObject({ reasons: [], measures: [] });
    expect(weighty(assessment)).toContain("below-target-without-reason 自评表!E4");
  });
});

describe("year, department and the like", () => {
  it.each([
    ["（2022年度）", 2022],
    ["（ 2022 年 ）", 2022],
    ["2022年度", 2022],
    ["（２０２２年度）", 2022],
  ])("%s is the year", (text, year) => {
    expect(told(read([sheetOf(withRow(nationalProject, 2, [text]))])).year).toBe(year);
  });

  it("reads the year from the title, and from its label before that", () => {
    expect(told(read([sheetOf(withRow(nationalProject, 1, ["2019年度项目支出绩效自评表"]))])).year).toBe(2021);
    const titled = withRow(withRow(nationalProject, 1, ["2019年度项目支出绩效自评表"]), 2, ["评价年度", "2018"]);
    expect(told(read([sheetOf(titled)])).year).toBe(2018);
    expect(told(read([sheetOf(withRow(titled, 2, ["填报日期：2020年3月1日"]))])).year).toBe(2019);
  });

  it("asks about a year that is none", () => {
    const { issues, tables } = read([sheetOf(withRow(nationalProject, 2, ["评价年度", "本年"]))]);

    expect(tables.basicInformation.year).toBeNull();
    expect(issues.filter(({ check }) => check.id === "year-unreadable")).toMatchObject([
      { cell: { row: 2, column: 1 } },
    ]);
  });

  it("keeps the code of a project on the form out of sentences", () => {
    const coded = withRow(nationalProject, 3, ["项目名称", "51142523T000008841207-校舍维修改造"]);
    const { tables } = read([sheetOf(coded)]);

    expect(tables.form.project?.text).toBe("51142523T000008841207-校舍维修改造");
    expect(tables.basicInformation.items.find(({ name }) => name === "项目名称")?.text).toBe("校舍维修改造");
  });

  it("takes 单位：万元 for the unit of money, never for a department", () => {
    const { tables } = read([sheetOf(withRow(nationalProject, 0, ["单位：万元"]))]);

    expect(tables.basicInformation.department?.text).toBe("平川县第二小学");
  });

  it("tells of two departments on one form, with both places", () => {
    const twice = withRow(nationalProject, 0, ["实施单位", "平川县第三小学"]);

    expect(read([sheetOf(twice)]).issues.filter(({ check }) => check.id === "form-field-twice")).toMatchObject([
      { cell: { row: 4, column: 6 }, values: { first: "平川县第三小学", second: "平川县第二小学", cell: "自评表!B1" } },
    ]);
  });

  it("reads a goal of 32,767 characters", () => {
    const long = "完".repeat(32_767);

    expect(told(read([sheetOf(withRow(nationalProject, 11, ["", long, "", "", "", "完工。"]))])).goals).toEqual([
      [long, "完工。"],
    ]);
  });

  it("says in one note what stands nowhere", () => {
    const bare = { rows: nationalProject.rows.slice(5) };

    expect(read([sheetOf(bare)]).issues.filter(({ check }) => check.id === "basic-item-missing")).toMatchObject([
      { severity: "note", values: { items: "单位名称」「年度" } },
    ]);
  });
});

describe("基本信息 beside a form", () => {
  const beside = (...rows: string[][]): Assessment =>
    assess(
      snapshot(
        { basicInformation: grid([["项目", "内容"], ...rows], { sheet: "信息" }) },
        { sheets: [sheetOf(nationalProject)] },
      ),
      { now, isReadOnly: true },
    ).assessment;

  it("goes before what the form says, which is told where they differ", () => {
    const assessment = beside(["单位名称", "平川县教育局"], ["年度", "2020"]);

    expect(told(assessment)).toMatchObject({ department: "平川县教育局", year: 2020, project: "校舍维修改造" });
    expect(assessment.issues.filter(({ check }) => check.id === "basic-item-differs")).toMatchObject([
      { values: { name: "年度", own: "2020", told: "（2021年度）" } },
      { values: { name: "单位名称", own: "平川县教育局", told: "平川县第二小学" } },
    ]);
  });

  it("may name the department in short", () => {
    expect(beside(["单位名称", "第二小学"], ["年度", "2021"]).issues.map(({ check }) => check.id)).not.toContain(
      "basic-item-differs",
    );
  });
});

describe("several forms in one workbook", () => {
  const forms = { nationalProject, departmentInOneRow, twoBlocks, transferPayment };
  const names = Object.keys(forms) as (keyof typeof forms)[]; // the keys of the object above

  it("reads any two that stand one below the other as each alone", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...names),
        fc.integer({ min: 0, max: 2 }),
        (a, b, blank) => {
          const both = [sheetOf(stacked([forms[a], forms[b]], blank))];

          expect(told(read(both))).toEqual(told(read([sheetOf(forms[a])])));
          expect(told(read(both, "2"))).toEqual(told(read([sheetOf(forms[b])])));
          expect(read(both).forms.map(({ isChosen }) => isChosen)).toEqual([true, false]);
        },
      ),
      { seed: 1, numRuns: 20 },
    );
  });

  it("finds a sheet a project, by number, by project and by a part of its name", () => {
    const sheets = [sheetOf(nationalProject, "甲"), sheetOf(twoBlocks, "乙"), sheetOf(transferPayment, "丙")];

    expect(read(sheets).forms.map(({ title }) => title)).toEqual(["校舍维修改造", "智慧渡口", "公共文化服务补助资金"]);
    for (const choice of ["2", "智慧渡口", "渡口"]) {
      expect(told(read(sheets, choice)).project).toBe("智慧渡口");
    }
  });

  it("tells of the others in one line, by place", () => {
    const sheets = [sheetOf(nationalProject, "甲"), sheetOf(twoBlocks, "乙")];

    expect(read(sheets).issues.filter(({ check }) => check.id === "other-forms-untouched")).toMatchObject([
      { severity: "note", values: { count: "2", number: "1", title: "校舍维修改造", others: "乙!A1「智慧渡口」" } },
    ]);
  });

  it("says which forms there are where none is so", () => {
    const { obstacles } = assess(snapshot({}, { sheets: [sheetOf(nationalProject)] }), { now, form: "9" });

    expect(obstacles).toEqual([{ code: "form-not-found", values: { form: "9", forms: "1 校舍维修改造" } }]);
  });

  it("takes a 汇总 sheet with a row a project for no form", () => {
    const summary = grid(
      [
        ["序号", "项目名称", "全年预算数", "全年执行数", "自评得分", "等级"],
        [1, "校舍维修改造", 60, 57, 99.5, "优"],
        [2, "智慧渡口", 80, 72, 94, "优"],
      ],
      { sheet: "汇总" },
    );

    expect(read([summary, sheetOf(nationalProject)]).forms).toHaveLength(1);
  });

  it("reads the first of forty", () => {
    const forty = stacked(
      Array.from({ length: 40 }, () => nationalProject),
      1,
    );

    expect(told(read([sheetOf(forty)]))).toEqual(told(read([sheetOf(nationalProject)])));
    expect(read([sheetOf(forty)]).forms).toHaveLength(40);
  });
});

describe("merged cells", () => {
  const withReason: PrintedForm = {
    rows: nationalProject.rows.map((cells, row) =>
      row === 13
        ? [...cells.slice(0, 5), "1栋", 50, 25, "施工受阻，已调整工期。"]
        : row === 16
          ? [...cells.slice(0, 5), "700人", 30, 26.25, ""]
          : cells,
    ),
    merges: [...(nationalProject.merges ?? []), merged("I14:I18")],
  };

  it("hold for all their rows: one reason for several indicators", () => {
    expect(read([sheetOf(withReason)]).tables.indicators?.indicators.map(({ reason }) => reason)).toEqual(
      new Array(3).fill("施工受阻，已调整工期。"),
    );
  });

  it("may cover 500 rows", () => {
    const rows = [
      ...nationalProject.rows.slice(0, 13),
      ...Array.from({ length: 500 }, (_, index) => [
        "",
        "产出指标",
        "数量指标",
        `指标${index + 1}：事项${index}`,
        "≥2栋",
        "1栋",
        "",
        "",
        index === 0 ? "施工受阻。" : "",
      ]),
    ];
    const { indicators } = read([sheetOf({ rows, merges: [merged("I14:I513")] })]).tables;

    expect(indicators?.indicators).toHaveLength(500);
    expect(new Set(indicators?.indicators.map(({ reason }) => reason))).toEqual(new Set(["施工受阻。"]));
  });
});
