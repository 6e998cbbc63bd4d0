/** Code that uses what every entry point of the package exports, compiled in each project that has TypeScript. */
export const STRANGER = `import { constructEvent, createClient, type WebhookEvent } from "fc-contract";
import { type Contract, openContract } from "fc-contract/contract";
import { createSandbox, type Sandbox } from "fc-contract/sandbox";
import type { Account } from "fc-contract/types/2026-03-04.preview";
import type { paths } from "fc-contract/types/2026-10-28.endive";
import document from "fc-contract/openapi/2026-03-04.preview.json" with { type: "json" };

const client = createClient({ apiKey: "sk_test_1", apiVersion: "2026-03-04.preview" });
const { data } = await client.GET("/v1/financial_connections/accounts/{account}", {
  params: { path: { account: "fca_1" }, query: { expand: ["ownership"] } },
});
export const owner: string | undefined = data?.ownership?.owners.data[0]?.name;
export const authorization: Account["authorization"] = data?.authorization;
// @ts-expect-error relink is not on a general release
createClient({ apiKey: "sk_test_1", apiVersion: "2026-10-28.endive" }).POST("/v1/financial_connections/sessions", { body: { permissions: ["balances"], account_holder: { type: "customer" }, relink_options: { authorization: "fcauth_1" } } });
export const contract: Promise<Contract> = openContract("2026-03-04.preview");
export const event: Promise<WebhookEvent> = constructEvent("{}", "t=1,v1=0", "whsec_1");
export type Paths = keyof paths;
export const title: string = document.info.title;
await using sandbox: Sandbox = createSandbox({ versionPolicy: "refuse" });
export const clock: Promise<{ now: number }> = sandbox.control.retrieveClock();
`;
