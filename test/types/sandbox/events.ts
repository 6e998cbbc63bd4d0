// Checked by tsc alone: events are those of the contract, each about the object that the contract says.
import type { EventAbout } from "../../../src/sandbox/world/event-types.ts";
import { emitAccountEvent } from "../../../src/sandbox/world/emit-event.ts";
import type { EventType, Full } from "../../../src/sandbox/types/contract-types.ts";
import type { AccountRecord } from "../../../src/sandbox/world/records/account-records.ts";
import type { World } from "../../../src/sandbox/world/world.ts";

declare const world: World;
declare const account: AccountRecord;
declare const everyEvent: EventType;

// An event about an object that the sandbox has no subject for is in none of these.
void (everyEvent satisfies EventAbout<"account" | "authorization" | "session">);

emitAccountEvent(world, "created", account);
// @ts-expect-error no such event
emitAccountEvent(world, "no_such_event", account);

void ("financial_connections.session.updated" satisfies EventAbout<"session">);
// @ts-expect-error an event about a session
void ("financial_connections.session.updated" satisfies EventAbout<"account">);

// Enums are those of all versions together.
void (["pending", "expired"] satisfies Full<"AccountNumberStatus">[]);
void (["automatic", "custom", "disabled"] satisfies Full<"ManualEntryMode">[]);
// @ts-expect-error no version has this value
void ("closed" satisfies Full<"AccountStatus">);
