import type { WorkbookFaultCode } from "../../model/faultCode";
import { rangeNames } from "../../model/workbookNames";

const { budget, indicators } = rangeNames;

/** The Chinese wording of every fault: what happened, then what to do now. */
export const faults: Readonly<Record<WorkbookFaultCode, string>> = {
  "cell-edit-mode": "有单元格正在编辑。请先按 Enter 结束编辑，再点一次按钮。",
  "sheet-protected": "工作表「{sheet}」受保护，没有写入任何内容。请在「审阅→撤消工作表保护」后重试。",
  "structure-protected":
    "工作簿结构受保护，无法增加工作表「{sheet}」，没有写入任何内容。请在「审阅→保护工作簿」中取消保护后重试。",
  "read-only": "工作簿是只读的，没有写入任何内容。请另存一份后重试。",
  "sheet-name-taken":
    "工作簿里已有您自己的工作表「{sheet}」，为避免覆盖，没有写入任何内容。请把它改名（例如「{sheet}（原）」）后重试。",
  "template-exists":
    "工作簿里已有名称「{name}」（{where}），没有写入任何内容。请直接修改那里的模板；要换成内置提纲，请先在「公式→名称管理器」中删除这个名称再重试。",
  "name-exists":
    "工作簿里已有名称「{name}」（{where}），没有改动它。要换成别的区域，请先在「公式→名称管理器」中删除这个名称再重试。",
  "table-exists": "工作簿里已有{name}（{where}），没有插入空白表格。请直接在那里填写，然后点「仅校验」。",
  "table-moved":
    "{area} 已不是刚才找到的{name}，可能增删过行列或改过表名，没有写入任何内容。请点「仅校验」重新查找，再确认。",
  "cell-changed": "{cell} 现在是「{now}」，不再是刚才核对的「{was}」，没有写入任何内容。请点「仅校验」重新核对。",
  "cell-formula": "{cell} 里是公式，为避免覆盖，没有写入任何内容。请直接修改这个公式，或先清空单元格再重试。",
  "cell-taken": "{cell} 已有内容「{now}」，为避免覆盖，没有写入任何内容。请直接在这个单元格里补充。",
  "column-exists": "{table}的列已有变动，不再缺少「{column}」，没有写入任何内容。请点「仅校验」重新核对。",
  "column-no-room":
    "{table}右侧的单元格已有内容，无法增加「{column}」列，没有写入任何内容。请在表格右侧空出一列后重试。",
  "row-no-room": "{table}下方没有空行可以增加「{row}」（{cell}），没有写入任何内容。请在{table}下方空出几行后重试。",
  "setting-unreadable": "「{name}」的内容「{text}」无法识别，没有写入任何内容。请改正后再保存。",
  "row-gone": "{table}里已找不到「{row}」这一行，没有写入任何内容。请点「仅校验」重新核对。",
  "table-unread": "现在读不到{table}，没有写入任何内容。请点「仅校验」查看原因。",
  "explanation-empty": "「{text}」没有说明缘由，没有写入任何内容。请写明为什么这样填写是对的。",
  "selection-not-one-area": "选中的不是一个连续的单元格区域。请在工作表中只选中一块区域（整张表格，含表头）后重试。",
  "selection-whole-lines": "选中的是整行或整列（{area}）。请只选中表格本身（含表头）后重试。",
  "selection-too-small": "选中的区域 {area} 里没有表格。请在工作表中选中整张{name}（含表头）后重试。",
  "selection-no-header":
    "选中的区域 {area} 里没有{name}的表头，没有写入任何内容。表头应含「{columns}」等列，请连同表头选中整张表格后重试。",
  "form-not-found": "工作簿中没有找到自评表「{form}」，没有写入任何内容。现有：{forms}。请改用其中的序号或项目名称。",
  "no-tables": `没有找到可以核对的表格：查找了名称「${budget[0]}」（${budget[1]}）、「${indicators[0]}」（${indicators[1]}），也没有在各工作表（{sheets}）中找到它们的表头{reasons}。请选中表格（含表头），在面板上点「设为所选区域」，或在名称框中输入名称后按 Enter，再重试。`,
  "not-a-workbook":
    "这个文件不是 Excel 工作簿（.xlsx），无法打开。旧格式（.xls、.et）的工作簿请用 Excel 或 WPS 另存为 .xlsx 后重试。",
  "old-format": "这个文件是旧格式（.xls、.et）的工作簿，无法打开。请用 Excel 或 WPS 另存为 .xlsx 后重试。",
  "binary-workbook": "这个文件是二进制格式（.xlsb）的工作簿，无法打开。请用 Excel 另存为 .xlsx 后重试。",
  "open-document": "这个文件是 OpenDocument 格式（如 .ods），无法打开。请用 Excel 或 WPS 另存为 .xlsx 后重试。",
  "text-file": "这个文件是文本（如 .csv），不是 Excel 工作簿，无法打开。请用 Excel 或 WPS 打开并另存为 .xlsx 后重试。",
  encrypted: "这个工作簿有打开密码，无法读取。请在 Excel 中取消密码后重试。",
  truncated: "这个文件不完整，可能没有下载或复制完。请重新取得文件后重试。",
  "no-sheets": "这个工作簿里没有工作表，无法处理。请检查文件。",
  "damaged-part": "这个文件已损坏（{part} 的内容不完整或被改动），无法打开。请重新取得文件后重试。",
  "file-too-large": "这个文件解压后的内容过大，无法打开。请在 Excel 中删去不需要的工作表和空白行列，另存一份后重试。",
  "too-many-cells":
    "这个工作簿的单元格超过 500 万个，无法打开。请在 Excel 中删去不需要的工作表和空白行列，另存一份后重试。",
  "unknown-compression": "这个文件的压缩方式不是 Excel 使用的，无法打开。请在 Excel 中打开并另存一份后重试。",
  "too-large": "数据量超过 Excel 一次能处理的大小。请删去名称区域内多余的行列后重试。",
  unsupported:
    "工作簿里有此处不能处理的内容，或 Excel 版本过低，没有写入任何内容。请在 Excel 中打开并另存一份后重试，或使用 Office 2021 及以上版本。",
  "session-lost": "与 Excel 的连接已中断。请关闭面板后重新打开；若仍不行，请保存并重新打开工作簿。",
  "dialog-open": "Excel 中有对话框打开着。请先关闭对话框再重试。",
  "no-report": "工作簿里还没有自评报告，无法导出或复制。请先点「生成自评报告」。",
  "cell-gone": "要定位的单元格 {cell} 已不存在，可能工作表已被删除或改名。请重新生成。",
  "files-unreachable":
    "插件的文件没有下载下来，没有写入任何内容。请检查网络后重试；若仍不行，请联系管理员确认插件网站可以访问。",
  "nothing-to-undo":
    "没有可以撤销的写入：面板打开后还没有写入过内容，或者上次写入已经撤销。如需恢复更早的内容，请使用保存过的工作簿。",
  cancelled: "已取消，没有写入任何内容。如需继续，请再点一次按钮。",
  "clipboard-closed": "这里不允许写入剪贴板。请在预览中选中文字后按 Ctrl+C，或导出 Word。",
  "rolled-back":
    "Excel 在写入中途没有接受后面的内容。已写的部分全部撤回，工作簿与之前一样。请检查工作簿是否受保护或正被他人编辑，然后重试。",
  "half-written":
    "Excel 在写入中途没有接受后面的内容，已写的部分也没能撤回。请在面板中点「撤销本次写入」恢复原样；如果是在生成报告，也可以再点一次「生成自评报告」写完整。",
  refused: "Excel 没有接受这次操作。请检查工作簿是否受保护或正被他人编辑，然后重试。",
};
