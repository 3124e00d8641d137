// One call while it is under way: the only description of it inside the SDK. `CallInfo` is what users see of it.

import type { CallInfo } from "../errors/call-info.js";
import type { TimeoutStage } from "../errors/timeout-error.js";
import type { ThredfiEvent } from "./events.js";
import type { CredentialName, Operation } from "./operation.js";
import type { RetrySettings } from "./retry.js";

export interface Call {
  readonly operation: Operation;
  readonly credential: CredentialName;
  readonly businessId: string | undefined;
  readonly requestId: string;
  /** The caller's, or what middleware has put in its place. */
  signal: AbortSignal | undefined;
  readonly startedAt: number;
  /** Milliseconds that the whole call may take; 0 for no limit. */
  readonly deadline: number;
  /** Milliseconds that one attempt may take; 0 for no limit. */
  readonly timeout: number;
  readonly retry: RetrySettings | false;
  /** How the body of a 2xx response is read; others are read as text. */
  readonly read: "text" | "bytes" | "stream";
  /** The body as the caller gave it. */
  readonly body: unknown;
  /** It may be sent again after the server may have received it, whatever the contract says. */
  readonly repeatable?: true;
  /** Is handed the token exchange that this call begins. */
  readonly waitUntil?: ((promise: Promise<unknown>) => void) | undefined;
  attempts: number;
  /** Why the last attempt was not followed by another. */
  notRetried?: string;
  /** Of the last response. */
  status?: number;
  /** Is called with what happens to this call, besides the listeners of the client. */
  observe?: (event: ThredfiEvent, error?: unknown) => void;
  /** How far it has come. */
  stage: TimeoutStage;
}

/** Milliseconds until the deadline; infinite when there is none. */
export function timeLeft({ deadline, startedAt }: Call, now: number): number {
  return deadline > 0 ? startedAt + deadline - now : Number.POSITIVE_INFINITY;
}

export function infoOf({ operation, businessId, requestId, attempts, notRetried }: Call): CallInfo {
  const { id: operationId, method, path } = operation;
  return { operationId, method, path, businessId, requestId, attempts, notRetried };
}
