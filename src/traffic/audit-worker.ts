import { parentPort, workerData } from "node:worker_threads";
import { shippedContracts } from "../products/stripe/shipped-contracts.ts";
import { type AuditTask, runAuditTask } from "./audit-task.ts";
import { createEntryChecker, type EntryCheckerOptions } from "./create-entry-checker.ts";

const options: EntryCheckerOptions = workerData;
const checker = await createEntryChecker(shippedContracts, options);

parentPort?.on("message", (task: AuditTask) => {
  const onProgress = (bytes: number): void => parentPort?.postMessage({ kind: "progress", bytes });
  void runAuditTask(checker, task, { onProgress }).then((done) => parentPort?.postMessage({ kind: "done", done }));
});
parentPort?.postMessage({ kind: "ready" });
