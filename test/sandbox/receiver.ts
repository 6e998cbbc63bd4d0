import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Received {
  readonly body: string;
  readonly signature: string;
}

export interface Receiver {
  readonly url: string;
  /** What was taken, in the order in which it came. */
  readonly received: Received[];
  /** All attempts, taken or not. */
  readonly attempts: Received[];
  /** Answers the next attempts otherwise than with 200. */
  answerWith: ((response: ServerResponse, attempt: number) => void) | undefined;
  /** Waits until so many have been taken. */
  readonly waitFor: (count: number) => Promise<void>;
  /** Waits until an event of this type has been taken. */
  readonly waitForType: (type: string) => Promise<void>;
  readonly types: () => string[];
}

/** A webhook receiver on a port of its own. */
export async function openReceiver(): Promise<Receiver> {
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const entry = { body, signature: String(request.headers["stripe-signature"]) };
      receiver.attempts.push(entry);
      if (receiver.answerWith === undefined) {
        receiver.received.push(entry);
        response.end("ok");
      } else {
        receiver.answerWith(response, receiver.attempts.length);
      }
      waiting.forEach((look) => look());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const waitUntil = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (isSo()) {
          resolve();
        }
      };
      waiting.push(look);
      look();
    });
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`,
    received: [],
    attempts: [],
    answerWith: undefined,
    waitFor: (count) => waitUntil(() => receiver.received.length >= count),
    waitForType: (type) => waitUntil(() => receiver.types().includes(type)),
    types: () =>
      receiver.received.map(({ body }) =>
        (JSON.parse(body) as { type: string }).type.replace("financial_connections.", ""),
      ),
  };
  return receiver;
}
