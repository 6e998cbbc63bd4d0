/** What the tests read of a webhook event. */
export interface PostedEvent {
  readonly id: string;
  /** Without `financial_connections.`. */
  readonly type: string;
  /** The id of the object it is about. */
  readonly object: string;
  readonly endpoint: string;
}

export interface PostingFetch {
  readonly fetch: typeof globalThis.fetch;
  /** Every attempt, in order. */
  readonly posts: PostedEvent[];
  /** Whether an event is taken; all are, until the test says otherwise. */
  isTaken: (event: PostedEvent) => boolean;
  /** The types of the events about an object that were posted to an endpoint, in order. */
  readonly typesOf: (object: string, endpoint?: string) => string[];
}

/** Receivers on any URL, without a network: 200 to what they take, 500 to the rest. */
export function createPostingFetch(): PostingFetch {
  const receivers: PostingFetch = {
    posts: [],
    isTaken: () => true,
    typesOf: (object, endpoint) =>
      receivers.posts
        .filter((post) => post.object === object && (endpoint ?? post.endpoint) === post.endpoint)
        .map(({ type }) => type),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const event = (await request.json()) as { id: string; type: string; data: { object: { id: string } } };
      const post = {
        id: event.id,
        type: event.type.replace("financial_connections.", ""),
        object: event.data.object.id,
        endpoint: request.url,
      };
      receivers.posts.push(post);
      return new Response(null, { status: receivers.isTaken(post) ? 200 : 500 });
    },
  };
  return receivers;
}
