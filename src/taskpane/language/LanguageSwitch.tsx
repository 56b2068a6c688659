import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { useStrings } from "../strings/useStrings";
import { languageNames, type Language } from "./language";
import { useLanguage } from "./useLanguage";

const other: Readonly<Record<Language, Language>> = { "zh-CN": "en-US", "en-US": "zh-CN" };

const useStyles = makeStyles({
  fault: { display: "block", color: tokens.colorStatusDangerForeground1 },
});

/** Offers the other language, by its own name. */
export function LanguageSwitch() {
  const styles = useStyles();
  const strings = useStrings();
  const { language, choose, fault } = useLanguage();
  const offered = other[language];
  const change = useCallback(() => choose(offered), [choose, offered]);
  return (
    <>
      <Link as="button" inline lang={offered} onClick={change}>
        {languageNames[offered]}
      </Link>
      {fault !== null && (
        <span role="alert" className={styles.fault}>
          {strings.faultText(fault)}
        </span>
      )}
    </>
  );
}
