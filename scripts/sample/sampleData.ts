/**
 * A department's year, as its finance staff would have typed it: the figures that 广州开发区知识产权局
 * published for 2022, with targets, points and texts made up for the sample.
 */
export const department = "广州开发区知识产权局";
export const year = 2022;

export const basicItems: readonly (readonly [item: string, content: string | number])[] = [
  ["单位名称", department],
  ["年度", year],
  ["金额单位", "万元"],
  [
    "部门职能",
    [
      "广州开发区知识产权局是管委会主管知识产权工作的部门，主要职责是：",
      "1. 拟订知识产权发展规划和扶持政策并组织实施，管理知识产权专项资金。",
      "2. 促进专利、商标创造提质增量，推动知识产权转化运用和金融创新。",
      "3. 依法开展专利、商标行政执法，调处知识产权纠纷，健全维权援助机制。",
      "4. 建设知识产权公共服务体系，组织宣传培训和对外交流合作。",
    ].join("\n"),
  ],
  [
    "绩效目标",
    "提高知识产权创造质量，扩大知识产权金融规模，健全行政保护与维权援助机制，优化政策兑现和公共服务，以知识产权高质量发展支撑区域产业创新。",
  ],
  [
    "重点工作",
    "一是促进知识产权创造提质，培育高价值专利和优势示范企业；二是加强知识产权保护和服务，营造良好营商环境；三是落实知识产权专项资金政策，及时足额兑现扶持资金；四是深化知识产权金融创新，扩大质押融资和证券化规模。",
  ],
  [
    "主要工作成效",
    [
      "一是创造质量稳步提升。建立高价值专利培育机制，为企业提供专利布局和快速预审服务，高价值发明专利储备进一步扩大。",
      "二是保护服务更加有力。加强行政执法与司法衔接，推广海外侵权责任保险，维权援助工作站覆盖重点产业园区。",
      "三是政策兑现规范高效。优化办事指南和受理流程，实行一窗受理、限时办结，扶持资金按规定拨付到位。",
      "四是金融服务持续拓展。组织银企对接和政策宣讲，推动质押融资、证券化等产品惠及更多科技型企业。",
    ].join("\n"),
  ],
  ["报告日期", "2023年3月15日"],
];

export const budgetHeader = [
  "项目资金（万元）",
  "年初预算数",
  "全年预算数（A）",
  "全年执行数（B）",
  "分值",
  "执行率（B/A）",
  "得分",
  "偏差原因分析及改进措施",
] as const;

export interface SampleBudgetRow {
  readonly label: string;
  readonly level: "total" | "first" | "next";
  readonly amounts: readonly [original: number, revised: number, spent: number];
  readonly reason?: string;
}

const supplement = "年中追加政策兑现专项资金305.77万元";

export const budgetRows: readonly SampleBudgetRow[] = [
  {
    label: "年度资金总额",
    level: "total",
    amounts: [15846.5, 16152.27, 15680.45],
    reason: `${supplement}；部分项目按合同约定跨年支付尾款，下一年度将细化支出计划，按季通报执行进度`,
  },
  {
    label: "其中：一般公共预算财政拨款",
    level: "first",
    amounts: [15846.5, 16152.27, 15680.45],
    reason: supplement,
  },
  { label: "政府性基金预算财政拨款", level: "next", amounts: [0, 0, 0] },
  { label: "国有资本经营预算财政拨款", level: "next", amounts: [0, 0, 0] },
  { label: "其他资金", level: "next", amounts: [0, 0, 0] },
  { label: "基本支出", level: "next", amounts: [1010.5, 1010.5, 993.62] },
  { label: "项目支出", level: "next", amounts: [14836, 15141.77, 14686.83], reason: supplement },
];

export const budgetPoints = 10;
