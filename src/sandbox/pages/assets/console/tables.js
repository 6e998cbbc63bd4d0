// @ts-check
/** One row of what the sandbox tells of a world.
 * @typedef {Readonly<Record<string, string | number | null | readonly string[]>>} Row */

/** A button in a row: what it says, and the control operation it calls.
 * @typedef {{ readonly label: string, readonly path: string, readonly form?: string, readonly json?: object }} Action */

/**
 * @typedef {object} Table
 * @property {string} name what the world calls it
 * @property {string} title
 * @property {string} empty
 * @property {readonly (readonly [title: string, field: string])[]} columns
 * @property {(row: Row) => readonly Action[]} [actions]
 */

const at = (/** @type {readonly unknown[]} */ ...parts) =>
  parts.map((part) => encodeURIComponent(String(part))).join("/");

/** Everything a world is shown as. @type {readonly Table[]} */
export const TABLES = [
  {
    name: "accounts",
    title: "Accounts",
    empty: "No account is linked yet.",
    columns: [
      ["Account", "id"],
      ["Name", "name"],
      ["Last 4", "last4"],
      ["Institution", "institution"],
      ["Status", "status"],
      ["Because", "detail"],
      ["Numbers", "numbers"],
      ["Refreshes", "refreshes"],
    ],
    actions: ({ id, numbers, status }) => [
      ...(status === "active" ? [{ label: "Deactivate", path: at("accounts", id, "deactivate") }] : []),
      ...(status === "inactive" ? [{ label: "Reactivate", path: at("accounts", id, "reactivate") }] : []),
      ...(Array.isArray(numbers) && numbers.includes("transactable")
        ? [{ label: "Expire numbers", path: at("accounts", id, "expire_numbers") }]
        : []),
    ],
  },
  {
    name: "authorizations",
    title: "Authorizations",
    empty: "No institution is linked yet.",
    columns: [
      ["Authorization", "id"],
      ["Institution", "institution"],
      ["Status", "status"],
      ["Accounts", "accounts"],
    ],
    actions: ({ id, status }) => [
      ...(status === "active"
        ? [
            { label: "Expire", path: at("authorizations", id, "expire") },
            { label: "Revoke", path: at("authorizations", id, "revoke") },
          ]
        : []),
    ],
  },
  {
    name: "sessions",
    title: "Sessions",
    empty: "No session was created yet.",
    columns: [
      ["Session", "id"],
      ["Status", "status"],
      ["Permissions", "permissions"],
      ["Accounts", "accounts"],
      ["Relinks", "relink"],
      ["Failure", "failure"],
    ],
    actions: ({ id, status }) =>
      status === "pending"
        ? [
            { label: "Complete", path: at("sessions", id, "complete") },
            { label: "Cancel", path: at("sessions", id, "cancel") },
          ]
        : [],
  },
  {
    name: "events",
    title: "Events",
    empty: "Nothing has happened yet.",
    columns: [
      ["Event", "id"],
      ["At", "created"],
      ["Type", "type"],
      ["About", "object"],
      ["Endpoints waiting", "pending"],
    ],
    actions: ({ id }) => [{ label: "Redeliver", path: "console/redeliver", json: { event: id } }],
  },
  {
    name: "deliveries",
    title: "Deliveries waiting",
    empty: "No delivery waits.",
    columns: [
      ["Delivery", "id"],
      ["Event", "event"],
      ["To", "url"],
      ["Attempts", "attempts"],
      ["Due", "due"],
    ],
  },
  {
    name: "attempts",
    title: "Deliveries made",
    empty: "Nothing was posted to a webhook endpoint yet.",
    columns: [
      ["At", "at"],
      ["Event", "event"],
      ["To", "url"],
      ["Answer", "status"],
    ],
  },
  {
    name: "requests",
    title: "Requests",
    empty: "Nothing was asked of this world yet.",
    columns: [
      ["At", "at"],
      ["Method", "method"],
      ["Path", "path"],
      ["Answer", "status"],
    ],
  },
];
