/** The outlines of reports (报告提纲) that come built in, by the names under which 评分设置 asks for them; the first is shown. */
export const outlineNames = {
  department: ["部门整体支出", "通用", "默认"],
  yunnan: ["云南", "云南省"],
  sichuan: ["四川", "四川省"],
  "transfer-payment": ["转移支付", "转移支付资金"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type OutlineId = keyof typeof outlineNames;

/** In the order in which they are offered; the first holds where no other is asked for. */
export const outlineIds: readonly OutlineId[] = ["department", "yunnan", "sichuan", "transfer-payment"];
