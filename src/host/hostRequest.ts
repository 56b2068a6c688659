/** One request of the client library, for those who count round trips. */
export interface HostRequest {
  /** Size of the request's body in UTF-8, in bytes. */
  readonly bytes: number;
  /** Size of the answer's body, in bytes. */
  readonly responseBytes: number;
  /** What was asked, in order: `Range.values =`, `Range.load(values, text)`, `Worksheet.delete()`. */
  readonly operations: readonly string[];
  /** Code of the failure that ended it, if one did. */
  readonly error: string | undefined;
}
