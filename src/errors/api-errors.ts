// The statuses that a program tells apart, as classes of their own. Each is thrown by unwrap() and paginate().

import { type ApiFailure, ThredfiApiError } from "./api-error.js";

/** 400: the API rejects what was sent. `fieldErrors` says which members. */
export class ThredfiBadRequestError<Body = unknown> extends ThredfiApiError<Body> {
  override get name() {
    return "ThredfiBadRequestError" as const;
  }
}

/** 401: the token was rejected, and so was the new one that the SDK obtained. */
export class ThredfiUnauthorizedError<Body = unknown> extends ThredfiApiError<Body> {
  override get name() {
    return "ThredfiUnauthorizedError" as const;
  }
}

/** 403: the token is good, but not for this. */
export class ThredfiForbiddenError<Body = unknown> extends ThredfiApiError<Body> {
  override get name() {
    return "ThredfiForbiddenError" as const;
  }
}

/** 404: no such record in this business, or no such business of this partner. */
export class ThredfiNotFoundError<Body = unknown> extends ThredfiApiError<Body> {
  override get name() {
    return "ThredfiNotFoundError" as const;
  }
}

/** 409: what was sent contradicts what is there, for instance an `external_id` that is taken. */
export class ThredfiConflictError<Body = unknown> extends ThredfiApiError<Body> {
  override get name() {
    return "ThredfiConflictError" as const;
  }
}

/** 429: too many requests, also after the retries. `retryAfter` says how long to wait, if the API did. */
export class ThredfiRateLimitError<Body = unknown> extends ThredfiApiError<Body> {
  override get name() {
    return "ThredfiRateLimitError" as const;
  }
}

/** 5xx: the API failed, also after the retries. */
export class ThredfiServerError<Body = unknown> extends ThredfiApiError<Body> {
  override get name() {
    return "ThredfiServerError" as const;
  }
}

const BY_STATUS = {
  400: ThredfiBadRequestError,
  401: ThredfiUnauthorizedError,
  403: ThredfiForbiddenError,
  404: ThredfiNotFoundError,
  409: ThredfiConflictError,
  429: ThredfiRateLimitError,
};

/** The error of the class that fits the status. */
export function apiError(failure: ApiFailure): ThredfiApiError {
  const { status } = failure.response;
  if (status >= 500) return new ThredfiServerError(failure);
  const Class = (BY_STATUS as Record<number, typeof ThredfiApiError>)[status] ?? ThredfiApiError;
  return new Class(failure);
}
