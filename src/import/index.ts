// `thredfi-sdk/import`: the first import of a business's activity, in order and repeatable.

export { type CsvOptions, fromCsv } from "./csv.js";
export { importActivity } from "./import-activity.js";
export { fromArray, fromNdjson } from "./readers.js";
export type {
  DryRunOptions,
  ImportOptions,
  ImportProgress,
  ImportRecord,
  ImportSource,
  ImportSummary,
  KindSummary,
  RecordError,
} from "./types.js";
