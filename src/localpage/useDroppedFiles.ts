import { useLayoutEffect } from "react";

/** Files that are dropped anywhere on the page; left to itself the browser would leave the page for them. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): void {
  // Before the page is shown: what can be seen takes files.
  useLayoutEffect(() => {
    const over = (event: DragEvent): void => {
      if (hasFiles(event)) {
        event.preventDefault();
      }
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) {
        return;
      }
      event.preventDefault();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [onFiles]);
}

/** Text can be dragged into a field as ever. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
