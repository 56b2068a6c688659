import { useCallback, useMemo, useState } from "react";
import type { BasicTexts } from "#app/saveBasicInformation";
import type { BasicItemField } from "#core/model/basicItemField";

/** A field as it is shown. */
export interface BasicFormField extends BasicItemField {
  /** What the user wrote, or what holds. */
  readonly shown: string;
  readonly isUnreadable: boolean;
}

export interface BasicForm {
  readonly fields: readonly BasicFormField[];
  /** What would be saved; null where something cannot be read. */
  readonly changes: BasicTexts | null;
  readonly isEdited: boolean;
  readonly edit: (name: string, text: string) => void;
  readonly discard: () => void;
}

const yearItem = "年度";

/** What the user wants 基本信息 to say, over what it says, or the form. What was written stays until it holds. */
export function useBasicForm(items: readonly BasicItemField[]): BasicForm {
  const [edits, setEdits] = useState<BasicTexts>({});
  const [before, setBefore] = useState(items);
  if (before !== items) {
    setBefore(items);
    setEdits(
      Object.fromEntries(Object.entries(edits).filter(([name, text]) => kept(name, text) !== textOf(items, name))),
    );
  }
  const edit = useCallback((name: string, text: string) => setEdits((edited) => ({ ...edited, [name]: text })), []);
  const discard = useCallback(() => setEdits({}), []);
  const fields = useMemo(() => shownFields(items, edits), [items, edits]);
  const changes = useMemo(() => changesOf(fields), [fields]);
  return { fields, changes, isEdited: Object.keys(edits).length > 0, edit, discard };
}

function shownFields(items: readonly BasicItemField[], edits: BasicTexts): readonly BasicFormField[] {
  return items.map((item): BasicFormField => {
    const shown = edits[item.name] ?? item.text;
    return { ...item, shown, isUnreadable: kept(item.name, shown) === null };
  });
}

function changesOf(fields: readonly BasicFormField[]): BasicTexts | null {
  if (fields.some(({ isUnreadable }) => isUnreadable)) {
    return null;
  }
  const wanted = fields.map(({ name, shown, text }) => ({ name, text, wanted: kept(name, shown) ?? "" }));
  return Object.fromEntries(
    wanted.filter((field) => field.wanted !== field.text.trim()).map((field) => [field.name, field.wanted]),
  );
}

/** A content as it is kept: of a year its four digits; null where it is none. */
function kept(name: string, text: string): string | null {
  const trimmed = text.trim();
  if (name !== yearItem || trimmed === "") {
    return trimmed;
  }
  return /^((?:19|20)\d{2})(?:年度?)?$/.exec(trimmed.normalize("NFKC"))?.[1] ?? null;
}

function textOf(items: readonly BasicItemField[], name: string): string | undefined {
  return items.find((item) => item.name === name)?.text.trim();
}
