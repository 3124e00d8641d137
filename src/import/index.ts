// `thredfi-sdk/import`: the first import of a business's activity, in order and repeatable.

export { importActivity } from "./import-activity.js";
export { type CsvOptions, fromArray, fromCsv, fromNdjson } from "./readers.js";
export type {
  ImportOptions,
  ImportProgress,
  ImportRecord,
  ImportSource,
  ImportSummary,
  KindSummary,
  RecordError,
} from "./types.js";
