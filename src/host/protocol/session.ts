import type { FaultPlan } from "#host/faultPlan";
import type { HostOptions } from "#host/hostOptions";
import type { HostRequest } from "#host/hostRequest";
import type { HostObject } from "./hostObject";
import { ApiLevel } from "./apiLevel";
import { References } from "./references";
import type { RequestBody } from "./request";
import { RequestRun } from "./requestRun";

/** A message of the client library's host bridge; `type` 1 asks and 2 answers. */
interface BridgeRequest {
  readonly id: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

interface Answer {
  readonly statusCode: number;
  readonly body: string;
}

const megabyte = 1024 * 1024;

/** Answers the messages that the client library sends to Excel. */
export class Session {
  readonly requests: HostRequest[] = [];
  readonly references = new References();
  private readonly apiLevel: ApiLevel;
  private readonly payloadLimit: number;

  constructor(
    private readonly root: HostObject,
    private readonly faults: FaultPlan,
    options: HostOptions,
  ) {
    this.apiLevel = new ApiLevel(options.apiLevel ?? "1.14");
    this.payloadLimit = options.payloadLimit ?? 5 * megabyte;
  }

  /** `text` is a bridge message; so is the answer. */
  answer(text: string): string {
    // The text comes from Microsoft's library in the same process, not from outside.
    const request = JSON.parse(text) as BridgeRequest;
    const answer = this.processSafely(request);
    return JSON.stringify({
      id: request.id,
      type: 2,
      flags: 0,
      message: { statusCode: answer.statusCode, headers: {}, body: answer.body },
    });
  }

  /** A bug of the host must not end the process that runs it: the caller gets it as Excel's "something went wrong". */
  private processSafely(request: BridgeRequest): Answer {
    try {
      return this.process(request);
    } catch (error) {
      return this.refuse(
        0,
        "GeneralException",
        error instanceof Error ? (error.stack ?? error.message) : String(error),
      );
    }
  }

  private process({ message }: BridgeRequest): Answer {
    const text = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    const bytes = utf8Length(text);
    if (bytes > this.payloadLimit) {
      return this.refuse(bytes, "RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    if (this.faults.cellEditMode) {
      return this.refuse(
        bytes,
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    }
    // As above: the body is the client library's own.
    const run = new RequestRun(JSON.parse(text) as RequestBody, {
      root: this.root,
      references: this.references,
      faults: this.faults,
      apiLevel: this.apiLevel,
    });
    const response = run.run();
    const body = JSON.stringify(response);
    const responseBytes = utf8Length(body);
    if (responseBytes > this.payloadLimit) {
      return this.refuse(
        bytes,
        "ResponsePayloadSizeLimitExceeded",
        "The response payload size has exceeded the limit.",
        run.operations,
      );
    }
    this.requests.push({ bytes, responseBytes, operations: run.operations, error: response.Error?.Code });
    return { statusCode: 200, body };
  }

  /** The request as a whole is turned away. */
  private refuse(bytes: number, code: string, message: string, operations: readonly string[] = []): Answer {
    const body = JSON.stringify({
      Results: [],
      Error: { Code: code, Message: message, Location: "", HttpStatusCode: 400, ActionIndex: -1 },
    });
    this.requests.push({ bytes, responseBytes: utf8Length(body), operations, error: code });
    return { statusCode: 200, body };
  }
}

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
