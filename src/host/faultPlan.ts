import { ApiError } from "#host/vocabulary/apiError";

/**
 * Makes the local Excel misbehave as a real one can. Operations are counted from 1 since the last
 * `clear()`, in the order and with the texts of `HostRequest.operations`.
 */
export class FaultPlan {
  /** A cell is being edited: every request is turned away. */
  cellEditMode = false;
  /** Milliseconds before each answer. */
  delay = 0;
  private planned: {
    readonly matches: (count: number, operation: string) => boolean;
    readonly error: () => ApiError;
  }[] = [];
  private count = 0;

  /** The n-th operation fails, once. */
  failAt(operation: number, code: string, message = `${code} (planned by a test)`): void {
    this.planned.push({ matches: (count) => count === operation, error: () => new ApiError(code, message) });
  }

  /** Every operation with that text, or that the pattern matches, fails. */
  failOn(operation: string | RegExp, code: string, message = `${code} (planned by a test)`): void {
    const matches = (_: number, text: string) =>
      typeof operation === "string" ? text === operation : operation.test(text);
    this.planned.push({ matches, error: () => new ApiError(code, message) });
  }

  clear(): void {
    this.planned = [];
    this.count = 0;
    this.cellEditMode = false;
    this.delay = 0;
  }

  /** Called by the host before each operation. */
  check(operation: string): void {
    this.count += 1;
    const fault = this.planned.find((each) => each.matches(this.count, operation));
    if (fault) {
      throw fault.error();
    }
  }
}
