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
