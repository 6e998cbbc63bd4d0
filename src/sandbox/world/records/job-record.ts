import { object, text, union, type ValueOf } from "../shapes/shape.ts";
import {
  feature,
  identity,
  inactiveCause,
  milliseconds,
  relinkAction,
  seconds,
  subscription,
} from "./record-fields.ts";

const task = union({
  "finish-refresh": { account: text(), feature, startedAt: seconds },
  "daily-refresh": { account: text(), feature: subscription },
  "deactivate-authorization": { authorization: text(), action: relinkAction, cause: inactiveCause },
  "announce-deactivation": { authorization: text() },
  "expire-numbers": { account: text() },
  "announce-number-expiry": { account: text() },
  "end-payment": { charge: text() },
});

/** Something that happens by itself at a set time. */
export type JobTask = ValueOf<typeof task>;

export const job = object({ ...identity, at: milliseconds, task });

export type JobRecord = ValueOf<typeof job>;
