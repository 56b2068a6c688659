import { sharesInDigits } from "#core/parse/numerals";

describe("a share that is spelled out", () => {
  it.each([
    ["百分之百", "100%"],
    ["百分之五", "5%"],
    ["百分之十", "10%"],
    ["百分之十一", "11%"],
    ["百分之二十", "20%"],
    ["百分之九十五", "95%"],
    ["百分之九十九", "99%"],
    ["百分之95", "95%"],
    ["百分之97.08", "97.08%"],
    ["一成", "10%"],
    ["五成", "50%"],
    ["三成半", "35%"],
    ["9成", "90%"],
    ["8成半", "85%"],
    ["九成三", "93%"],
    ["9成5", "95%"],
    ["七成半", "75%"],
    ["两成", "20%"],
    ["九成三以上", "93%以上"],
    ["百分之九十五点五", "95.5%"],
    ["百分之三点〇五", "3.05%"],
    ["不低于百分之九十", "不低于90%"],
    ["占全市超五成", "占全市超50%"],
    ["由三成提高到六成半", "由30%提高到65%"],
    ["百分之三十至百分之四十", "30%至40%"],
  ])("is a percentage: %s is %s", (text, digits) => {
    expect(sharesInDigits(text)).toBe(digits);
  });

  it.each(["三项", "二十家", "完成", "全部建成", "十成", "一成不变", "百分之", "百分点", "三分之一", "95%"])(
    "is none in %s, which stays as it is",
    (text) => {
      expect(sharesInDigits(text)).toBe(text);
    },
  );

  it.each([
    ["百分之九九", "九九%"],
    ["百分之十十", "十十%"],
    ["百分之五十十", "五十十%"],
  ])("stays words where it is no numeral below a hundred: %s", (text, read) => {
    expect(sharesInDigits(text)).toBe(read);
  });
});
