import { ratingNames, severityNames } from "#core/messages/terms";
import { sheetNames } from "#core/model/workbookNames";
import type { Strings } from "./Strings";

const timeFormat = new Intl.DateTimeFormat("zh-CN", {
  year: "numeric",
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});

export const zhCN: Strings = {
  product: "部门绩效自评",
  introduction: `读取预算表和指标表，逐格核对并计算得分。结果和校验提示写在数据旁边，报告写入工作表「${sheetNames.report}」。`,
  generate: "生成自评报告",
  generating: "正在生成…",
  version: (version) => `版本 ${version}`,

  progress: "生成进度",
  stage: { reading: "读取", assessing: "核对", writing: "写入" },
  stageAnnouncement: { reading: "正在读取表格", assessing: "正在核对数据、计算得分", writing: "正在写入结果和报告" },

  resultHeading: (department, year) =>
    [department ?? "未填写单位名称", year === null ? "" : `${year}年度`].filter((part) => part !== "").join(" · "),
  totalScore: "自评总分",
  executionRate: "预算执行率",
  indicators: "绩效指标",
  indicatorsMet: "完成",
  indicatorsMissed: "未完成",
  indicatorsUndecided: "无法判断",
  rating: ratingNames,
  notComputable: "无法计算",
  reportWritten: `报告已写入工作表「${sheetNames.report}」`,
  openReport: "查看报告",
  generatedAt: (time) => `生成于 ${timeFormat.format(time)}`,

  issues: "校验结果",
  noIssues: "没有发现需要处理的问题。",
  issueGroup: (severity, count) => `${severityNames[severity]} ${count} 条`,
  locate: "定位",
  locateCell: (address) => `定位 ${address}`,
  wholeWorkbook: "整个工作簿",
  showMore: (count) => `再显示 ${count} 条`,

  faultTitle: "未能生成报告",
  locateFaultTitle: "未能定位",
  dismiss: "关闭",

  crashed: {
    title: "程序出错",
    text: "这是加载项本身的问题，不是表格的问题。请把下面的详细信息复制给技术支持人员，然后点击「重试」。",
  },
  crashDetails: "详细信息",
  restart: "重试",
  notInExcel: {
    title: "请在 Excel 中打开",
    text: "本页面是 Excel 加载项的任务窗格。请在 Excel 中打开工作簿，点击「开始」选项卡上的「生成自评报告」。",
  },
  excelTooOld: {
    title: "需要更新版本的 Excel",
    text: "当前 Excel 缺少本加载项需要的功能。请升级到 Office 2021 及以上版本，或使用 Microsoft 365、网页版 Excel。",
  },
};
