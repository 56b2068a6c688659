import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useStrings } from "../taskpane/strings/useStrings";
import type { FileProblem } from "./useLocalFile";
import { useLocalStrings } from "./useLocalStrings";

/** Why a file was not opened. */
export function FileProblemMessage({ problem }: { readonly problem: FileProblem }) {
  const { notOpened } = useLocalStrings();
  const problemText = useProblemText();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{notOpened}</MessageBarTitle>
        <br />
        {problemText(problem)}
      </MessageBarBody>
    </MessageBar>
  );
}

function useProblemText(): (problem: FileProblem) => string {
  const local = useLocalStrings();
  const { faultText } = useStrings();
  return (problem) => {
    switch (problem.kind) {
      case "several-files":
        return local.severalFiles;
      case "download-first":
        return local.downloadFirst;
      case "not-readable":
        return local.notReadable;
      case "too-large":
        return local.tooLarge(problem.megabytes);
      case "fault":
        return faultText(problem.fault);
    }
  };
}
