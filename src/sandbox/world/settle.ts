import { expireNumbers, shownNumbers } from "./account-numbers.ts";
import { announceDeactivation, deactivateAuthorization } from "./authorization.ts";
import { emitAccountEvent } from "./emit-event.ts";
import { endRefresh } from "./end-refresh.ts";
import { startRefresh } from "./refresh.ts";
import { endPayment } from "./payment-intent.ts";
import type { JobTask } from "./records/job-record.ts";
import type { Subscription } from "./records/record-fields.ts";
import { scheduleJob } from "./schedule-job.ts";
import { TIMING } from "./timing.ts";
import type { World } from "./world.ts";

/** Milliseconds until a job that failed is tried again. */
const JOB_PAUSE = 86_400_000;

/** Lets everything happen that is due by now, each at its own time. A job that fails is put off. */
export function settle(world: World): void {
  for (let job = world.schedule.next; job !== undefined && job.at <= world.milliseconds; job = world.schedule.next) {
    const { id, at, task } = job;
    try {
      world.attempt(() => {
        world.schedule.cancel(id);
        world.at(at, () => run(world, task));
      });
    } catch (error) {
      world.reportJob(id, error);
      world.schedule.put({ ...job, at: world.milliseconds + JOB_PAUSE });
    }
  }
}

function run(world: World, task: JobTask): void {
  if (task.kind === "end-payment") {
    const charge = world.charges.get(task.charge);
    if (charge !== undefined) {
      endPayment(world, charge);
    }
    return;
  }
  if ("authorization" in task) {
    const authorization = world.authorizations.get(task.authorization);
    if (authorization !== undefined) {
      if (task.kind === "deactivate-authorization") {
        deactivateAuthorization(world, authorization, task);
      } else {
        announceDeactivation(world, authorization);
      }
    }
    return;
  }
  const account = world.accounts.get(task.account);
  if (account === undefined) {
    return;
  }
  switch (task.kind) {
    case "finish-refresh":
      endRefresh(world, account, task.feature);
      return;
    case "daily-refresh":
      if (account.subscriptions.includes(task.feature)) {
        scheduleDailyRefresh(world, account.id, task.feature);
        if (account.status === "active") {
          startRefresh(world, account, task.feature);
        }
      }
      return;
    case "expire-numbers":
      expireNumbers(world, account, "due");
      return;
    case "announce-number-expiry":
      if (
        account.status === "active" &&
        shownNumbers(account)?.some(({ status }) => status === "transactable") === true
      ) {
        emitAccountEvent(world, "upcoming_account_number_expiry", account);
      }
      return;
  }
}

export function scheduleDailyRefresh(world: World, account: string, feature: Subscription): void {
  scheduleJob(world, `daily/${account}/${feature}`, world.now + TIMING.subscription, {
    kind: "daily-refresh",
    account,
    feature,
  });
}
