import { useSyncExternalStore } from "react";

const dark = "(prefers-color-scheme: dark)";

/** Whether the system, or the browser, asks for dark pages. Office tells its web view its own theme that way. */
export function useIsDark(): boolean {
  return useSyncExternalStore(subscribe, isDark, () => false);
}

function isDark(): boolean {
  return typeof matchMedia === "function" && matchMedia(dark).matches;
}

function subscribe(onChange: () => void): () => void {
  if (typeof matchMedia !== "function") {
    return () => undefined;
  }
  const query = matchMedia(dark);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
