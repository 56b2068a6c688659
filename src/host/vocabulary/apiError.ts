/**
 * A failure as Excel reports it to the client library, which throws it from `context.sync()` as an
 * `OfficeExtension.Error` with this code.
 */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: string,
    message: string,
    /** `Range.values`; filled in by the dispatcher where the thrower does not know it. */
    public location?: string,
  ) {
    super(message);
  }
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): ApiError {
  return new ApiError("InvalidArgument", message);
}

export function itemNotFound(): ApiError {
  return new ApiError("ItemNotFound", "The requested resource doesn't exist.");
}

export function accessDenied(message = "You cannot perform the requested operation."): ApiError {
  return new ApiError("AccessDenied", message);
}

export function invalidOperation(message = "This operation is not permitted for the current object."): ApiError {
  return new ApiError("InvalidOperation", message);
}

export function itemAlreadyExists(): ApiError {
  return new ApiError("ItemAlreadyExists", "The resource being created already exists.");
}

/** Something that Excel does and the local host does not: said by name, so that nobody takes silence for success. */
export function notSupported(what: string): ApiError {
  return new ApiError("NotImplemented", `the local host does not support ${what}`);
}
