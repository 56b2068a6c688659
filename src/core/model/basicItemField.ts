/** An item of 基本信息 that the report prints. */
export interface BasicItemField {
  /** 项目: 单位名称, 部门职能 */
  readonly name: string;
  /** What 基本信息 says, or else the form; blank where neither says anything. */
  readonly text: string;
  /** Whether the report has no title without it: 单位名称 and 年度. */
  readonly isInTitle: boolean;
  /** Whether whole sentences are expected. */
  readonly isLong: boolean;
}
