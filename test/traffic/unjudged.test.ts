import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { Contract } from "../../src/contract/contract.ts";
import { openContract, shippedContracts } from "../../src/products/stripe/shipped-contracts.ts";
import { DEFAULT_API_VERSION } from "../../src/protocol/default-api-version.ts";
import { exampleExchanges } from "./example-exchanges.ts";
import { runFcContract } from "./run-fc-contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { writeLines } from "./write-recording.ts";

const BROKEN = "/v1/financial_connections/institutions";
const SECRET = "rememberme@example.com";
const reason = "could not be judged: internal error of fc-contract, please report it";

/** A contract whose checks fail for one operation, as they would by an error of ours. */
function breakChecks(contract: Contract): Contract {
  const findOperation: Contract["findOperation"] = (method, pathname) => {
    if (pathname === BROKEN) {
      throw new TypeError(`cannot read the property of ${SECRET}`);
    }
    return contract.findOperation(method, pathname);
  };
  const get = (target: Contract, key: string | symbol): unknown =>
    key === "findOperation" ? findOperation : Reflect.get(target, key, target);
  return new Proxy(contract, { get });
}

const folder = temporaryFolder();
const contracts = await shippedContracts.openAll();
const openAll = vi.spyOn(shippedContracts, "openAll").mockResolvedValue(contracts.map(breakChecks));
afterAll(() => openAll.mockRestore());
const [good] = exampleExchanges(await openContract(DEFAULT_API_VERSION))
  .filter(({ name }) => name.startsWith("retrieveAccount 200"))
  .map(({ exchange }) => exchange);
if (good === undefined) {
  throw new Error("no example of an account");
}
const broken = { ...good, request: { ...good.request, url: `https://api.stripe.com${BROKEN}` } };

test("an audit notes the exchange whose check fails, checks the others and ends with 2", async () => {
  const file = writeLines(join(folder, "broken.ndjson"), [good, broken, good, broken, good]);
  const { code, out, err } = await runFcContract(["audit", file]);
  expect(code).toBe(2);
  expect(err).toBe("fc-contract: 2 entries could not be read or judged; see the notes of the report\n");
  expect(out).toContain("audit: 5 exchanges, 3 checked, no findings\n");
  expect(out).toContain(`note  ${file}, line 2: ${reason}\nnote  ${file}, line 4: ${reason}\n`);
  expect(out).not.toContain(SECRET);
});

test("record notes the exchange whose check fails, answers and writes it all the same, and ends with 2", async () => {
  const target = createServer((_, response) => {
    response.writeHead(200, good.response.headers);
    response.end(good.response.body);
  }).listen(0, "127.0.0.1");
  await once(target, "listening");
  const file = join(folder, "recorded.ndjson");
  const path = new URL(good.request.url).pathname;
  const script = `const { FC_CONTRACT_URL: url } = process.env;
    const read = async (path) => (await (await fetch(url + path)).json()).object;
    const objects = [await read("${path}"), await read("${BROKEN}"), await read("${path}")];
    process.exitCode = objects.join() === "${Array(3).fill("financial_connections.account").join()}" ? 0 : 3;`;
  const { code, out, err } = await runFcContract([
    ...["record", "--target", `http://127.0.0.1:${(target.address() as AddressInfo).port}`, "--out", file],
    ...["--port", "0", "--", process.execPath, "--input-type=module", "-e", script],
  ]);
  target.close();

  expect(code).toBe(2);
  expect(err).toContain("fc-contract: 1 exchange could not be judged; see the notes of the report\n");
  expect(out).toContain("record: 3 exchanges, 2 checked, no findings\n");
  expect(out).toContain(`note  ${file}, line 2: ${reason}\n`);
  expect(err).not.toContain("node exited");
  expect(readFileSync(file, "utf8").trim().split("\n").length).toBe(3);
});
