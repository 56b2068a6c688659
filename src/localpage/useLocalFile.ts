import { useCallback, useRef, useState } from "react";
import { WorkbookFault } from "#app/workbookFault";
import type { SheetTexts } from "#excel/readSheets";
import { sampleFile } from "../taskpane/sampleFile";
import { mostMegabytes } from "./fileSize";
import { openFile, type OpenFile } from "./openFile";
import { useDroppedFiles } from "./useDroppedFiles";
import { useUnsavedWarning } from "./useUnsavedWarning";

/** Why a file was not opened. */
export type FileProblem =
  | { readonly kind: "several-files" }
  /** The result of the one that is open would be lost. */
  | { readonly kind: "download-first" }
  | { readonly kind: "not-readable" }
  | { readonly kind: "too-large"; readonly megabytes: number }
  | { readonly kind: "fault"; readonly fault: WorkbookFault };

/** What the page shows: nothing yet, a file being opened, or one that is open. */
export interface LocalFileState {
  readonly opening: string | null;
  /** `key` is another for each file that was opened, also for the same one again. */
  readonly file: { readonly key: number; readonly name: string; readonly open: OpenFile } | null;
  readonly sheets: readonly SheetTexts[];
  /** Whether the workbook was written and not downloaded since. */
  readonly isUnsaved: boolean;
  /** Why the last file was not opened. */
  readonly problem: FileProblem | null;
  readonly downloaded: string | null;
}

const nothing: LocalFileState = {
  opening: null,
  file: null,
  sheets: [],
  isUnsaved: false,
  problem: null,
  downloaded: null,
};

export interface LocalFile extends LocalFileState {
  readonly open: (files: readonly File[]) => void;
  readonly openSample: () => void;
  /** To be called when the workbook was written. */
  readonly written: () => void;
  readonly download: () => void;
}

/** Holds the file that is open on the page. */
export function useLocalFile(save: (fileName: string, bytes: Uint8Array) => void): LocalFile {
  const [state, setState] = useState(nothing);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  const current = useRef<OpenFile | null>(null);
  const isOpening = useRef(false);

  const openSource = useCallback((source: Source) => {
    isOpening.current = true;
    setState((before) => ({ ...before, opening: source.name, problem: null, downloaded: null }));
    void openedFile(source, (error) => setBug({ error }))
      .then(
        (opened) => {
          if ("problem" in opened) {
            setState((before) => ({ ...before, opening: null, problem: opened.problem }));
            return;
          }
          current.current?.close();
          current.current = opened.open;
          setState(({ file: previous }) => ({
            ...nothing,
            file: { key: (previous?.key ?? 0) + 1, name: source.name, open: opened.open },
            sheets: opened.sheets,
          }));
        },
        (error: unknown) => setBug({ error }),
      )
      .finally(() => {
        isOpening.current = false;
      });
  }, []);

  const open = useCallback(
    (files: readonly File[]) => {
      const [file, ...others] = files;
      // One after the other: what comes while a file is being opened is most often the same file again.
      if (!file || isOpening.current) {
        return;
      }
      const problem: FileProblem | null = others.length > 0 ? { kind: "several-files" } : sizeProblem(file);
      if (problem === null) {
        openSource(sourceOf(file));
      } else {
        setState((before) => ({ ...before, problem, downloaded: null }));
      }
    },
    [openSource],
  );
  const openSample = useCallback(() => openSource(sample), [openSource]);

  const written = useCallback(() => {
    setState((before) => ({ ...before, isUnsaved: true, downloaded: null }));
    void current.current?.sheets().then((sheets) => setState((before) => ({ ...before, sheets })));
  }, []);

  const { file, isUnsaved } = state;
  const dropped = useCallback(
    (files: readonly File[]) => {
      if (isUnsaved) {
        setState((before) => ({ ...before, problem: { kind: "download-first" } }));
      } else {
        open(files);
      }
    },
    [isUnsaved, open],
  );
  useDroppedFiles(dropped);
  useUnsavedWarning(isUnsaved);
  const download = useCallback(() => {
    if (file) {
      const name = resultName(file.name);
      void file.open.save().then((bytes) => {
        save(name, bytes);
        setState((before) => ({ ...before, isUnsaved: false, problem: null, downloaded: name }));
      });
    }
  }, [file, save]);

  if (bug !== null) {
    throw bug.error;
  }
  return { ...state, open, openSample, written, download };
}

/** Where a workbook comes from; `read` gives null where the browser is not let at it. */
interface Source {
  readonly name: string;
  readonly read: () => Promise<Uint8Array | null>;
}

const sample: Source = { name: "示例.xlsx", read: sampleFile };

const sourceOf = (file: File): Source => ({
  name: file.name,
  // Refused for a folder, and for a file that was moved since.
  read: () =>
    file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    ),
});

type Opened = { readonly open: OpenFile; readonly sheets: readonly SheetTexts[] } | { readonly problem: FileProblem };

async function openedFile({ read }: Source, onCrash: (error: Error) => void): Promise<Opened> {
  try {
    const bytes = await read();
    if (bytes === null) {
      return { problem: { kind: "not-readable" } };
    }
    const open = await openFile(bytes, onCrash);
    return { open, sheets: await open.sheets() };
  } catch (error) {
    if (error instanceof WorkbookFault) {
      return { problem: { kind: "fault", fault: error } };
    }
    throw error;
  }
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
