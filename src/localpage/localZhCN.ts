import { mostMegabytes } from "./fileSize";
import type { LocalStrings } from "./LocalStrings";

export const localZhCN: LocalStrings = {
  title: "部门绩效自评（本地网页版）",
  introduction: "没有安装 Excel 加载项，也可以在这里处理工作簿。文件只在您的电脑上处理，不会上传。",
  drop: "把工作簿（.xlsx）拖到这里",
  choose: "选择文件",
  trySample: "用示例工作簿试试",
  opening: (fileName) => `正在打开「${fileName}」…`,
  openAnother: "打开其他文件",
  download: "下载结果",
  downloaded: (fileName) => `已下载「${fileName}」。原文件没有改动。`,
  downloadFirst: "结果还没有下载。请先点「下载结果」，再拖入其他文件。",
  notReadable: "浏览器读不到这个文件。请确认拖入的是文件而不是文件夹，并且没有被移动或删除，然后重试。",
  severalFiles: "一次只能打开一个工作簿。请只拖入一个文件。",
  tooLarge: (megabytes) =>
    `这个文件有 ${megabytes} MB，超过网页版能处理的 ${mostMegabytes} MB。请删去不需要的工作表或图片后重试，或在 Excel 中使用加载项。`,
  notOpened: "未能打开文件",
  unsaved: "结果还没有下载，打开其他文件后会丢失。要继续吗？",
  yes: "继续打开",
  no: "返回",
  file: "文件",
  sheets: "工作表",
  rowNumber: "行",
  cells: (sheet) => `工作表「${sheet}」的内容`,
  emptySheet: "这张工作表是空的。",
};
