import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useRef, useState, type MouseEvent } from "react";
import { addressText } from "#core/model/address";
import type { Fix, FixOffer } from "#core/model/fix";
import type { CellAddress } from "#core/model/grid";
import { useStrings } from "../strings/useStrings";
import { ExplanationForm } from "./ExplanationForm";

export interface IssueFixesProps {
  readonly offers: readonly FixOffer[];
  /** Where the issue is. */
  readonly cell: CellAddress;
  readonly isRunning: boolean;
  readonly onFix: (fix: Fix) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { overflowWrap: "anywhere" },
});

/** What can be done about an issue at a click; the reason is written down here, below the issue. */
export function IssueFixes({ offers, cell, isRunning, onFix }: IssueFixesProps) {
  const styles = useStyles();
  const [isExplaining, setIsExplaining] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const toggle = useCallback(({ currentTarget }: MouseEvent<HTMLElement>) => {
    opener.current = currentTarget;
    setIsExplaining((is) => !is);
  }, []);
  const close = useCallback(() => {
    setIsExplaining(false);
    opener.current?.focus();
  }, []);
  const explanation = offers.find((offer) => offer.kind === "explain");
  const save = useCallback(
    (text: string) => {
      if (explanation !== undefined) {
        onFix({ ...explanation, text });
      }
    },
    [explanation, onFix],
  );
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        {offers.map((offer) =>
          offer.kind === "explain" ? (
            <ExplainButton
              key={offer.kind}
              cell={cell}
              isRunning={isRunning}
              isExplaining={isExplaining}
              onToggle={toggle}
            />
          ) : (
            <FixButton key={offer.kind} fix={offer} cell={cell} isRunning={isRunning} onFix={onFix} />
          ),
        )}
      </div>
      {isExplaining && explanation !== undefined && (
        <ExplanationForm isRunning={isRunning} onSave={save} onCancel={close} />
      )}
    </div>
  );
}

interface FixButtonProps extends Omit<IssueFixesProps, "offers"> {
  readonly fix: Exclude<FixOffer, { readonly kind: "explain" }>;
}

function FixButton({ fix, cell, isRunning, onFix }: FixButtonProps) {
  const styles = useStyles();
  const { fix: words } = useStrings();
  const apply = useCallback(() => onFix(fix), [fix, onFix]);
  const text = fix.kind === "to-number" ? words.toNumber : words.addColumn(fix.column);
  return (
    <Button
      className={styles.button}
      size="small"
      disabledFocusable={isRunning}
      aria-label={words.at(text, addressText(cell))}
      onClick={apply}
    >
      {text}
    </Button>
  );
}

interface ExplainButtonProps {
  readonly cell: CellAddress;
  readonly isRunning: boolean;
  readonly isExplaining: boolean;
  readonly onToggle: (event: MouseEvent<HTMLElement>) => void;
}

function ExplainButton({ cell, isRunning, isExplaining, onToggle }: ExplainButtonProps) {
  const { fix: words } = useStrings();
  return (
    <Button
      size="small"
      disabledFocusable={isRunning}
      aria-expanded={isExplaining}
      aria-label={words.at(words.explain, addressText(cell))}
      onClick={onToggle}
    >
      {words.explain}
    </Button>
  );
}
