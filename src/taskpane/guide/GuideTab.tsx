import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  SearchBox,
  Spinner,
  tokens,
  typographyStyles,
  type InputOnChangeData,
  type SearchBoxChangeEvent,
} from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { CheckHelp } from "#app/checkHelp";
import { severities } from "#core/model/issue";
import { SeverityIcon } from "../components/SeverityIcon";
import type { Environment } from "../environment/environment";
import { useStrings } from "../strings/useStrings";

export interface GuideTabProps {
  readonly checks: () => Promise<readonly CheckHelp[]>;
  readonly environment: () => Promise<Environment>;
  /** The text for support. */
  readonly diagnostics: (environment: Environment) => string;
  readonly onCopy: (text: string) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  search: { maxWidth: "none", width: "100%" },
  checks: { margin: 0 },
  title: typographyStyles.body1Strong,
  sketch: { margin: `0 0 ${tokens.spacingVerticalM}`, overflowWrap: "anywhere" },
  diagnostics: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
  copy: { alignSelf: "flex-start" },
});

/** 帮助: how to begin, every check of the catalogue, and what support asks for. */
export default function GuideTab({ checks, environment, diagnostics, onCopy }: GuideTabProps) {
  const styles = useStyles();
  const { guide } = useStrings();
  return (
    <div className={styles.root}>
      <h2 className={styles.heading}>{guide.howTo}</h2>
      <ol className={styles.steps}>
        {guide.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Checks load={checks} />
      <Diagnostics load={environment} text={diagnostics} onCopy={onCopy} />
    </div>
  );
}

function Checks({ load }: { readonly load: GuideTabProps["checks"] }) {
  const styles = useStyles();
  const strings = useStrings();
  const { guide } = strings;
  const checks = useLoaded(load);
  const [query, setQuery] = useState("");
  const search = useCallback(
    (_event: SearchBoxChangeEvent, { value }: InputOnChangeData) => setQuery(value.trim().toLowerCase()),
    [],
  );
  const found = useMemo(
    () =>
      (checks ?? [])
        .map((check) => ({ ...check, title: guide.checkTitle(check), sketch: guide.sketch(check) }))
        .filter(({ title, sketch }) => `${title}${sketch}`.toLowerCase().includes(query)),
    [checks, guide, query],
  );
  return (
    <>
      <h2 className={styles.heading}>{guide.checks}</h2>
      <SearchBox
        className={styles.search}
        aria-label={guide.searchChecks}
        placeholder={guide.searchChecks}
        onChange={search}
      />
      {checks === null && <Spinner size="small" label={strings.loading} />}
      {checks !== null && found.length === 0 && <p className={styles.text}>{strings.nothingFound}</p>}
      <Accordion multiple collapsible>
        {severities
          .map((severity) => ({ severity, group: found.filter((check) => check.severity === severity) }))
          .filter(({ group }) => group.length > 0)
          .map(({ severity, group }) => (
            <AccordionItem key={severity} value={severity}>
              <AccordionHeader icon={<SeverityIcon severity={severity} />}>
                {strings.issueGroup(severity, group.length)}
              </AccordionHeader>
              <AccordionPanel>
                <dl className={styles.checks}>
                  {group.map(({ id, title, sketch }) => (
                    <div key={id}>
                      <dt className={styles.title}>{title}</dt>
                      <dd className={styles.sketch}>{sketch}</dd>
                    </div>
                  ))}
                </dl>
              </AccordionPanel>
            </AccordionItem>
          ))}
      </Accordion>
    </>
  );
}

function Diagnostics({
  load,
  text,
  onCopy,
}: {
  readonly load: GuideTabProps["environment"];
  readonly text: GuideTabProps["diagnostics"];
  readonly onCopy: (text: string) => void;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const environment = useLoaded(load);
  const shown = environment === null ? null : text(environment);
  const copy = useCallback(() => {
    if (shown !== null) {
      onCopy(shown);
    }
  }, [onCopy, shown]);
  return (
    <>
      <h2 className={styles.heading}>{strings.guide.diagnostics}</h2>
      <p className={styles.text}>{strings.guide.diagnosticsHint}</p>
      {shown === null ? (
        <Spinner size="small" label={strings.loading} />
      ) : (
        <pre className={styles.diagnostics}>{shown}</pre>
      )}
      <Button size="small" className={styles.copy} disabledFocusable={shown === null} onClick={copy}>
        {strings.guide.copyDiagnostics}
      </Button>
    </>
  );
}

/** null while it is being loaded. What fails is a bug, and comes out while rendering. */
function useLoaded<T>(load: () => Promise<T>): T | null {
  const [state, setState] = useState<{ readonly value: T } | { readonly error: unknown } | null>(null);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setState({ value }),
      (error: unknown) => isWanted && setState({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  if (state !== null && "error" in state) {
    throw state.error;
  }
  return state?.value ?? null;
}
