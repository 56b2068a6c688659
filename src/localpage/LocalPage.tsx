import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTrigger,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Assessment } from "#core/assess";
import type { CheckOptions } from "#app/checkWorkbook";
import type { GenerateOptions } from "#app/generateReport";
import type { CellAddress } from "#core/model/grid";
import { bindActions } from "../taskpane/bindActions";
import { saveFile } from "../taskpane/browser/saveFile";
import type { Environment } from "../taskpane/environment/environment";
import { Pane } from "../taskpane/Pane";
import { FilePicker } from "./FilePicker";
import { FileProblemMessage } from "./FileProblemMessage";
import type { OpenFile } from "./openFile";
import { cellMark, SheetGrid } from "./SheetGrid";
import { notifyOnWrite } from "./notifyOnWrite";
import { useLocalFile, type LocalFile } from "./useLocalFile";
import { useLocalStrings } from "./useLocalStrings";

const localEnvironment = (): Promise<Environment> =>
  Promise.resolve({
    host: "local page",
    platform: navigator.platform,
    version: "",
    requirementSets: [],
    browser: navigator.userAgent,
  });

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gridTemplateRows: "auto minmax(0, 1fr)",
    height: "100vh",
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    ...typographyStyles.body1Strong,
    flex: "1 1 0",
    overflowWrap: "anywhere",
    "@media (max-width: 480px)": { flexBasis: "100%" },
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "@media (max-width: 480px)": { flexBasis: "100%", "& > button": { flexGrow: 1 } },
  },
  message: { flexBasis: "100%", overflowWrap: "anywhere" },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(320px, 420px)",
    minHeight: 0,
    "@media (max-width: 800px)": { gridTemplateColumns: "minmax(0, 1fr)", overflowY: "auto" },
  },
  pane: {
    overflowY: "auto",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The product without Excel: a file of the user's, its sheets to look at, and the same pane. */
export function LocalPage() {
  const local = useLocalFile(saveFile);
  const { title } = useLocalStrings();
  const { file } = local;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return file === null ? (
    <FilePicker opening={local.opening} problem={local.problem} onOpen={local.open} onSample={local.openSample} />
  ) : (
    <OpenWorkbook key={file.key} name={file.name} workbook={file.open} local={local} />
  );
}

function OpenWorkbook({
  name,
  workbook,
  local,
}: {
  readonly name: string;
  readonly workbook: OpenFile;
  readonly local: LocalFile;
}) {
  const styles = useStyles();
  const strings = useLocalStrings();
  const { sheets, written, download, downloaded, isUnsaved } = local;
  const [sheet, setSheet] = useState(sheets[0]?.name ?? "");
  const [selected, setSelected] = useState<CellAddress | null>(null);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const actions = useMemo(() => {
    const gateway = notifyOnWrite(workbook.gateway, written);
    const bound = bindActions(() => Promise.resolve(gateway), {
      workbookName: name,
      openSample: null,
      environment: localEnvironment,
      autoOpen: null,
    });
    const mark = (assessment: Assessment): Assessment => {
      setMarked(new Set(assessment.issues.flatMap(({ cell }) => (cell ? [cellMark(cell)] : []))));
      return assessment;
    };
    return {
      ...bound,
      check: async (options: CheckOptions) => mark(await bound.check(options)),
      generate: async (options: GenerateOptions) => mark(await bound.generate(options)),
      // The page's grid selects single cells only.
      nameSelection: null,
      locate: (cell: CellAddress) => {
        setSheet(cell.sheet);
        setSelected(cell);
        return Promise.resolve();
      },
    };
  }, [name, workbook, written]);

  return (
    <div className={styles.page}>
      <section className={styles.bar} aria-label={strings.file}>
        <span className={styles.name}>{name}</span>
        <div className={styles.buttons}>
          <OpenAnother isUnsaved={isUnsaved} onOpen={local.open} />
          <Button appearance={isUnsaved ? "primary" : "secondary"} onClick={download}>
            {strings.download}
          </Button>
        </div>
        {local.opening !== null && <Spinner size="tiny" label={strings.opening(local.opening)} />}
        {local.problem !== null && <FileProblemMessage problem={local.problem} />}
        {downloaded !== null && (
          <MessageBar intent="success" layout="multiline" className={styles.message}>
            <MessageBarBody>{strings.downloaded(downloaded)}</MessageBarBody>
          </MessageBar>
        )}
      </section>
      <div className={styles.columns}>
        <SheetGrid sheets={sheets} sheet={sheet} onSelectSheet={setSheet} selected={selected} marked={marked} />
        <div className={styles.pane}>
          <Pane actions={actions} version={PRODUCT_VERSION} />
        </div>
      </div>
    </div>
  );
}

/** A result that was not downloaded is not lost without being asked about. */
function OpenAnother({
  isUnsaved,
  onOpen,
}: {
  readonly isUnsaved: boolean;
  readonly onOpen: (files: readonly File[]) => void;
}) {
  const strings = useLocalStrings();
  const [isAsked, setIsAsked] = useState(false);
  const pick = useCallback(() => {
    setIsAsked(false);
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".xlsx,.xlsm";
    input.onchange = () => onOpen([...(input.files ?? [])]);
    input.click();
  }, [onOpen]);
  const ask = useCallback(() => (isUnsaved ? setIsAsked(true) : pick()), [isUnsaved, pick]);
  const answered = useCallback((_event: unknown, { open }: { readonly open: boolean }) => setIsAsked(open), []);
  return (
    <>
      <Button onClick={ask}>{strings.openAnother}</Button>
      <Dialog open={isAsked} onOpenChange={answered}>
        <DialogSurface>
          <DialogBody>
            <DialogContent>{strings.unsaved}</DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={pick}>
                {strings.yes}
              </Button>
              <DialogTrigger disableButtonEnhancement>
                <Button>{strings.no}</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
