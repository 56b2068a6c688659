import { useStrings } from "../strings/useStrings";
import { PlainPage } from "./PlainPage";

export interface UnusablePageProps {
  readonly why: "notInExcel" | "excelTooOld";
}

/** In place of the pane: why it cannot work here. */
export function UnusablePage({ why }: UnusablePageProps) {
  const strings = useStrings();
  return <PlainPage text={strings[why]} />;
}
