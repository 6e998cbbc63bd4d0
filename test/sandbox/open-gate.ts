import type { FullEvent } from "../../src/sandbox/render/render-event.ts";

export interface Post {
  readonly event: FullEvent;
  readonly answer: (status: number) => void;
  readonly isBrokenOff: () => boolean;
}

export interface Gate {
  readonly fetch: typeof globalThis.fetch;
  readonly posts: Post[];
  /** Waits until so many posts came. */
  readonly waitFor: (count: number) => Promise<void>;
}

/** A receiver that answers when the test says so. */
export function openGate(): Gate {
  const posts: Post[] = [];
  const looks: (() => void)[] = [];
  const fetch: typeof globalThis.fetch = (_input, init) =>
    new Promise((resolve, reject) => {
      const signal = init?.signal as AbortSignal;
      signal.addEventListener("abort", () => reject(signal.reason as Error));
      posts.push({
        event: JSON.parse(init?.body as string) as FullEvent,
        answer: (status) => resolve(new Response(null, { status })),
        isBrokenOff: () => signal.aborted,
      });
      looks.forEach((look) => look());
    });
  const waitFor = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => void (posts.length >= count && resolve());
      looks.push(look);
      look();
    });
  return { fetch, posts, waitFor };
}
