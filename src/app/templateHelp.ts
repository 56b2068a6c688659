import type { OutlineId } from "#core/model/outline";
import { outlines } from "#core/report/outlines/outlines";
import { templateReference, type ReferenceSection } from "#core/report/template/templateReference";

/** What the help is made of: from the code's own catalogues, so that it cannot be out of date. */
export interface TemplateHelp {
  readonly reference: readonly ReferenceSection[];
  readonly outlines: readonly { readonly id: OutlineId; readonly name: string; readonly description: string }[];
}

/** All that a template can use, and the outlines that can be inserted as one. */
export function templateHelp(): TemplateHelp {
  return {
    reference: templateReference(),
    outlines: Object.values(outlines).map(({ id, name, description }) => ({ id, name, description })),
  };
}
