import { Link } from "@fluentui/react-components";
import { useStrings } from "../strings/useStrings";
import { PlainPage } from "./PlainPage";

export interface UnusablePageProps {
  readonly why: "notInExcel" | "excelTooOld";
}

/** In place of the pane: why it cannot work here, and where the product works all the same. */
export function UnusablePage({ why }: UnusablePageProps) {
  const strings = useStrings();
  return (
    <PlainPage text={strings[why]}>
      <Link href="local.html" target="_blank">
        {strings.localPageInstead}
      </Link>
    </PlainPage>
  );
}
