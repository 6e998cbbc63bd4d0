import { parentPort, workerData } from "node:worker_threads";
import { shippedContracts } from "../products/stripe/shipped-contracts.ts";
import { type AuditTask, runAuditTask } from "./audit-task.ts";
import { EntryChecker } from "./entry-checker.ts";
import { createTrafficChecker, type TrafficCheckerOptions } from "./traffic-checker.ts";

const options: TrafficCheckerOptions = workerData;
const checker = new EntryChecker(await createTrafficChecker(shippedContracts, options));

parentPort?.on("message", (task: AuditTask) => {
  const onProgress = (bytes: number): void => parentPort?.postMessage({ kind: "progress", bytes });
  void runAuditTask(checker, task, { onProgress }).then((done) => parentPort?.postMessage({ kind: "done", done }));
});
parentPort?.postMessage({ kind: "ready" });
