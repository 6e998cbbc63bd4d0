import { type RunningServer, type ServeOptions, serveHandler } from "../server/serve-handler.ts";
import { createMock, type MockOptions } from "./create-mock.ts";

/**
 * Serves the mock over HTTP. The port is taken last: whoever can connect is answered.
 *
 * @throws FcContractError when the port is in use or Prism is not installed
 */
export async function serveMock(options: MockOptions & ServeOptions): Promise<RunningServer> {
  return serveHandler(await createMock(options), options);
}
