import { checkSketch } from "#core/messages/checkSketch";
import { zhCN as language } from "#core/messages/zhCN/zhCN";
import type { GuideStrings } from "./GuideStrings";

export const guideZhCN: GuideStrings = {
  howTo: "怎样使用",
  steps: [
    "打开填好的工作簿。面板会找出预算表和指标表，看一眼位置对不对；表上没有的单位、年度等，在「基本信息」中补填。没有表格的，点「插入空白表格」。",
    "点「生成自评报告」。执行率、完成率、得分和校验提示写在表格右侧，报告写在工作表「自评报告」。您填过的单元格不会被改动。",
    "在「校验」页逐条处理：「定位」到单元格改数据，能自动处理的直接点按钮，确有缘由的写明缘由。改完再生成一次。",
    "「自评报告」里的文字可以直接修改，下次生成时保留。数据变了又与您的修改冲突的，在「报告」页选定。",
    "报送前点「定稿检查」。需要 Word 时点「导出 Word」。写错了点「撤销本次写入」。",
  ],
  checks: "检查哪些问题",
  searchChecks: "查找检查",
  checkTitle: ({ title }) => title.zhCN,
  sketch: (check) => checkSketch(check, language),
  diagnostics: "诊断信息",
  diagnosticsHint: "求助时请复制给技术支持人员。其中没有单元格的内容。",
  copyDiagnostics: "复制诊断信息",
};
