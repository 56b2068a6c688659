import { WorkbookFault } from "#app/workbookFault";

/**
 * A part of the program that is loaded on demand. What is not there because of the network is no bug; the
 * next try downloads it again.
 *
 * @throws WorkbookFault `files-unreachable`
 */
export function loaded<T>(part: Promise<T>): Promise<T> {
  return part.catch((cause: unknown) => {
    throw new WorkbookFault("files-unreachable", {}, { cause });
  });
}

/** Keeps what was loaded; what did not come is asked for again the next time. */
export function onceLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
