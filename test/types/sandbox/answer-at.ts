// Checked by tsc alone: a test that names a method and a path reads the operation's answer.
import type { AnswerAt } from "../../support/answer-at.ts";

declare const account: AnswerAt<"get", `/v1/financial_connections/accounts/${string}`>;
void (account.display_name satisfies string | null);
void (account.error?.code satisfies string | undefined);
// @ts-expect-error no version declares it
void account.display_nam;

declare const subscribed: AnswerAt<
  "post",
  `/v1/financial_connections/accounts/${string}/${"subscribe" | "unsubscribe"}`
>;
void (subscribed.id satisfies string);

declare const page: AnswerAt<"get", "/v1/financial_connections/accounts?limit=1">;
void (page.has_more satisfies boolean);

declare const linked: AnswerAt<"post", `/_sandbox/sessions/${string}/complete`>;
void (linked.accounts.data satisfies readonly { readonly id: string }[]);

declare const unknownPath: AnswerAt<"get", string>;
void (unknownPath.error?.message satisfies string | undefined);
// @ts-expect-error a path without an operation has no type
void unknownPath.id;
