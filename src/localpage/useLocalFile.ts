import { useCallback, useRef, useState } from "react";
import { WorkbookFault } from "#app/workbookFault";
import type { SheetTexts } from "#excel/readSheets";
import { mostMegabytes } from "./fileSize";
import { openFile, type OpenFile } from "./openFile";

/** Why a file was not opened. */
export type FileProblem =
  | { readonly kind: "several-files" }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

/** What the page shows: nothing yet, a file being opened, or one that is open. */
export interface LocalFileState {
  readonly opening: string | null;
  readonly file: { readonly name: string; readonly open: OpenFile } | null;
  readonly sheets: readonly SheetTexts[];
  /** Whether the workbook was written and not downloaded since. */
  readonly isUnsaved: boolean;
  /** Why the last file was not opened. */
  readonly problem: FileProblem | null;
  readonly downloaded: string | null;
}

const nothing: LocalFileState = { opening: null, file: null, sheets: [], isUnsaved: false, problem: null, downloaded: null };

export interface LocalFile extends LocalFileState {
  readonly open: (files: readonly File[]) => void;
  /** To be called when the workbook was written. */
  readonly written: () => void;
  readonly download: () => void;
}

/** Holds the file that is open on the page. */
export function useLocalFile(save: (fileName: string, bytes: Uint8Array) => void): LocalFile {
  const [state, setState] = useState(nothing);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const current = useRef<OpenFile | null>(null);

  const open = useCallback((files: readonly File[]) => {
    const [file, ...others] = files;
    if (!file) {
      return;
    }
    const problem: FileProblem | null = others.length > 0 ? { kind: "several-files" } : sizeProblem(file);
    if (problem !== null) {
      setState((before) => ({ ...before, problem, downloaded: null }));
      return;
    }
    setState((before) => ({ ...before, opening: file.name, problem: null, downloaded: null }));
    openedFile(file, (error) => setBug({ error })).then(
      ({ open: opened, sheets }) => {
        current.current?.close();
        current.current = opened;
        setState({ ...nothing, file: { name: file.name, open: opened }, sheets });
      },
      (error: unknown) => {
        if (error instanceof WorkbookFault) {
          setState((before) => ({ ...before, opening: null, problem: { kind: "fault", fault: error } }));
        } else {
          setBug({ error });
        }
      },
    );
  }, []);

  const written = useCallback(() => {
    void current.current?.sheets().then((sheets) => setState((before) => ({ ...before, sheets, isUnsaved: true, downloaded: null })));
  }, []);

  const { file } = state;
  const download = useCallback(() => {
    if (file) {
      const name = resultName(file.name);
      void file.open.save().then((bytes) => {
        save(name, bytes);
        setState((before) => ({ ...before, isUnsaved: false, downloaded: name }));
      });
    }
  }, [file, save]);

  if (bug !== null) {
    throw bug.error;
  }
  return { ...state, open, written, download };
}

async function openedFile(file: File, onCrash: (error: Error) => void): Promise<{ open: OpenFile; sheets: readonly SheetTexts[] }> {
  const open = await openFile(new Uint8Array(await file.arrayBuffer()), onCrash);
  return { open, sheets: await open.sheets() };
}

function sizeProblem({ size }: File): FileProblem | null {
  const megabytes = Math.ceil(size / 1_000_000);
  return megabytes > mostMegabytes ? { kind: "too-large", megabytes } : null;
}

/** Beside the original in the folder of downloads, and of its kind: 表.xlsm → 表-自评报告.xlsm */
function resultName(name: string): string {
  const [, stem = name, extension = ".xlsx"] = /^(.*)(\.xls[xm])$/i.exec(name) ?? [];
  return `${stem}-自评报告${extension}`;
}
