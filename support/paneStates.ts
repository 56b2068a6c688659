import type { Page } from "playwright-core";

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
export const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });

export const whenChecked = (page: Page): Promise<void> => page.getByText("自评总分").waitFor();
export const whenGenerated = (page: Page): Promise<void> => page.getByText("报告已写入工作表").waitFor();
