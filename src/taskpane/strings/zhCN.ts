import { zhCN as language } from "#core/messages/zhCN/zhCN";
import { rangeNames, sheetNames } from "#core/model/workbookNames";
import { filterZhCN } from "./filterZhCN";
import { fixZhCN } from "./fixZhCN";
import { basicZhCN } from "./basicZhCN";
import { settingsZhCN } from "./settingsZhCN";
import { guideZhCN } from "./guideZhCN";
import { sentencesIn } from "./sentencesIn";
import type { Strings } from "./Strings";
import { undone } from "./undoneZhCN";

const timeFormat = new Intl.DateTimeFormat("zh-CN", {
  year: "numeric",
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});

const tableName = {
  budget: rangeNames.budget[0],
  indicators: rangeNames.indicators[0],
  basicInformation: rangeNames.basicInformation[0],
};

export const zhCN: Strings = {
  ...sentencesIn(language),

  product: "部门绩效自评",
  introduction: `读取预算表和指标表，逐格核对并计算得分。结果和校验提示写在数据旁边，报告写入工作表「${sheetNames.report}」。`,
  generate: "生成自评报告",
  generating: "正在生成…",
  version: (version) => `版本 ${version}`,

  tools: "其他操作",
  check: "仅校验",
  exportWord: "导出 Word",
  copyReport: "复制全文",
  cancel: "取消",
  waitingForEdit: "有单元格正在编辑。请先按 Enter 结束编辑，随后会自动继续。",
  outcome: (outcome) => {
    switch (outcome.kind) {
      case "exported":
        return `已导出「${outcome.fileName}」，请在浏览器或 Excel 的下载位置查看。如果没有出现下载，请改用「复制全文」粘贴到 Word。`;
      case "copied":
        return "已复制全文，可粘贴到 Word，字体和标题样式会一并带过去。";
      case "text-copied":
        return "已复制诊断信息。";
      case "template-inserted":
        return "已插入工作表「报告模板」。修改模板后，点击「生成自评报告」即可按它生成。";
      case "named":
        return `已定义名称${outcome.names.map((name) => `「${name}」`).join("")}。以后改表头、移动或改名工作表，仍能找到表格。`;
      case "starter-inserted":
        return `已插入工作表${outcome.sheets.map((sheet) => `「${sheet}」`).join("")}。填写数据后，点击「生成自评报告」。`;
      case "fixed":
        return fixZhCN.done(outcome.done);
      case "settings-saved":
        return settingsZhCN.saved(outcome.saved);
      case "basic-saved":
        return basicZhCN.saved(outcome.saved);
      case "sample-opened":
        return "已在新窗口打开示例工作簿。在那里打开面板，点「生成自评报告」看看效果。";
      case "cancelled":
        return "已取消，没有写入任何内容。";
      case "undone":
        return undone(outcome);
    }
  },

  stillTrue: "报告与表格一致",
  noLongerTrue: "表格已变动，请重新生成",
  interrupted: {
    written: "上次生成时面板被关闭。已核对：那一次的结果和报告都完整写入了。",
    "partly-written":
      "上次生成中途停止，只写了一部分，您填的内容没有改动。请重新点「生成自评报告」写完整；如果格式不全，先删去工作表「自评报告」和「校验清单」再生成。",
    "nothing-written": "上次生成时面板被关闭。已核对：那一次没有写入任何内容，工作簿与生成之前一样。",
  },
  changedSince: "生成报告之后，表格有这些变动",

  form: (count) => `自评表（本工作簿共 ${count} 张）`,
  tables: "表格位置",
  tableName,
  fixPlaces: "固定位置",
  fixPlacesHint: "为找到的表格定义名称。以后改表头、移动或改名工作表，仍能找到。",
  showPlace: "看位置",
  otherAreas: "不对？改选区域",
  notFound: (key) => `没有找到${tableName[key]}。`,
  selectFirst: "先在工作表中选中整张表格（含表头），再点「设为所选区域」。",
  noTables: "还没有表格的话，可以插入空白表格填写。",
  useSelection: "设为所选区域",
  labelFor: (button, key) => `${button}：${tableName[key]}`,
  insertStarter: "插入空白表格",
  openSample: "打开示例工作簿",

  tabs: "查看",
  tab: { issues: "校验", report: "报告", final: "定稿", settings: "设置", help: "模板", guide: "帮助" },
  loading: "正在加载…",
  reading: "正在读取工作簿…",
  nothingRead: "还没有读取工作簿。点击「仅校验」重试。",

  noTablesYet: "确定了预算表或指标表的位置，这里就会显示得分和需要处理的问题。",
  noReport: "还没有自评报告。点击「生成自评报告」后，可在这里预览全文。",
  preview: "报告预览",
  previewHint: "点击带下划线的数字，可定位到它来自的单元格。左侧有竖线的段落是您修改或增加的。",
  editedByHand: "您修改或增加的段落",
  conflicts: (count) => `请选定 ${count} 个手工修改过的段落`,
  conflictAt: (address) => `选定 ${address} 的文字`,
  mine: "您的文字",
  generated: "按当前数据生成的文字",
  difference: "差异",
  keepMine: "保留我的文字",
  takeGenerated: "采用新文字",

  finalCheck: "定稿检查",
  finalIntroduction: "报送之前点上方的「定稿检查」：检查整个工作簿，包括隐藏的工作表。只检查，不写入。",
  finalVerdict: (open) => (open === 0 ? "可以报送：各项检查都已通过。" : `还有 ${open} 项需要处理。`),
  passed: "通过",
  notPassed: "未通过",
  andMore: (count) => `还有 ${count} 处`,
  autoOpen: "打开这个工作簿时自动显示本面板",

  outlines: "报告提纲",
  outlinesHint: "插入后是一张名为「报告模板」的工作表，每行一段，可以增删和改写。",
  insertTemplate: "插入",
  insertOutline: (name) => `插入提纲：${name}`,
  reference: "模板中可用的名称和写法",
  referenceHint: "写在模板的两对花括号中，例如 {{ 预算.执行率 }}。",
  helpLanguage: "",
  referenceSection: (title, count) => `${title}（${count}）`,
  searchReference: "查找名称或含义",
  nothingFound: "没有找到。",

  guide: guideZhCN,

  task: {
    generate: "正在生成自评报告",
    undo: "正在撤销本次写入",
    check: "正在校验",
    "final-check": "正在做定稿检查",
    export: "正在导出 Word",
    copy: "正在复制全文",
    "copy-text": "正在复制诊断信息",
    "insert-template": "正在插入模板",
    "name-table": "正在定义名称",
    "insert-starter": "正在插入空白表格",
    fix: "正在修正",
    "save-settings": "正在保存设置",
    "save-basic": "正在保存基本信息",
    "choose-form": "正在读取所选自评表",
    "open-sample": "正在打开示例工作簿",
  },
  progress: "生成进度",
  stage: { reading: "读取", assessing: "核对", writing: "写入" },
  stageAnnouncement: { reading: "正在读取表格", assessing: "正在核对数据、计算得分", writing: "正在写入结果和报告" },

  resultHeading: (department, year) =>
    [department ?? "未填写单位名称", year === null ? "" : `${year}年度`].filter((part) => part !== "").join(" · "),
  totalScore: "自评总分",
  executionRate: "预算执行率",
  indicatorsMet: "绩效指标完成",
  indicatorsMissed: "未完成",
  indicatorsUndecided: "无法判断",
  rating: language.ratingNames,
  notComputable: "无法计算",
  rates: "指标完成率",
  ratesHint: "竖线是目标（100%），差得最多的排在前面。",
  reportWritten: `报告已写入工作表「${sheetNames.report}」`,
  openReport: "查看报告",
  undo: "撤销本次写入",
  generatedAt: (time) => `生成于 ${timeFormat.format(time)}`,

  issues: "校验结果",
  noIssues: "没有发现需要处理的问题。",
  issueGroup: (severity, count) => `${language.severityName(severity, count)} ${count} 条`,
  locate: "定位",
  locateCell: (address) => `定位 ${address}`,
  wholeWorkbook: "整个工作簿",
  showMore: (count) => `再显示 ${count} 条`,
  filter: filterZhCN,
  fix: fixZhCN,

  basic: basicZhCN,
  settings: settingsZhCN,

  faultTitle: {
    generate: "未能生成报告",
    undo: "未能撤销本次写入",
    check: "未能读取工作簿",
    "final-check": "未能完成定稿检查",
    export: "未能导出 Word",
    copy: "未能复制全文",
    "copy-text": "未能复制诊断信息",
    "insert-template": "未能插入模板",
    "name-table": "未能定义名称",
    "insert-starter": "未能插入空白表格",
    fix: "未能修正",
    "save-settings": "未能保存设置",
    "save-basic": "未能保存基本信息",
    "choose-form": "未能读取所选自评表",
    "open-sample": "未能打开示例工作簿",
  },
  locateFaultTitle: "未能定位",
  dismiss: "关闭",

  crashed: {
    title: "程序出错",
    text: "这是加载项本身的问题，不是表格的问题。请把下面的详细信息复制给技术支持人员，然后点击「重试」。",
  },
  crashDetails: "详细信息",
  restart: "重试",
  localPageInstead: "也可以在 Edge 或 Chrome 中使用本地网页版（local.html），不需要安装",
  notInExcel: {
    title: "请在 Excel 中打开",
    text: "本页面是 Excel 加载项的任务窗格。请在 Excel 中打开工作簿，点击「开始」选项卡上的「打开面板」。",
  },
  excelTooOld: {
    title: "需要更新版本的 Excel",
    text: "当前 Excel 缺少本加载项需要的功能。请升级到 Office 2021 及以上版本，或使用 Microsoft 365、网页版 Excel。",
  },
};
