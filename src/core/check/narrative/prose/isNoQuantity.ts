/** What stands around the digits of a text. */
export interface DigitsInText {
  readonly digits: string;
  /** Ends where the digits begin. */
  readonly before: string;
  /** Begins where they end. */
  readonly behind: string;
}

const is =
  (test: Partial<Record<keyof DigitsInText, RegExp>>) =>
  (at: DigitsInText): boolean =>
    (test.digits?.test(at.digits) ?? true) &&
    (test.before?.test(at.before) ?? true) &&
    (test.behind?.test(at.behind) ?? true);

/** What has digits and tells of no quantity, and would be a false alarm wherever figures are asked for their cell. */
const kinds: readonly ((at: DigitsInText) => boolean)[] = [
  // 2022年, 3月, 15日, 近5年, 1至10月, 2019—2022年, 2021、2022年
  is({ behind: /^\s{0,2}(?:年|月|日|号|岁|时(?!长)|点(?=\d{0,2}[分整，。；]))/ }),
  is({ digits: /^(?:19|20)\d{2}$/, behind: /^\s?(?:[—–~～至到、和与及-]\s?(?:19|20)\d{2}|财年|学年|\.\d|[/-]\d)/ }),
  is({ digits: /^\d{1,2}$/, behind: /^\s?[—–~～至到-]\s?\d{1,2}\s?[月日年]/ }),
  // 第3, 前10名, 500强, 表1, 附件2
  is({ before: /(?:第|附件|附|编号|序号)\s?$/ }),
  // 指标3, but 绩效指标3项 and 报表12份 count.
  is({ before: /(?:表|图|指标)\s?$/, behind: /^(?!\s?[项个份张幅])/ }),
  is({ before: /前\s?$/, behind: /^\s?(?:名|位|强|列|，|。|$)/ }),
  is({ digits: /^\d{1,4}$/, behind: /^\s?(?:强|楼|室|路(?!灯)|世纪|国道|省道)/ }),
  // 〔2019〕29号, [2020], 1. （2） 3）
  is({ before: /[〔[【]\s?$/, behind: /^\s?[〕\]】]/ }),
  is({ before: /(?:^|[。；：:])\s{0,2}[（(]?$/, behind: /^(?:[)）、．]|\.(?!\d))/, digits: /^\d{1,2}$/ }),
  is({ before: /[（(]$/, behind: /^[)）]/, digits: /^\d{1,2}$/ }),
  // A4, 5G, ISO9001, 12.31.5, 7×24, 1+3+N, 3:1, GB/T 9704-2012
  is({ before: /(?:[A-Za-z_/:×+＋.-]|\d[.,:])$/ }),
  is({ behind: /^(?:[A-Za-z_]|[:/-]\d|\.\d|[×+＋]\s?[\dA-Za-z])/ }),
  // “4.26”, 3.15消费者权益日
  is({
    digits: /^(?:[1-9]|1[0-2])\.(?:[0-2]?\d|3[01])$/,
    behind: /^[”"]?[^，。；：\d%％元件天家人万亿]{0,8}(?:日|节|周|晚会|活动|宣传)/,
  }),
  // Telephones, hot lines, codes of functions (2011301).
  is({ digits: /^\d{7,}$/, behind: /^(?!\s?(?:元|万|亿|千|[件个人次家户项吨]))/ }),
  is({
    digits: /^(?:110|119|120|122|12\d{3})$/,
    behind: /^[\s、]?(?!\s?[件个项家人次户名万元亿千%％条宗])[^\s\d，。；]/,
  }),
  // How people say "always".
  is({ digits: /^24$/, behind: /^\s?小时/ }),
  is({ digits: /^36[56]$/, behind: /^\s?天/ }),
];

/** Whether digits are a date, a number of a list, a document or a telephone, or part of a name. */
export function isNoQuantity(at: DigitsInText): boolean {
  return kinds.some((kind) => kind(at));
}
