export const indicatorHeader = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析",
  "改进措施",
  "重点工作任务",
] as const;

const funds = "落实知识产权专项资金政策";
const creation = "促进知识产权创造提质";
const finance = "深化知识产权金融创新";
const protection = "加强知识产权保护和服务";

export interface SampleIndicator {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly points: number;
  readonly task: string;
  /** Typed by the department; only where the target is in words, since a number's score is computed. */
  readonly score?: number;
  readonly reason?: string;
  readonly measure?: string;
}

export interface SampleCategory {
  readonly name: string;
  readonly indicators: readonly SampleIndicator[];
}

export interface SampleDimension {
  readonly name: string;
  readonly categories: readonly SampleCategory[];
}

export const dimensions: readonly SampleDimension[] = [
  {
    name: "产出指标(50分)",
    categories: [
      {
        name: "数量指标",
        indicators: [
          { name: "专利授权量", target: "≥23000件", actual: "24242件", points: 3, task: creation },
          { name: "发明专利授权量", target: "≥6000件", actual: "6326件", points: 4, task: creation },
          { name: "PCT国际专利申请量", target: "≥900件", actual: "956件", points: 3, task: creation },
          {
            name: "商标申请量",
            target: "≥25000件",
            actual: "23347件",
            points: 4,
            task: creation,
            reason: "新设市场主体增速放缓，企业商标注册需求减弱，且商标注册审查趋严，申请行为更加审慎",
            measure: "结合近三年申请情况科学测算年度指标值，并面向重点企业开展商标品牌培育和注册辅导",
          },
          { name: "新增国家知识产权示范企业", target: "≥6家", actual: "7家", points: 3, task: creation },
          { name: "新增国家知识产权优势企业", target: "≥12家", actual: "13家", points: 3, task: creation },
          { name: "办结知识产权案件", target: "≥20宗", actual: "22宗", points: 3, task: protection },
          { name: "政策兑现金额", target: "≥12000万元", actual: "12224.6万元", points: 4, task: funds },
          { name: "知识产权海外侵权责任险投保企业", target: "≥50家次", actual: "56家次", points: 3, task: protection },
        ],
      },
      {
        name: "质量指标",
        indicators: [
          { name: "高价值发明专利拥有量", target: "≥13000件", actual: "13492件", points: 4, task: creation },
          {
            name: "新获中国专利奖",
            target: "≥30项",
            actual: "40项",
            points: 3,
            task: creation,
            reason: "当届申报项目经提前培育辅导，获奖率高于往届，超出按往届水平测算的指标值",
            measure: "参照近三届获奖情况合理提高下一年度指标值",
          },
          { name: "扶持资金拨付准确率", target: "=100%", actual: "100%", points: 3, task: funds },
        ],
      },
      {
        name: "时效指标",
        indicators: [
          { name: "平均专利预审周期", target: "≤5天", actual: "4.5天", points: 3, task: protection },
          { name: "政策兑现申请按时办结率", target: "≥98%", actual: "100%", points: 3, task: funds },
        ],
      },
      {
        name: "成本指标",
        indicators: [{ name: "项目支出总额", target: "≤15141.77万元", actual: "14686.83万元", points: 4, task: funds }],
      },
    ],
  },
  {
    name: "效益指标(30分)",
    categories: [
      {
        name: "经济效益指标",
        indicators: [
          { name: "知识产权质押融资金额", target: "≥70亿元", actual: "72.5亿元", points: 6, task: finance },
          { name: "知识产权证券化产品发行规模", target: "≥10亿元", actual: "10.25亿元", points: 5, task: finance },
        ],
      },
      {
        name: "社会效益指标",
        indicators: [
          { name: "每万人发明专利拥有量", target: "≥220件", actual: "234.5件", points: 5, task: creation },
          {
            name: "社会公众知识产权保护意识",
            target: "有效增强",
            actual: "达成预期指标",
            points: 5,
            score: 5,
            task: protection,
          },
        ],
      },
      {
        name: "可持续影响指标",
        indicators: [
          {
            name: "知识产权公共服务体系",
            target: "持续健全",
            actual: "达成预期指标",
            points: 5,
            score: 5,
            task: protection,
          },
          {
            name: "综合改革经验复制推广",
            target: "形成长效机制",
            actual: "达成预期指标",
            points: 4,
            score: 4,
            task: protection,
          },
        ],
      },
    ],
  },
  {
    name: "满意度指标(10分)",
    categories: [
      {
        name: "服务对象满意度指标",
        indicators: [{ name: "服务对象满意度", target: "≥90%", actual: "96.5%", points: 10, task: protection }],
      },
    ],
  },
];

export const totalPoints = 100;
