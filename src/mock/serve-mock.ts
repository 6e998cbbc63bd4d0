import { type RunningServer, serveHandler, type ServeOptions } from "../server/serve-handler.ts";
import { createMock, type MockOptions } from "./create-mock.ts";

export interface ServeMockOptions extends MockOptions, ServeOptions {
  /** Where the same mock answers HTTPS. */
  readonly secure?: Required<Pick<ServeOptions, "port" | "tls">> | undefined;
}

export interface RunningMock extends RunningServer {
  /** `https://127.0.0.1:4011`, where it answers HTTPS too. */
  readonly secureUrl: string | undefined;
}

/**
 * Serves the mock over HTTP. The port is taken last: whoever can connect is answered.
 *
 * @throws FcContractError when the port is in use or Prism is not installed
 */
export async function serveMock({ secure, ...options }: ServeMockOptions): Promise<RunningMock> {
  const handler = await createMock(options);
  const server = await serveHandler(handler, options);
  try {
    const secured = secure === undefined ? undefined : await serveHandler(handler, { ...options, ...secure });
    const close = async (): Promise<void> => void (await Promise.all([server.close(), secured?.close()]));
    return { ...server, secureUrl: secured?.url, close };
  } catch (error) {
    await server.close();
    throw error;
  }
}
