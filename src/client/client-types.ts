import type { ApiVersion } from "../protocol/api-version.ts";
import type { CallExtras, PostExtras } from "./client-options.ts";
import type { Expanded, ExpandPath } from "./expand-types.ts";
import type {
  BodyAt,
  DataOf,
  ErrorOf,
  Method,
  OperationOf,
  PathParametersOf,
  PathWith,
  QueryOf,
} from "./operation-types.ts";

/** A typed client of one API version. */
export interface Client<Version extends ApiVersion> extends Calls<Version> {
  /** The same calls, answering with the data alone and throwing a `StripeError` where Stripe refuses. */
  readonly orThrow: ThrowingCalls<Version>;
  /**
   * Walks a list to its end, page by page as it is read. Newest first; with `ending_before` backwards from there.
   * Throws as `orThrow` does. `max` ends the walk after so many items; `limit` is the size of a page.
   *
   * @example
   * import { createClient } from "fc-contract";
   *
   * const client = createClient({ apiKey: "sk_test_…" });
   * for await (const account of client.list("/v1/financial_connections/accounts", { max: 50 })) {
   *   console.log(account.id, account.status);
   * }
   */
  readonly list: <Path extends ListPath<Version>, Expand extends ExpandPathOf<Version, "get", Path> = never>(
    path: Path,
    ...init: ListArguments<OperationOf<Version, "get", Path>, Expand>
  ) => AsyncGenerator<ItemOf<Expanded<DataOf<OperationOf<Version, "get", Path>>, Expand>>, void, undefined>;
}

interface Calls<Version extends ApiVersion> {
  /** Resolves with `data`, or with `error` where Stripe refuses. Throws only where no proper answer comes. */
  readonly GET: <Path extends PathWith<Version, "get">, Expand extends ExpandPathOf<Version, "get", Path> = never>(
    path: Path,
    ...init: Arguments<GetInit<OperationOf<Version, "get", Path>>, GetExpand<Expand>>
  ) => Promise<CallResult<OperationOf<Version, "get", Path>, Expand>>;
  /** As `GET`. Every call has an idempotency key, so that its retries are safe. */
  readonly POST: <Path extends PathWith<Version, "post">, Expand extends ExpandPathOf<Version, "post", Path> = never>(
    path: Path,
    ...init: Arguments<PostInit<Version, Path>, PostExpand<Expand>>
  ) => Promise<CallResult<OperationOf<Version, "post", Path>, Expand>>;
}

interface ThrowingCalls<Version extends ApiVersion> {
  readonly GET: <Path extends PathWith<Version, "get">, Expand extends ExpandPathOf<Version, "get", Path> = never>(
    path: Path,
    ...init: Arguments<GetInit<OperationOf<Version, "get", Path>>, GetExpand<Expand>>
  ) => Promise<Expanded<DataOf<OperationOf<Version, "get", Path>>, Expand>>;
  readonly POST: <Path extends PathWith<Version, "post">, Expand extends ExpandPathOf<Version, "post", Path> = never>(
    path: Path,
    ...init: Arguments<PostInit<Version, Path>, PostExpand<Expand>>
  ) => Promise<Expanded<DataOf<OperationOf<Version, "post", Path>>, Expand>>;
}

/** What a call resolves with: the same three as openapi-fetch's. The body of `response` has been read. */
export type CallResult<Operation, Expand extends string = never> =
  | { readonly data: Expanded<DataOf<Operation>, Expand>; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: ErrorOf<Operation>; readonly response: Response };

/** What `expand` may name in the answer of an operation. */
export type ExpandPathOf<Version extends ApiVersion, Verb extends Method, Path> = Extract<
  ExpandPath<DataOf<OperationOf<Version, Verb, Path>>>,
  string
>;

export type ListPath<Version extends ApiVersion> = {
  [Path in PathWith<Version, "get">]: DataOf<OperationOf<Version, "get", Path>> extends {
    data: readonly unknown[];
    has_more: boolean;
  }
    ? Path
    : never;
}[PathWith<Version, "get">];

type ItemOf<List> = List extends { data: readonly (infer Item)[] } ? Item : never;

type GetInit<Operation> = CallExtras & Optional<"params", PathInit<Operation> & Optional<"query", QueryOf<Operation>>>;
type GetExpand<Expand> = { readonly params?: { readonly query?: { readonly expand?: readonly Expand[] } } };

type PostInit<Version extends ApiVersion, Path> = PostExtras &
  Optional<"params", PathInit<OperationOf<Version, "post", Path>>> &
  Optional<"body", BodyAt<Version, Path>>;
type PostExpand<Expand> = { readonly body?: { readonly expand?: readonly Expand[] } };

type ListArguments<Operation, Expand> = Arguments<
  GetInit<Operation> & { readonly max?: number | undefined },
  GetExpand<Expand>
>;

type PathInit<Operation> =
  unknown extends PathParametersOf<Operation> ? unknown : { readonly path: PathParametersOf<Operation> };

/** A property that may be left out if everything in it may be. */
type Optional<Name extends string, Value> = object extends Value
  ? { readonly [Key in Name]?: Value | undefined }
  : { readonly [Key in Name]: Value };

type Arguments<Init, Expand> = object extends Init ? [init?: Init & Expand] : [init: Init & Expand];
