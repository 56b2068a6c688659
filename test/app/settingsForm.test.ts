import { profiles } from "#core/calculate/profiles";
import { nationalProfile } from "#core/calculate/nationalProfile";
import { defaultTexts, keptText, settingFields } from "#app/settingsForm";

const national = { settings: nationalProfile, profile: "全国" };

describe("the fields of the settings", () => {
  it("are all rows of 评分设置 but those that are parts of another, the profile first", () => {
    expect(settingFields(national).map(({ name }) => name)).toEqual([
      "评分口径",
      "预算执行分值",
      "总分",
      "等级分数线",
      "执行率下限",
      "超额完成标准",
      "超额完成提示标准",
      "超额完成扣分",
      "反向指标公式",
      "总分封顶",
      "定性达成下限",
      "定性部分达成下限",
      "小数位数",
      "金额单位",
      "金额小数位数",
      "报告提纲",
    ]);
  });

  it("show what holds", () => {
    const shown = Object.fromEntries(settingFields(national).map(({ name, text }) => [name, text]));

    expect(shown).toMatchObject({
      评分口径: "全国",
      预算执行分值: "10",
      等级分数线: "90/80/60",
      执行率下限: "90%",
      超额完成标准: "130%",
      总分封顶: "",
      金额单位: "",
      小数位数: "2",
      反向指标公式: "1-(A-T)/T",
      报告提纲: "部门整体支出",
    });
  });

  it("can be chosen where there are few contents", () => {
    const choices = Object.fromEntries(settingFields(national).map((field) => [field.name, field.choices]));

    expect(choices).toMatchObject({
      评分口径: profiles.map(({ names }) => names[0]),
      小数位数: ["0", "1", "2", "3", "4", "5", "6"],
      金额单位: ["元", "千元", "万元", "亿元"],
      执行率下限: null,
    });
  });

  it.each([
    ["执行率下限", "85", "85%"],
    ["执行率下限", "０．８５", "85%"],
    ["超额完成标准", "1.2", "120%"],
    ["等级分数线", "优85 良75 中60", "85/75/60"],
    ["总分封顶", "低于80%至多89分", "80%:89"],
    ["总分封顶", "无", ""],
    ["评分口径", "预算20分", "20+80"],
    ["预算执行分值", "", "10"],
    ["金额单位", "人民币元", "元"],
  ])("keep %s: %s as %s", (name, text, kept) => {
    expect(keptText(name, text, "全国")).toBe(kept);
  });

  it.each([
    ["执行率下限", "九成"],
    ["等级分数线", "60/80/90"],
    ["小数位数", "7"],
    ["评分口径", "本省"],
    ["没有这一项", "1"],
  ])("do not keep %s: %s", (name, text) => {
    expect(keptText(name, text, "全国")).toBeNull();
  });

  it("have the defaults of the profile", () => {
    expect(defaultTexts("20+80")).toMatchObject({ 评分口径: "全国", 预算执行分值: "20", 小数位数: "2" });
    expect(keptText("预算执行分值", "", "20+80")).toBe("20");
  });
});
