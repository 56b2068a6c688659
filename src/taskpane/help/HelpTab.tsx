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
  type SearchBoxChangeEvent,
  type InputOnChangeData,
} from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { TemplateHelp } from "#app/templateHelp";
import type { OutlineId } from "#core/model/outline";
import { useStrings } from "../strings/useStrings";

export interface HelpTabProps {
  /** null while it is being loaded. */
  readonly contents: TemplateHelp | null;
  readonly isRunning: boolean;
  readonly onInsertTemplate: (outline: OutlineId) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  outlines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  insert: { marginTop: tokens.spacingVerticalXS },
  search: { maxWidth: "none", width: "100%" },
  rows: { margin: 0 },
  name: { ...typographyStyles.body1Strong, fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  meaning: { margin: `0 0 ${tokens.spacingVerticalM}`, overflowWrap: "anywhere" },
  example: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** The outlines that can be inserted as a template, and every name and filter of the template's language. */
export default function HelpTab({ contents, isRunning, onInsertTemplate }: HelpTabProps) {
  const styles = useStyles();
  const strings = useStrings();
  const [query, setQuery] = useState("");
  const search = useCallback(
    (_event: SearchBoxChangeEvent, { value }: InputOnChangeData) => setQuery(value.trim()),
    [],
  );
  const sections = useMemo(() => found(contents?.reference ?? [], query), [contents, query]);
  if (contents === null) {
    return <Spinner size="small" label={strings.loading} />;
  }
  return (
    <div className={styles.root}>
      {strings.helpLanguage !== "" && <p className={styles.text}>{strings.helpLanguage}</p>}
      <h2 className={styles.heading}>{strings.outlines}</h2>
      <p className={styles.text}>{strings.outlinesHint}</p>
      <ul className={styles.outlines}>
        {contents.outlines.map((outline) => (
          <OutlineItem key={outline.id} outline={outline} isRunning={isRunning} onInsert={onInsertTemplate} />
        ))}
      </ul>
      <h2 className={styles.heading}>{strings.reference}</h2>
      <p className={styles.text}>{strings.referenceHint}</p>
      <SearchBox
        className={styles.search}
        aria-label={strings.searchReference}
        placeholder={strings.searchReference}
        onChange={search}
      />
      {sections.length === 0 && <p className={styles.text}>{strings.nothingFound}</p>}
      <Accordion multiple collapsible>
        {sections.map((section) => (
          <AccordionItem key={section.title} value={section.title}>
            <AccordionHeader>{strings.referenceSection(section.title, section.rows.length)}</AccordionHeader>
            <AccordionPanel>
              <dl className={styles.rows}>
                {section.rows.map(({ name, meaning, example }) => (
                  <div key={name}>
                    <dt className={styles.name}>{name}</dt>
                    <dd className={styles.meaning}>
                      {meaning}
                      {example !== "" && <code className={styles.example}>{example}</code>}
                    </dd>
                  </div>
                ))}
              </dl>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}

function OutlineItem({
  outline: { id, name, description },
  isRunning,
  onInsert,
}: {
  readonly outline: TemplateHelp["outlines"][number];
  readonly isRunning: boolean;
  readonly onInsert: (id: OutlineId) => void;
}) {
  const styles = useStyles();
  const strings = useStrings();
  const insert = useCallback(() => onInsert(id), [id, onInsert]);
  return (
    <li>
      <strong>{name}</strong>
      <p className={styles.text}>{description}</p>
      <Button
        size="small"
        className={styles.insert}
        disabledFocusable={isRunning}
        aria-label={strings.insertOutline(name)}
        onClick={insert}
      >
        {strings.insertTemplate}
      </Button>
    </li>
  );
}

/** Sections with the rows in which the words occur. */
function found(sections: TemplateHelp["reference"], query: string): TemplateHelp["reference"] {
  if (query === "") {
    return sections;
  }
  return sections
    .map(({ title, rows }) => ({
      title,
      rows: rows.filter(({ name, meaning }) => `${name}${meaning}`.includes(query)),
    }))
    .filter(({ rows }) => rows.length > 0);
}
