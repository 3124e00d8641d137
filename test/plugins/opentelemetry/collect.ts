// OpenTelemetry as an application sets it up, with everything it collects at hand.

import { context, propagation, SpanStatusCode } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from "@opentelemetry/core";
import { MeterProvider, MetricReader } from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";

class Reader extends MetricReader {
  protected override async onForceFlush(): Promise<void> {}
  protected override async onShutdown(): Promise<void> {}
}

export interface DurationPoint {
  readonly attributes: Record<string, unknown>;
  readonly count: number;
  readonly sum: number;
  readonly boundaries: number[];
}

export function collector() {
  const exporter = new InMemorySpanExporter();
  let open = 0;
  const counting = {
    onStart: () => void open++,
    onEnd: () => void open--,
    forceFlush: async () => {},
    shutdown: async () => {},
  };
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter), counting] });
  const reader = new Reader();
  const meterProvider = new MeterProvider({ readers: [reader] });

  return {
    tracerProvider,
    meterProvider,
    tracer: tracerProvider.getTracer("application"),
    /** The spans of the SDK that have ended. */
    spans: () => exporter.getFinishedSpans().filter((span) => span.instrumentationScope.name === "thredfi-sdk"),
    /** Spans that were started and have not ended. */
    open: () => open,
    async metrics() {
      const { resourceMetrics } = await reader.collect();
      return resourceMetrics.scopeMetrics.flatMap(({ metrics }) => metrics);
    },
    async durations(): Promise<DurationPoint[]> {
      const metric = (await this.metrics()).find(
        ({ descriptor }) => descriptor.name === "http.client.request.duration",
      );
      const points = (metric?.dataPoints ?? []) as unknown as {
        attributes: Record<string, unknown>;
        value: { count: number; sum: number; buckets: { boundaries: number[] } };
      }[];
      return points.map(({ attributes, value }) => ({
        attributes,
        count: value.count,
        sum: value.sum,
        boundaries: value.buckets.boundaries,
      }));
    },
  };
}

export type Collector = ReturnType<typeof collector>;

/** What an application registers once: how context follows its async calls, and how it is sent to others. */
export function registerGlobals(): () => void {
  const manager = new AsyncLocalStorageContextManager().enable();
  context.setGlobalContextManager(manager);
  propagation.setGlobalPropagator(
    new CompositePropagator({ propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()] }),
  );
  return () => {
    context.disable();
    propagation.disable();
  };
}

/** Everything of a span that an exporter could send, as text. */
export function textOf(spans: readonly ReadableSpan[]): string {
  return JSON.stringify(
    spans.map(({ name, attributes, events, status, links, resource }) => [
      name,
      attributes,
      events,
      status,
      links,
      resource.attributes,
    ]),
  );
}

export const statusOf = ({ status }: ReadableSpan) => SpanStatusCode[status.code];
