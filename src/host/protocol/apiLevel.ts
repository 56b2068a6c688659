import { ApiError } from "#host/vocabulary/apiError";
import { requirementSets } from "./requirementSets";

/** The ExcelApi requirement set that this Excel offers; members of later sets do not exist for it. */
export class ApiLevel {
  private readonly level: number;

  constructor(private readonly version: string) {
    this.level = minor(version);
  }

  check(typeName: string, member: string): void {
    const set = requirementSets[typeName]?.[member];
    if (set !== undefined && minor(set) > this.level) {
      throw new ApiError(
        "ApiNotFound",
        `${typeName}.${member} needs ExcelApi ${set}; this Excel offers ${this.version}`,
      );
    }
  }
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
