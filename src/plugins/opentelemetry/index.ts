// thredfi-sdk/opentelemetry: a span and a duration for every call, by OpenTelemetry's conventions for HTTP clients.
// Needs the optional peer @opentelemetry/api. Never puts a token, a body or a query into a span or a metric.

import {
  type Context,
  context,
  type Histogram,
  type MeterProvider,
  metrics,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapSetter,
  type Tracer,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import { version } from "../../../generated/version.js";
import { callInfo } from "../../client/call-info.js";
import type { ThredfiEvent } from "../../transport/events.js";
import { findOperation } from "../../transport/operation.js";
import type { ThredfiPlugin } from "../plugin.js";
import { type Failure, failureNamed, failureOf } from "../telemetry/failure.js";
import { OpenCalls } from "../telemetry/open-calls.js";
import { watchingMiddleware } from "../telemetry/watching.js";
import { type CallDescription, DURATION_BOUNDARIES, metricAttributes, spanAttributes } from "./http-attributes.js";

export interface OpenTelemetryOptions {
  /** Makes the spans. Default: the global provider. */
  tracerProvider?: TracerProvider | undefined;
  /** Makes the histogram. Default: the global provider. */
  meterProvider?: MeterProvider | undefined;
  /**
   * Send the trace context along with every call, in the headers of the global propagator (W3C: `traceparent`). Baggage
   * stays at home. Default: true.
   */
  propagate?: boolean | undefined;
}

/** One call under way. */
interface Watch {
  readonly call: CallDescription;
  readonly span: Span;
  readonly context: Context;
  readonly startedAt: number;
  /** What was seen of the end, before the call was over. */
  status?: number | undefined;
  attempts?: number | undefined;
  failure?: Failure | undefined;
}

const SCOPE = "thredfi-sdk";

const toHeaders: TextMapSetter<Headers> = { set: (headers, name, value) => headers.set(name, value) };

/**
 * A plugin that makes one client span of every call, from before its token is obtained until its answer is read, retries
 * and waits included; and records its duration in the histogram `http.client.request.duration`, in seconds.
 *
 * Pass it in `plugins`. With `client.use(openTelemetry().middleware)` alone, calls that fail before they are sent (no
 * token could be obtained) are not seen.
 *
 * @example
 * ```ts
 * const thredfi = createThredfiClient({ environment: "sandbox", plugins: [openTelemetry()] });
 * ```
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): Required<ThredfiPlugin> {
  const { propagate = true } = options;
  const calls = new OpenCalls<Watch>();
  // Made on first use: a meter that is taken before the application has registered its provider stays without effect.
  let instruments: Instruments | undefined;
  const use = () => {
    instruments ??= createInstruments(options);
    return instruments;
  };

  return {
    middleware: watchingMiddleware({
      onRequest({ request, schemaPath, params, options: step }) {
        const requestId = request.headers.get("X-Request-ID");
        const watch = start(use().tracer, {
          method: request.method,
          url: request.url,
          template: schemaPath,
          operationId: findOperation(request.method, schemaPath)?.id,
          businessId: businessOf(params.path),
          requestId: requestId ?? undefined,
        });
        calls.enter(requestId, step, watch);
        if (propagate) propagation.inject(propagation.deleteBaggage(watch.context), request.headers, toHeaders);
      },

      onResponse({ response, options: step }) {
        const answered = calls.answered(step);
        if (!answered) return;
        const { item: watch, closeFollows } = answered;
        watch.status = response.status;
        watch.attempts = callInfo(response)?.attempts;
        if (!closeFollows) finish(watch, use());
      },

      onError({ error, options: step }) {
        const answered = calls.answered(step);
        if (!answered) return;
        const { item: watch, closeFollows } = answered;
        watch.failure = failureOf(error);
        if (!closeFollows) finish(watch, use());
      },
    }),

    position: "outermost",
    onEvent: (event) => observe(event, calls, use),
  };
}

function observe(event: ThredfiEvent, calls: OpenCalls<Watch>, use: () => Instruments): void {
  switch (event.type) {
    case "call.started":
      calls.announce(event.requestId);
      break;
    case "call.retried": {
      const { requestId, reason, delay } = event;
      calls.find(requestId)?.span.addEvent("thredfi.retry", { "thredfi.reason": reason, "thredfi.delay": delay });
      break;
    }
    case "call.not-retried": {
      const { requestId, reason, why } = event;
      calls.find(requestId)?.span.addEvent("thredfi.no_retry", { "thredfi.reason": reason, "thredfi.why": why });
      break;
    }
    case "call.completed":
    case "call.failed": {
      const watch = calls.close(event.requestId);
      if (!watch) break;
      watch.attempts = event.attempts;
      if (event.type === "call.failed") watch.failure ??= failureNamed(event.reason);
      else {
        // A failure that was seen on the way was mended by other middleware.
        watch.failure = undefined;
        watch.status = event.status;
      }
      finish(watch, use());
    }
  }
}

interface Instruments {
  readonly tracer: Tracer;
  readonly duration: Histogram;
}

function createInstruments({ tracerProvider, meterProvider }: OpenTelemetryOptions): Instruments {
  return {
    tracer: (tracerProvider ?? trace.getTracerProvider()).getTracer(SCOPE, version),
    duration: (meterProvider ?? metrics.getMeterProvider())
      .getMeter(SCOPE, version)
      .createHistogram("http.client.request.duration", {
        description: "Duration of HTTP client requests.",
        unit: "s",
        advice: { explicitBucketBoundaries: DURATION_BOUNDARIES },
      }),
  };
}

function start(tracer: Tracer, call: CallDescription): Watch {
  const parent = context.active();
  const attributes = spanAttributes(call);
  const span = tracer.startSpan(`${call.method} ${call.template}`, { kind: SpanKind.CLIENT, attributes }, parent);
  return { call, span, context: trace.setSpan(parent, span), startedAt: performance.now() };
}

function finish({ call, span, context, startedAt, status, attempts, failure }: Watch, { duration }: Instruments): void {
  const refused = status !== undefined && status >= 400;
  const errorType = failure?.type ?? (refused ? String(status) : undefined);
  const outcome = {
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(errorType !== undefined && { "error.type": errorType }),
  };
  duration.record((performance.now() - startedAt) / 1000, { ...metricAttributes(call), ...outcome }, context);
  span.setAttributes(outcome);
  if (attempts !== undefined && attempts > 1) span.setAttribute("http.request.resend_count", attempts - 1);
  if (failure) span.recordException(failure.exception);
  // A status says by itself what went wrong; only a failure needs words.
  if (failure) span.setStatus({ code: SpanStatusCode.ERROR, message: failure.exception.message });
  else if (refused) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function businessOf(path: unknown): string | undefined {
  const { business_id: id } = (path ?? {}) as { business_id?: unknown };
  return typeof id === "string" ? id : undefined;
}
