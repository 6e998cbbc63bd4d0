import type { PathsOf } from "../../src/client/contract-types.ts";
import type { paths as ControlPaths } from "../../src/generated/control/types.ts";
import type { ApiVersion } from "../../src/protocol/api-version.ts";
import type { FullEvent } from "../../src/sandbox/render/render-event.ts";
import type { AnswerOf, Full } from "../../src/sandbox/types/contract-types.ts";
import type { ReadonlyDeep, United } from "../../src/sandbox/types/united.ts";

/**
 * What the sandbox answers to a call, with everything that any API version declares: `AnswerAt<"get", "/v1/events">`. The
 * path may be a template literal, such as `/v1/customers/${string}`. A refusal has only `error`. For a path that is in no
 * contract, or is only a `string`, only `error` is typed.
 */
export type AnswerAt<Verb extends string, Path extends string> = DataAt<Verb, TemplateOf<WithoutQuery<Path>>> & {
  readonly error?: Full<"Error">;
};

type DataAt<Verb extends string, Template extends string> = [Template] extends [never]
  ? unknown
  : Given<
      Template extends keyof ControlPaths
        ? InFull<ReadonlyDeep<DataIn<OperationAt<ControlPaths, Verb, Template>>>, Template>
        : United<DataIn<OperationAt<PathsOf<ApiVersion>, Verb, Template>>, "answer">
    >;

/** `unknown` for a method that the path does not have. */
type Given<Data> = [Data] extends [never] ? unknown : Data;

/** The control's contract declares only the id of Stripe's objects. */
type InFull<Data, Template extends string> = Template extends keyof StripeAnswers
  ? StripeAnswers[Template]
  : Template extends `/_sandbox/sessions/${string}`
    ? AnswerOf<"retrieveSession">
    : Template extends `/_sandbox/accounts/${string}`
      ? AnswerOf<"retrieveAccount">
      : Data;

interface StripeAnswers {
  readonly "/_sandbox/accounts/{account}/transactions": AnswerOf<"addTransaction">;
  readonly "/v1/events": Omit<AnswerOf<"listEvents">, "data"> & { readonly data: readonly FullEvent[] };
  readonly "/v1/events/{event}": FullEvent;
  readonly "/v1/payment_methods/{payment_method}": PaymentMethod;
  readonly "/v1/setup_intents": SetupIntent;
  readonly "/v1/setup_intents/{setup_intent}": SetupIntent;
  readonly "/v1/setup_intents/{setup_intent}/confirm": SetupIntent;
}

/** The fields of a PaymentMethod that tests read, not expanded. */
interface PaymentMethod {
  readonly id: string;
  readonly customer: string | null;
  readonly metadata: unknown;
  readonly us_bank_account: {
    readonly financial_connections_account: string | null;
    readonly fingerprint: string | null;
    readonly status_details: object | null;
  };
}

/** The fields of a SetupIntent that tests read, not expanded. */
export type SetupIntent = AnswerOf<"retrieveSetupIntent"> & {
  readonly client_secret: string;
  readonly customer: string | null;
  readonly payment_method: string | null;
  readonly status: string;
};

type DataIn<Operation> = Operation extends {
  readonly responses: { readonly 200: { readonly content: { readonly "application/json": infer Data } } };
}
  ? Data
  : never;

type OperationAt<Paths, Verb extends string, Template extends string> = Paths extends unknown
  ? Template extends keyof Paths
    ? Verb extends keyof Paths[Template]
      ? Paths[Template][Verb]
      : never
    : never
  : never;

type KeyIn<Value> = Value extends unknown ? keyof Value : never;

type Templates = keyof ControlPaths | KeyIn<PathsOf<ApiVersion>>;

/** Templates by their form: `/v1/events/{}` for `/v1/events/{event}`. A lookup, since comparing each path with each template is slow. */
type TemplateByForm = { [Template in Templates as FormOf<Template>]: Template };

type TemplateOf<Path extends string> =
  FormOf<Path> extends infer Form extends keyof TemplateByForm ? TemplateByForm[Form] : never;

/** A path with `{}` for each segment that is a parameter, or a `string` in a template literal. */
type FormOf<Path extends string> = Path extends `${infer Segment}/${infer Rest}`
  ? `${SegmentForm<Segment>}/${FormOf<Rest>}`
  : SegmentForm<Path>;

type SegmentForm<Segment extends string> = string extends Segment
  ? "{}"
  : Segment extends `{${string}}`
    ? "{}"
    : Segment;

type WithoutQuery<Path extends string> = Path extends `${infer Plain}?${string}` ? Plain : Path;
