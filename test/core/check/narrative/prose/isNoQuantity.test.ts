import { isNoQuantity } from "#core/check/narrative/prose/isNoQuantity";

/** A text whose digits in question stand between bars. */
function isNone(text: string): boolean {
  const [before = "", digits = "", behind = ""] = text.split("|");
  return isNoQuantity({ before, digits, behind });
}

describe("digits that tell of no quantity", () => {
  it.each([
    // dates and spans of them
    "|2022|年",
    "|3| 月底",
    "|15|日前",
    "|26|号",
    "服务|60|岁以上",
    "上午|9|时",
    "上午|9|点30分",
    "|9|点整",
    "|2019|—2022年",
    "|2021|、2022年",
    "|2021|财年",
    "|2021|-12",
    "|1|至10月",
    "|3|—5 日",
    // ordinals and what is numbered
    "第|3|批",
    "附件|2|。",
    "序号 |7|",
    "见表|1|。",
    "见图 |1|，",
    "指标|3|：",
    "前|10|名",
    "前|3|，",
    "全国|500|强",
    "|3|楼",
    "|21|世纪",
    // documents and lists
    "财预〔|2020|〕10号",
    "国发[|2014|]45号",
    "|1|. 加强管理",
    "。|2|、优化流程",
    "：（|1|）宣传",
    "|3|）总结",
    "见（|4|）",
    // names
    "A|4|纸",
    "ISO|9001|认证",
    "|5|G基站",
    "7×|24|小时",
    "|7|×24小时",
    "|3|:1配套",
    "1+|3|+N",
    // days with a name
    "“|4.26|”世界知识产权日",
    "|3.15|消费者权益日",
    "|12.4|宪法宣传周",
    // telephones and codes
    "电话|82118888|，",
    "科目|2011301|行政运行",
    "|12345|热线",
    "|119|消防",
    "|110|、接警",
    // figures of speech
    "|24|小时服务",
    "|365|天",
    "|366|天",
  ])("are recognised: %s", (text) => {
    expect(isNone(text)).toBe(true);
  });

  it.each([
    "专利|24242|件",
    "执行率|95|%",
    "|950.5|万元",
    "|9|时长",
    "服务|60|人",
    "|9|点",
    "绩效指标|3|项",
    "报表|12|份",
    "目前|10|件",
    "路灯|36|路灯",
    "全国|50000|强",
    "（|2022|件）",
    "（|123|）",
    "|24|件",
    "|364|天",
    "|3.15|件，宣传日",
    "|13.15|权益日",
    "|3.32|权益日",
    "拨付|8211888|元",
    "受理|1234567|件",
    "|119|件",
    "|119|。",
    "|12345|%",
    "|121|消防",
  ])("are not these: %s", (text) => {
    expect(isNone(text)).toBe(false);
  });
});
