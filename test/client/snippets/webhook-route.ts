/* oxlint-disable no-console -- printed in the README as it stands below the first line */
import { constructEvent, FcContractError } from "../../../src/client/index.ts";

export async function POST(request: Request): Promise<Response> {
  try {
    const event = await constructEvent(
      await request.text(), // as it came: request.json() would break the signature
      request.headers.get("stripe-signature"),
      process.env["STRIPE_WEBHOOK_SECRET"] ?? "",
      { onFinding: (finding) => console.warn(finding.severity, finding.message) },
    );

    switch (event.type) {
      case "financial_connections.account.deactivated":
        if (event.data.object.status_details?.inactive?.action === "relink_required") {
          console.log("relink", event.data.object.authorization);
        }
        break;
      case "financial_connections.account.refreshed_transactions":
        console.log("transactions", event.data.object.transaction_refresh?.status);
        break;
      default:
    }
    return new Response(null, { status: 204 });
  } catch (error) {
    if (error instanceof FcContractError) {
      return new Response(error.message, { status: 400 });
    }
    throw error;
  }
}
