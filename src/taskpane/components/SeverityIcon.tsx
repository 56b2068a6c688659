import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "#core/model/issue";

export interface SeverityIconProps {
  readonly severity: Severity;
}

const icons = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoFilled } as const;

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase500, flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorBrandForeground1 },
});

/** Says nothing to a screen reader: the word stands beside it. */
export function SeverityIcon({ severity }: SeverityIconProps) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.root, styles[severity])} />;
}
