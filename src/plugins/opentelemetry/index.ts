// thredfi-sdk/opentelemetry: a span and a duration for every call, by OpenTelemetry's conventions for HTTP clients.
// Needs the optional peer @opentelemetry/api. Never puts a token, a body or a query into a span or a metric.

import {
  type Context,
  context,
  createNoopMeter,
  type Histogram,
  type MeterProvider,
  metrics,
  ProxyTracerProvider,
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
import { ThredfiResponseError } from "../../errors/response-error.js";
import type { ThredfiEvent } from "../../transport/events.js";
import type { CallStart, ThredfiPlugin } from "../plugin.js";
import { failureOf } from "./failure.js";
import { DURATION_BOUNDARIES, metricAttributes, spanAttributes } from "./http-attributes.js";

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
  readonly call: CallStart;
  readonly span: Span;
  readonly context: Context;
  readonly startedAt: number;
}

const SCOPE = "thredfi-sdk";

const toRecord: TextMapSetter<Record<string, unknown>> = {
  set: (headers, name, value) => {
    headers[name] = value;
  },
};

/**
 * A plugin that makes one client span of every call, from before its token is obtained until its response is read,
 * retries and waits included; and records its duration in the histogram `http.client.request.duration`, in seconds.
 *
 * @example
 * ```ts
 * const thredfi = createThredfiClient({ environment: "sandbox", plugins: [openTelemetry()] });
 * ```
 */
export function openTelemetry(options: OpenTelemetryOptions = {}): ThredfiPlugin {
  const { propagate = true } = options;
  // Made on first use: a meter that is taken before the application has registered its provider stays without effect.
  let instruments: Instruments | undefined;
  return {
    onCall(call) {
      if (isIdle(options)) return undefined;
      try {
        instruments ??= createInstruments(options);
        const watch = start(instruments.tracer, call);
        if (propagate) propagation.inject(propagation.deleteBaggage(watch.context), call.headers, toRecord);
        return (event, error) => observe(watch, event, error, instruments as Instruments);
      } catch {
        // Watching a call must not break it.
        return undefined;
      }
    },
  };
}

/** The API's own stand-ins, for comparison. */
const NO_TRACERS = new ProxyTracerProvider().getDelegate();
const NO_METER = createNoopMeter();

/** Nobody has registered a provider, so that whatever would be made is thrown away. */
function isIdle({ tracerProvider, meterProvider }: OpenTelemetryOptions): boolean {
  if (tracerProvider ?? meterProvider) return false;
  const tracers = trace.getTracerProvider() as Partial<ProxyTracerProvider>;
  return (
    tracers.getDelegate?.() === NO_TRACERS &&
    metrics.getMeterProvider().getMeter(SCOPE) === NO_METER &&
    propagation.fields().length === 0
  );
}

function observe(
  { call, span, context, startedAt }: Watch,
  event: ThredfiEvent,
  error: unknown,
  { duration }: Instruments,
) {
  switch (event.type) {
    case "call.retried":
      span.addEvent("thredfi.retry", { "thredfi.failure": event.failure, "thredfi.delay": event.delay });
      break;
    case "call.not-retried":
      span.addEvent("thredfi.no_retry", { "thredfi.failure": event.failure, "thredfi.reason": event.reason });
      break;
    case "call.completed":
    case "call.failed": {
      const unusable = error instanceof ThredfiResponseError ? error.status : undefined;
      const status = event.type === "call.completed" ? event.status : unusable;
      const failure = event.type === "call.failed" ? failureOf(error) : undefined;
      const rejected = status !== undefined && status >= 400;
      const errorType = failure?.type ?? (rejected ? String(status) : undefined);
      const outcome = {
        ...(status !== undefined && { "http.response.status_code": status }),
        ...(errorType !== undefined && { "error.type": errorType }),
      };
      duration.record((performance.now() - startedAt) / 1000, { ...metricAttributes(call), ...outcome }, context);
      if (span.isRecording()) {
        span.setAttributes(outcome);
        if (event.attempts > 1) span.setAttribute("http.request.resend_count", event.attempts - 1);
        if (failure) span.recordException(failure.exception);
        // A status says by itself what went wrong; only a failure needs words.
        if (failure) span.setStatus({ code: SpanStatusCode.ERROR, message: failure.exception.message });
        else if (rejected) span.setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end();
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

function start(tracer: Tracer, call: CallStart): Watch {
  const parent = context.active();
  const attributes = spanAttributes(call);
  const span = tracer.startSpan(`${call.method} ${call.path}`, { kind: SpanKind.CLIENT, attributes }, parent);
  return { call, span, context: trace.setSpan(parent, span), startedAt: performance.now() };
}
