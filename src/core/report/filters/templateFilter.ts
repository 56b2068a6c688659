/** A filter of the template: what stands before the bar, and its arguments. */
export type TemplateFilter = (value: unknown, ...args: readonly unknown[]) => unknown;
