// `thredfi-sdk/bullmq`: the same import as jobs, for as many worker processes as there are. BullMQ has the queue, the
// retries and the stalled workers; here is only what an import is.

export {
  type AddedImport,
  type ImportQueue,
  type ImportQueueOptions,
  type ImportStatus,
  importQueue,
  type RejectedRecord,
} from "./import-queue.js";
export { type ImportWorker, type ImportWorkerOptions, importWorker } from "./import-worker.js";
