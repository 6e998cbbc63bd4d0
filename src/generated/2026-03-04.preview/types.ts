// Made by `fc-contract generate`. Change the document it comes from, not this file.
import type * as $file10 from "../2026-08-26.dahlia/types.ts";
import type * as $file11 from "../2026-09-30.endive/types.ts";
export interface paths {
    "/v1/financial_connections/accounts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Lists the accounts that have been linked, newest first. At most one of `account_holder[account]`, `account_holder[customer]` and `session` may select them; without any, the accounts of every holder are listed. A page past the end is an empty one. Stripe documents that two selectors together are an error, but not its status or code, and it does not say whether `account_holder[customer_account]` excludes the others.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an account
         * @description Returns one account as it is known at this moment. Nothing is fetched from the institution: use `refreshAccount` for that. A disconnected account can still be retrieved.
         */
        get: operations["retrieveAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}/disconnect": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect an account
         * @description Ends the access to an account for good and answers it with status `disconnected`. It can no longer be refreshed and its `balance` is null. Payment methods made of it go on working. Fires `financial_connections.account.disconnected`. To get access again the account holder goes through the link flow once more. Stripe does not document what disconnecting a second time does, nor whether transactions and ownership that were fetched before stay readable.
         */
        post: operations["disconnectAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}/refresh": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh data of an account
         * @description Asks the institution for fresh data. The answer comes at once with the refresh of each feature `pending`; the outcome follows in a `financial_connections.account.refreshed_…` event. The account must be active and must have been linked with the permission for the feature. While a refresh is pending, or before `next_refresh_available_at`, no new one is started and the refresh stays as it is; Stripe does not document whether that is answered with an error. Nor does it document how it refuses a refresh of a disconnected account.
         */
        post: operations["refreshAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}/subscribe": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe to data of an account
         * @description Has Stripe refresh the data about once a day. The feature appears in `subscriptions` and a first refresh starts at once. The account must be active and must have been linked with the permission for the feature.
         */
        post: operations["subscribeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}/unsubscribe": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe from data of an account
         * @description Stops the daily refreshes of a feature. The feature leaves `subscriptions`; what has been fetched stays, and so does the refresh that tells of it.
         */
        post: operations["unsubscribeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}/owners": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the owners of an account
         * @description Lists the owners in one ownership of the account. The ownership has to be named: its id is in `Account.ownership` once an ownership refresh has succeeded.
         */
        get: operations["listAccountOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/sessions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a session
         * @description Prepares a link flow. Hand the `client_secret` to Stripe.js or a mobile SDK, which leads the account holder through it; then retrieve the session to see what came of it. To relink, send `relink_options`, with the same `account_holder` as the account has; leave the holder out, or send it empty, where the account has none. How long a session can be used is not documented, and neither are the errors for relink options that do not fit together. When no filters and limits are sent, those that apply follow from `account_holder[type]`.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/sessions/{session}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example fcsess_1T6QmE2eZvKYlo2CkP3vNz8S
                 */
                session: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a session
         * @description Returns a session. After the link flow, `accounts` lists the accounts that it linked. Unlike the object that Stripe.js gives to the browser, where `accounts` is an array, it is a list object here.
         */
        get: operations["retrieveSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/transactions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List transactions
         * @description Lists the transactions of one account, newest first. At least one transaction refresh of the account must have succeeded. How far they reach back depends on the institution, commonly up to 180 days.
         */
        get: operations["listTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/transactions/{transaction}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the transaction.
                 * @example fctxn_1T6Qmt2eZvKYlo2CyG2wVp7B
                 */
                transaction: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a transaction
         * @description Returns one transaction.
         */
        get: operations["retrieveTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/authorizations/{authorization}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the authorization.
                 * @example fcauth_1T6QmJ2eZvKYlo2CxB5rPk7N
                 */
                authorization: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve an authorization
         * @description Returns one authorization. It does not list its accounts: those name it in `Account.authorization`. No event tells that its status has changed, so watch the events of its accounts.
         */
        get: operations["retrieveAuthorization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/accounts/{account}/inferred_balances": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        /**
         * List the inferred balances of an account
         * @description Lists past balances of an account that were worked out rather than fetched, at most one for each calendar day. A day without one had no change.
         */
        get: operations["listInferredBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/institutions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List institutions
         * @description Lists the institutions that accounts can be linked at.
         */
        get: operations["listInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/financial_connections/institutions/{institution}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the institution.
                 * @example fcinst_Tz1KqWm8RsPn2L
                 */
                institution: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve an institution
         * @description Returns one institution.
         */
        get: operations["retrieveInstitution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "financial_connections.account.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account was linked
         * @description A new account was linked. A link flow that links several accounts fires one event for each.
         */
        post: operations["onAccountCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.account.deactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account became inactive
         * @description The status went from `active` to `inactive`. A refresh can be what finds it out. No new refresh can be started, and what was fetched stays readable.
         */
        post: operations["onAccountDeactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.account.reactivated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account became active again
         * @description The status went from `inactive` to `active`, and refreshes can be started again. One link flow can reactivate several accounts and then fires one event for each.
         */
        post: operations["onAccountReactivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.account.disconnected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account was disconnected
         * @description Access to the account ended, through the API or by the account holder.
         */
        post: operations["onAccountDisconnected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.account.refreshed_balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A balance refresh ended
         * @description The status of `balance_refresh` went from `pending` to `succeeded` or to `failed`. Look at the status before using the balance.
         */
        post: operations["onAccountRefreshedBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.account.refreshed_ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An ownership refresh ended
         * @description The status of `ownership_refresh` went from `pending` to `succeeded` or to `failed`. Look at the status before reading the owners.
         */
        post: operations["onAccountRefreshedOwnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.account.refreshed_transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transaction refresh ended
         * @description The status of `transaction_refresh` went from `pending` to `succeeded` or to `failed`. Look at the status before listing transactions.
         */
        post: operations["onAccountRefreshedTransactions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.account.account_numbers_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The numbers of an account changed
         * @description What is known about the numbers of the account changed, for example because the institution deactivated a tokenized one.
         */
        post: operations["onAccountNumbersUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.account.upcoming_account_number_expiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A number of an account will expire soon
         * @description A tokenized number of the account comes near its expiry.
         */
        post: operations["onAccountUpcomingNumberExpiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.account.refreshed_inferred_balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A refresh of inferred balances ended
         * @description The status of `inferred_balances_refresh` went from `pending` to `succeeded` or to `failed`. Look at the status before listing inferred balances.
         */
        post: operations["onAccountRefreshedInferredBalances"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.session.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link flow ended
         * @description The status of the session went from `pending` to `succeeded`, `failed` or `cancelled`.
         */
        post: operations["onSessionUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A bank account that an account holder has linked. Fields that are null have no value now; none of the required ones is ever left out. */
        Account: {
            /** @description Id of the account. */
            id: string;
            /**
             * @description Always `financial_connections.account`. Older pages print `linked_account`, the name before general availability.
             * @constant
             */
            object: "financial_connections.account";
            /** @description Who the account belongs to. Null when the session that linked it named no holder. */
            account_holder: components["schemas"]["AccountHolder"] | null;
            /** @description What is known about the account's numbers, never the numbers themselves. Null when nothing is known; Stripe does not document when it is null and when empty. */
            account_numbers: components["schemas"]["AccountNumber"][] | null;
            /** @description The balance of the last successful refresh. Null until there is one, when the institution gives none, and once the account is disconnected. */
            balance: components["schemas"]["Balance"] | null;
            /** @description The last attempt to fetch the balance. Null until the first one, which needs the `balances` permission. */
            balance_refresh: components["schemas"]["Refresh"] | null;
            category: components["schemas"]["AccountCategory"];
            /**
             * Format: unix-time
             * @description When the account was linked. Unix seconds.
             */
            created: number;
            /** @description Name of the account at the institution, such as its nickname there. Null when there is none. */
            display_name: string | null;
            /** @description Name of the institution that holds the account. */
            institution_name: string;
            /** @description Last four digits of the account number. Null when not known. */
            last4: string | null;
            /** @description True for live data, false for test data. The key of the request decides. */
            livemode: boolean;
            /** @description The newest ownership of the account, its id or, expanded, the whole. Null until an ownership refresh has succeeded. */
            ownership: string | components["schemas"]["AccountOwnership"] | null;
            /** @description The last attempt to fetch the owners. Null until the first one, which needs the `ownership` permission. */
            ownership_refresh: components["schemas"]["OwnershipRefresh"] | null;
            /** @description What the account holder allowed when linking, in no particular order. Only the link flow, in a new session, can change it. */
            permissions: components["schemas"]["Permission"][] | null;
            status: components["schemas"]["AccountStatus"];
            subcategory: components["schemas"]["AccountSubcategory"];
            /** @description Data that Stripe refreshes by itself about once a day. Null and empty both mean none. */
            subscriptions: components["schemas"]["Subscription"][] | null;
            /** @description Types of payment method that can be made of the account. Empty when it cannot be paid from. */
            supported_payment_method_types: components["schemas"]["AccountPaymentMethodType"][];
            /** @description The last attempt to fetch transactions. Null until the first one, which needs the `transactions` permission. */
            transaction_refresh: components["schemas"]["TransactionRefresh"] | null;
            /** @description Id of the authorization that the account was linked through. Several accounts can share one. Cannot be expanded. Left out when there is none. */
            authorization?: string;
            /** @description The last attempt to compute inferred balances. Left out or null when there was none. */
            inferred_balances_refresh?: components["schemas"]["Refresh"] | null;
            /** @description The institution that holds the account, its id or, expanded, the whole. It can change, for example when institutions merge. Left out or null when not known. */
            institution?: string | components["schemas"]["Institution"] | null;
            status_details?: components["schemas"]["AccountStatusDetails"];
        };
        AccountCategory: $file11.components["schemas"]["AccountCategory"];
        /** @description The event `financial_connections.account.created`. */
        AccountCreatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.created`.
             * @constant
             */
            type: "financial_connections.account.created";
            data: components["schemas"]["AccountEventData"];
        };
        /** @description The event `financial_connections.account.deactivated`. */
        AccountDeactivatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.deactivated`.
             * @constant
             */
            type: "financial_connections.account.deactivated";
            data: components["schemas"]["AccountEventData"];
        };
        /** @description The event `financial_connections.account.disconnected`. */
        AccountDisconnectedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.disconnected`.
             * @constant
             */
            type: "financial_connections.account.disconnected";
            data: components["schemas"]["AccountEventData"];
        };
        /** @description The account that an event is about. */
        AccountEventData: {
            /** @description The whole account. */
            object: components["schemas"]["Account"];
            /** @description The fields that changed, with their values from before. Stripe's SDKs have it on every event; the API reference says that only events whose type ends with `.updated` carry it. */
            previous_attributes?: {
                [key: string]: unknown;
            };
        };
        AccountHolder: $file11.components["schemas"]["AccountHolder"];
        AccountHolderType: $file11.components["schemas"]["AccountHolderType"];
        /** @description One page of accounts, newest first. */
        AccountList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description The accounts on this page. */
            data: components["schemas"]["Account"][];
            /** @description Whether more accounts come after this page. */
            has_more: boolean;
            /** @description Path that the list is found at. */
            url: string;
        };
        AccountNumber: $file10.components["schemas"]["AccountNumber"];
        AccountNumberIdentifierType: $file11.components["schemas"]["AccountNumberIdentifierType"];
        AccountNumberNetwork: $file11.components["schemas"]["AccountNumberNetwork"];
        AccountNumberStatus: $file10.components["schemas"]["AccountNumberStatus"];
        /** @description The event `financial_connections.account.account_numbers_updated`. */
        AccountNumbersUpdatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.account_numbers_updated`.
             * @constant
             */
            type: "financial_connections.account.account_numbers_updated";
            data: components["schemas"]["AccountEventData"];
        };
        AccountOwner: $file11.components["schemas"]["AccountOwner"];
        AccountOwnerList: $file11.components["schemas"]["AccountOwnerList"];
        AccountOwnership: $file11.components["schemas"]["AccountOwnership"];
        AccountPaymentMethodType: $file11.components["schemas"]["AccountPaymentMethodType"];
        /** @description The event `financial_connections.account.reactivated`. */
        AccountReactivatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.reactivated`.
             * @constant
             */
            type: "financial_connections.account.reactivated";
            data: components["schemas"]["AccountEventData"];
        };
        /** @description The event `financial_connections.account.refreshed_balance`. */
        AccountRefreshedBalanceEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.refreshed_balance`.
             * @constant
             */
            type: "financial_connections.account.refreshed_balance";
            data: components["schemas"]["AccountEventData"];
        };
        /** @description The event `financial_connections.account.refreshed_ownership`. */
        AccountRefreshedOwnershipEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.refreshed_ownership`.
             * @constant
             */
            type: "financial_connections.account.refreshed_ownership";
            data: components["schemas"]["AccountEventData"];
        };
        /** @description The event `financial_connections.account.refreshed_transactions`. */
        AccountRefreshedTransactionsEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.refreshed_transactions`.
             * @constant
             */
            type: "financial_connections.account.refreshed_transactions";
            data: components["schemas"]["AccountEventData"];
        };
        AccountStatus: $file11.components["schemas"]["AccountStatus"];
        AccountSubcategory: $file11.components["schemas"]["AccountSubcategory"];
        /** @description The event `financial_connections.account.upcoming_account_number_expiry`. */
        AccountUpcomingNumberExpiryEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.upcoming_account_number_expiry`.
             * @constant
             */
            type: "financial_connections.account.upcoming_account_number_expiry";
            data: components["schemas"]["AccountEventData"];
        };
        AmountsByCurrency: $file11.components["schemas"]["AmountsByCurrency"];
        Balance: $file11.components["schemas"]["Balance"];
        BalanceType: $file11.components["schemas"]["BalanceType"];
        CashBalance: $file11.components["schemas"]["CashBalance"];
        ConnectAccount: $file11.components["schemas"]["ConnectAccount"];
        /** @description Who the accounts will belong to. Leave it out, or send it empty, for accounts that have no holder yet. In a relink it is the account's own holder. */
        CreateSessionAccountHolder: {
            type: components["schemas"]["AccountHolderType"];
            /** @description Id of the connected account that is the holder. Only with type `account`. */
            account?: string;
            /** @description Id of the Customer that is the holder. Only with type `customer`. */
            customer?: string;
            /** @description Id of the v2 Account that acts as the customer. Only with type `customer`. */
            customer_account?: string;
        };
        /** @description Which accounts the link flow offers. */
        CreateSessionFilters: {
            /** @description Subcategories to offer. */
            account_subcategories?: components["schemas"]["FilterSubcategory"][];
            /** @description Two-letter codes of the countries to offer accounts of. Stripe uses the first one. */
            countries?: string[];
            /** @description Id of the only institution to offer. */
            institution?: string;
        };
        /** @description Parameters of creating a session. */
        CreateSessionRequest: {
            /** @description What the account holder is asked to share. At least one. */
            permissions: components["schemas"]["Permission"][];
            filters?: components["schemas"]["CreateSessionFilters"];
            /** @description Data to fetch as soon as an account is linked. Each needs its permission. Stripe does not document whether it refuses a prefetch without the permission. */
            prefetch?: components["schemas"]["PrefetchFeature"][];
            /** @description Where a web view goes when the link flow ends. Used only in web views of mobile apps. */
            return_url?: string;
            expand?: components["schemas"]["Expand"];
            /** @description Who the accounts will belong to. The empty string, which is how SDKs send null, means no holder, as if it were left out. */
            account_holder?: components["schemas"]["CreateSessionAccountHolder"] | "";
            limits?: components["schemas"]["CreateSessionLimits"];
            manual_entry?: components["schemas"]["CreateSessionManualEntry"];
            relink_options?: components["schemas"]["CreateSessionRelinkOptions"];
        };
        CreditBalance: $file11.components["schemas"]["CreditBalance"];
        CurrencyCode: $file11.components["schemas"]["CurrencyCode"];
        Customer: $file11.components["schemas"]["Customer"];
        DisconnectAccountRequest: $file11.components["schemas"]["DisconnectAccountRequest"];
        /** @description What went wrong. Only `type` can be relied on. The other fields are left out, not null, when they do not apply. Fields that only payments use are not declared. */
        Error: {
            type: components["schemas"]["ErrorType"];
            /** @description Short machine-readable cause. The codes that matter to Financial Connections are listed; Stripe may answer with any other. Stripe documents the codes but mostly not which violation brings which one. */
            code?: components["schemas"]["ErrorCode"] | (string & {});
            /** @description Explanation for a developer. Not meant for end users, and its wording is not stable. */
            message?: string;
            /** @description The offending parameter in bracket notation, such as `account_holder[type]`. */
            param?: string;
            /** @description Page of Stripe's documentation about the code. */
            doc_url?: string;
            /** @description The request in the log of the Dashboard. */
            request_log_url?: string;
        };
        /**
         * @description Error codes of Financial Connections, and the general ones that its operations can bring. `financial_connections_account_inactive`: data of an inactive account cannot be refreshed. `financial_connections_no_successful_transaction_refresh`: transactions can be listed only after one transaction refresh has succeeded. `financial_connections_account_pending_account_numbers`: a payment method cannot be made of the account yet, try later. `financial_connections_account_unavailable_account_numbers`: a payment method can never be made of it, link another account.
         * @enum {string}
         */
        ErrorCode: "financial_connections_account_inactive" | "financial_connections_account_pending_account_numbers" | "financial_connections_account_unavailable_account_numbers" | "financial_connections_no_successful_transaction_refresh" | "api_key_expired" | "idempotency_key_in_use" | "livemode_mismatch" | "lock_timeout" | "parameter_invalid_empty" | "parameter_invalid_integer" | "parameter_invalid_string_blank" | "parameter_invalid_string_empty" | "parameter_missing" | "parameter_unknown" | "parameters_exclusive" | "platform_api_key_expired" | "rate_limit" | "resource_missing" | "secret_key_required" | "url_invalid" | "financial_connections_institution_unavailable";
        /** @description Body of every response whose status is not 200. */
        ErrorEnvelope: {
            error: components["schemas"]["Error"];
        };
        ErrorType: $file11.components["schemas"]["ErrorType"];
        /** @description What every snapshot event has in common. The object in `data` is written in the API version of the webhook endpoint, whatever version the request that caused the event was made in. An endpoint that is not set to a preview version gets none of the fields that the preview adds. The event itself has the type. */
        EventEnvelope: {
            /** @description Id of the event. The same event can be delivered more than once. */
            id: string;
            /**
             * @description Always `event`.
             * @constant
             */
            object: "event";
            /** @description Id of the connected account that the event belongs to. Left out for events of the account itself. */
            account?: string;
            /** @description API version that `data` is written in. */
            api_version: string | null;
            /** @description Authentication context needed to fetch the event or its objects. Left out when there is none. */
            context?: string;
            /**
             * Format: unix-time
             * @description When the event happened, in Unix seconds.
             */
            created: number;
            /** @description True for live data, false for test data. */
            livemode: boolean;
            /** @description Number of webhook endpoints that have not yet taken the event in. */
            pending_webhooks: number;
            /** @description The API request that caused the event. Null when that is not known. */
            request: components["schemas"]["EventRequest"] | null;
            /** @description Why the event happened. Left out or null when unknown. */
            reason?: components["schemas"]["EventReason"] | null;
        };
        EventRequest: $file11.components["schemas"]["EventRequest"];
        Expand: $file11.components["schemas"]["Expand"];
        /**
         * @description Data that can be refreshed. Mind the singular of `balance`; the permission is called `balances`.
         * @enum {string}
         */
        Feature: "balance" | "ownership" | "transactions" | "inferred_balances";
        FilterSubcategory: $file11.components["schemas"]["FilterSubcategory"];
        ListAccountsAccountHolder: $file11.components["schemas"]["ListAccountsAccountHolder"];
        OwnershipRefresh: $file11.components["schemas"]["OwnershipRefresh"];
        Permission: $file11.components["schemas"]["Permission"];
        /**
         * @description Data to fetch as soon as an account is linked. Mind the plural of `balances`; the feature is called `balance`.
         * @enum {string}
         */
        PrefetchFeature: "balances" | "ownership" | "transactions" | "inferred_balances";
        Refresh: $file11.components["schemas"]["Refresh"];
        /** @description Parameters of refreshing an account. */
        RefreshAccountRequest: {
            /** @description Data to fetch. */
            features: components["schemas"]["Feature"][];
            expand?: components["schemas"]["Expand"];
        };
        RefreshStatus: $file11.components["schemas"]["RefreshStatus"];
        /** @description One link flow, prepared or gone through. */
        Session: {
            /** @description Id of the session. */
            id: string;
            /**
             * @description Always `financial_connections.session`.
             * @constant
             */
            object: "financial_connections.session";
            /** @description Who the accounts will belong to. Null when the session names no holder. */
            account_holder: components["schemas"]["AccountHolder"] | null;
            /** @description First page of the accounts that the link flow has linked. Empty until it has. */
            accounts: components["schemas"]["AccountList"];
            /** @description Opens the link flow in a browser or an app. Treat it as a secret. Null only for sessions in the hosted mode, which this contract leaves out. */
            client_secret: string | null;
            /** @description Which accounts may be linked. Left out when nothing is filtered. */
            filters?: components["schemas"]["SessionFilters"];
            /** @description True for live data, false for test data. The key of the request decides. */
            livemode: boolean;
            /** @description What the account holder is asked to share, in no particular order. */
            permissions: components["schemas"]["Permission"][];
            /** @description Data that is fetched as soon as an account is linked. Null and empty both mean none. */
            prefetch: components["schemas"]["PrefetchFeature"][] | null;
            /** @description Where a web view goes when the link flow ends. Left out when none was given. */
            return_url?: string;
            /** @description How much may be linked. Left out when there is no limit, as far as is known; Stripe does not document the shape for that. */
            limits?: components["schemas"]["SessionLimits"];
            /** @description Settings of manual entry. Stripe declares no fields of it in this version, although a mode can be sent. */
            manual_entry?: Record<string, never>;
            /** @description What the session relinks. Left out when it is not a relink. */
            relink_options?: components["schemas"]["SessionRelinkOptions"];
            /** @description What came of relinking. To be read once the link flow is over; Stripe does not document when it first appears. */
            relink_result?: components["schemas"]["SessionRelinkResult"];
            status?: components["schemas"]["SessionStatus"];
            status_details?: components["schemas"]["SessionStatusDetails"];
        };
        /** @description Which accounts a link flow offers. */
        SessionFilters: {
            /** @description Subcategories that an account must be of. Null when any is allowed. */
            account_subcategories: components["schemas"]["FilterSubcategory"][] | null;
            /** @description Two-letter codes of the countries that an account may be held in. Stripe uses the first one. Null when any is allowed. */
            countries: string[] | null;
            /** @description Id of the only institution offered. Left out when any is. */
            institution?: string;
        };
        /**
         * @description Data that can be subscribed to. Mind the singular of `balance`; the permission is called `balances`.
         * @enum {string}
         */
        SubscribableFeature: "transactions" | "balance" | "inferred_balances";
        /** @description Parameters of subscribing to data of an account. */
        SubscribeAccountRequest: {
            /** @description Data to have refreshed by itself from now on. */
            features: components["schemas"]["SubscribableFeature"][];
            expand?: components["schemas"]["Expand"];
        };
        /**
         * @description Data that Stripe refreshes by itself.
         * @enum {string}
         */
        Subscription: "transactions" | "balance" | "inferred_balances";
        Timestamp: $file11.components["schemas"]["Timestamp"];
        TransactedAtRange: $file11.components["schemas"]["TransactedAtRange"];
        Transaction: $file11.components["schemas"]["Transaction"];
        TransactionList: $file11.components["schemas"]["TransactionList"];
        TransactionRefresh: $file11.components["schemas"]["TransactionRefresh"];
        TransactionRefreshFilter: $file11.components["schemas"]["TransactionRefreshFilter"];
        TransactionStatus: $file11.components["schemas"]["TransactionStatus"];
        TransactionStatusTransitions: $file11.components["schemas"]["TransactionStatusTransitions"];
        /** @description Parameters of unsubscribing from data of an account. */
        UnsubscribeAccountRequest: {
            /** @description Data to no longer have refreshed by itself. */
            features: components["schemas"]["SubscribableFeature"][];
            expand?: components["schemas"]["Expand"];
        };
        /** @description More about the status of an account. There are no details about `active` and `disconnected` in this version. */
        AccountStatusDetails: {
            /** @description Only while the account is inactive; left out otherwise. */
            inactive?: components["schemas"]["AccountInactiveDetails"];
        };
        /** @description Why the account is inactive and what can be done. */
        AccountInactiveDetails: {
            action: components["schemas"]["RelinkAction"];
            cause: components["schemas"]["AccountInactiveCause"];
        };
        /**
         * @description `access_denied`: the institution refused the last attempt to fetch data. `access_expired`: the consent or the token ran out. `account_closed`: the account was closed. `account_unavailable`: the institution no longer offers the account. `unspecified`: not known.
         * @enum {string}
         */
        AccountInactiveCause: "access_denied" | "access_expired" | "account_closed" | "account_unavailable" | "unspecified";
        /**
         * @description `none`: nothing can be done through the API, only the account holder or the institution can change it. `relink_required`: lead the account holder through a session with `relink_options`.
         * @enum {string}
         */
        RelinkAction: "none" | "relink_required";
        /** @description How much may be linked. */
        CreateSessionLimits: {
            /** @description Largest number of accounts that may be linked. */
            accounts: number;
        };
        /** @description Whether account numbers may be typed in instead of linking an account. */
        CreateSessionManualEntry: {
            mode?: components["schemas"]["ManualEntryMode"];
        };
        /**
         * @description `automatic`: the link flow offers a form. `custom`: the link flow hands over to a form of the integration's own.
         * @enum {string}
         */
        ManualEntryMode: "automatic" | "custom";
        /** @description What to relink. */
        CreateSessionRelinkOptions: {
            /** @description Id of the authorization to relink. Stripe does not document whether an active one may be relinked in this version. */
            authorization: string;
            /** @description Id of the account that must be relinked. It has to belong to the authorization. Left out, any account at the same institution will do. */
            account?: string;
        };
        SessionLimits: $file11.components["schemas"]["SessionLimits"];
        /** @description What the session relinks. */
        SessionRelinkOptions: {
            /** @description Id of the account that must be relinked. Left out or null when any account is allowed. */
            account?: string | null;
            /** @description Id of the authorization to relink. */
            authorization: string;
        };
        /** @description What came of relinking. It succeeded when `failure_reason` is null and `authorization` is not. Other accounts of the authorization can have become active too. */
        SessionRelinkResult: {
            /** @description Id of the relinked account. Null unless `relink_options[account]` named one and it was relinked; after relinking any account look into `accounts` instead. */
            account: string | null;
            /** @description Id of the relinked authorization. Null when relinking failed. Stripe does not document whether it is the id from before. */
            authorization: string | null;
            /** @description Why relinking failed. Null when it succeeded. */
            failure_reason: components["schemas"]["RelinkFailureReason"] | null;
        };
        /**
         * @description `no_account`: the login worked, but the required account was not relinked. `no_authorization`: the account holder authorized no account at the institution. `other`: something unexpected.
         * @enum {string}
         */
        RelinkFailureReason: "no_account" | "no_authorization" | "other";
        /**
         * @description `pending`: the link flow is not over. `succeeded`: at least one account was linked or typed in. `cancelled`: the link flow ended without an account. `failed`: something unexpected. All but `pending` are final. Note the spelling of `cancelled`.
         * @enum {string}
         */
        SessionStatus: "cancelled" | "failed" | "pending" | "succeeded";
        /** @description More about the status of a session. */
        SessionStatusDetails: {
            /** @description Only once the session is cancelled; left out otherwise. */
            cancelled?: components["schemas"]["SessionCancelledDetails"];
        };
        /** @description Why a session was cancelled. */
        SessionCancelledDetails: {
            reason: components["schemas"]["SessionCancelledReason"];
        };
        /**
         * @description `custom_manual_entry`: the account holder chose the integration's own form. `other`: any other reason.
         * @enum {string}
         */
        SessionCancelledReason: "custom_manual_entry" | "other";
        /** @description The access that an account holder gave to an institution. One authorization can serve many accounts. Its status and that of an account can differ, since an account can also go inactive by itself. */
        Authorization: {
            /** @description Id of the authorization. */
            id: string;
            /**
             * @description Always `financial_connections.authorization`.
             * @constant
             */
            object: "financial_connections.authorization";
            /** @description Who gave the access. Left out or null when the session named no holder. */
            account_holder?: components["schemas"]["AccountHolder"] | null;
            /** @description The institution, its id or, expanded, the whole. Left out or null when not known. */
            institution?: string | components["schemas"]["Institution"] | null;
            /** @description Name of the institution. */
            institution_name: string;
            /** @description True for live data, false for test data. */
            livemode: boolean;
            status: components["schemas"]["AuthorizationStatus"];
            status_details: components["schemas"]["AuthorizationStatusDetails"];
        };
        /**
         * @description `active`: data can be fetched. `inactive`: data cannot be fetched. `disconnected`: the access has ended for good.
         * @enum {string}
         */
        AuthorizationStatus: "active" | "disconnected" | "inactive";
        /** @description More about the status of an authorization. Empty unless it is inactive. */
        AuthorizationStatusDetails: {
            /** @description Only while the authorization is inactive; left out otherwise. */
            inactive?: components["schemas"]["AuthorizationInactiveDetails"];
        };
        /** @description What can be done about an inactive authorization. Unlike an account it does not tell the cause. */
        AuthorizationInactiveDetails: {
            action: components["schemas"]["RelinkAction"];
        };
        /** @description The balance of an account at the end of one day, worked out rather than fetched. */
        InferredBalance: {
            /** @description Id of the inferred balance. Stripe shows no example of its prefix. */
            id: string;
            /**
             * @description Always `financial_connections.account_inferred_balance`.
             * @constant
             */
            object: "financial_connections.account_inferred_balance";
            /**
             * Format: unix-time
             * @description The moment the balance is for, in Unix seconds. 23:59:59 UTC of its day when Stripe computed it.
             */
            as_of: number;
            /** @description Funds owed to the holder (positive) or owed by the holder (negative). */
            current: components["schemas"]["AmountsByCurrency"];
        };
        /** @description One page of inferred balances, newest first. */
        InferredBalanceList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description The inferred balances on this page. */
            data: components["schemas"]["InferredBalance"][];
            /** @description Whether more inferred balances come after this page. */
            has_more: boolean;
            /** @description Path that the list is found at. */
            url: string;
        };
        /** @description A bank or another institution that accounts can be linked at. */
        Institution: {
            /** @description Id of the institution. */
            id: string;
            /**
             * @description Always `financial_connections.institution`.
             * @constant
             */
            object: "financial_connections.institution";
            /** @description Two-letter codes of the countries that the institution serves. */
            countries: string[];
            features: components["schemas"]["InstitutionFeatures"];
            /** @description True for live data, false for test data. */
            livemode: boolean;
            /** @description Name of the institution. */
            name: string;
            /** @description Routing numbers that the institution uses. */
            routing_numbers: string[];
            status: components["schemas"]["InstitutionStatus"];
            /** @description Website of the institution. Null when not known. */
            url: string | null;
        };
        /**
         * @description `active`: it can be chosen in the link flow. `degraded`: the link flow shows it but does not let it be chosen. `inactive`: the link flow does not show it.
         * @enum {string}
         */
        InstitutionStatus: "active" | "degraded" | "inactive";
        /** @description Which data the institution can share. Named like the permissions. */
        InstitutionFeatures: {
            /** @description Balances. */
            balances: components["schemas"]["InstitutionFeature"];
            /** @description Owners. */
            ownership: components["schemas"]["InstitutionFeature"];
            /** @description Account numbers to pay from. */
            payment_method: components["schemas"]["InstitutionFeature"];
            /** @description Transactions. */
            transactions: components["schemas"]["InstitutionFeature"];
        };
        /** @description Whether the institution shares one kind of data. */
        InstitutionFeature: {
            /** @description True when it does. */
            supported: boolean;
        };
        /** @description One page of institutions. */
        InstitutionList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description The institutions on this page. */
            data: components["schemas"]["Institution"][];
            /** @description Whether more institutions come after this page. */
            has_more: boolean;
            /** @description Path that the list is found at. */
            url: string;
        };
        /** @description The event `financial_connections.account.refreshed_inferred_balances`. */
        AccountRefreshedInferredBalancesEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.refreshed_inferred_balances`.
             * @constant
             */
            type: "financial_connections.account.refreshed_inferred_balances";
            data: components["schemas"]["AccountEventData"];
        };
        /** @description The event `financial_connections.session.updated`. */
        SessionUpdatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.session.updated`.
             * @constant
             */
            type: "financial_connections.session.updated";
            data: components["schemas"]["SessionEventData"];
        };
        /** @description The session that an event is about. */
        SessionEventData: {
            /** @description The whole session. */
            object: components["schemas"]["Session"];
            /** @description The fields that changed, with their values from before. */
            previous_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description Why an event happened. Its fields belong to Stripe's automations and are not declared here, all but the type. */
        EventReason: {
            /** @description Kind of reason, such as `request`. */
            type: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description A parameter is not known, or the idempotency key was used for another request. */
        BadDisconnectRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                "Idempotency-Key": components["headers"]["IdempotencyKey"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A parameter is missing, unknown, wrong, or excludes another one that was sent. */
        BadListRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The ownership is missing, or another parameter is unknown, wrong, or excludes one that was sent. */
        BadOwnerListRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The account is inactive, or it was linked without the permission that a feature needs, or a parameter is missing, unknown or wrong, or the idempotency key was used for another request. Stripe documents the code for inactive accounts, but neither its status nor anything about the error for a missing permission. */
        BadRefreshRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                "Idempotency-Key": components["headers"]["IdempotencyKey"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A parameter is not known to the operation or has a wrong value. */
        BadRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description A parameter is missing, unknown or wrong, or the idempotency key was used for another request. */
        BadSessionRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                "Idempotency-Key": components["headers"]["IdempotencyKey"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The account was linked without the permission that a feature needs, or a parameter is missing, unknown or wrong, or the idempotency key was used for another request. An inactive account cannot be subscribed either; Stripe does not document with which status and code it refuses. */
        BadSubscriptionRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                "Idempotency-Key": components["headers"]["IdempotencyKey"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description No transaction refresh of the account has succeeded yet, or a parameter is missing, unknown, wrong, or excludes another one that was sent. Stripe documents the code for the first case, not its status. */
        BadTransactionListRequest: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Another request with the same idempotency key is still running. */
        Conflict: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                "Idempotency-Key": components["headers"]["IdempotencyKey"];
                "Stripe-Should-Retry": components["headers"]["StripeShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        EventReceived: $file11.components["responses"]["EventReceived"];
        /** @description The key is valid but may not do this, such as a restricted key without the permission for it. */
        Forbidden: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                "Idempotency-Key": components["headers"]["IdempotencyKey"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description No object with this id is visible to the key in its mode, or the path is not one of the API. Stripe documents that a wrong id is an error; the status and the code are the ones it uses throughout its API. */
        NotFound: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                "Idempotency-Key": components["headers"]["IdempotencyKey"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Something failed on Stripe's side. Whether the request took effect is not known. */
        ServerError: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                "Idempotency-Key": components["headers"]["IdempotencyKey"];
                "Stripe-Should-Retry": components["headers"]["StripeShouldRetry"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description Too many requests in a short time, or another request holds the object. Back off exponentially. Stripe does not document the `type` and `code` of this answer. */
        TooManyRequests: {
            headers: {
                "Request-Id": components["headers"]["RequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                "Idempotency-Key": components["headers"]["IdempotencyKey"];
                "Stripe-Should-Retry": components["headers"]["StripeShouldRetry"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request came without a key, or with one that is not valid. */
        Unauthorized: {
            headers: {
                "Request-Id": components["headers"]["OptionalRequestId"];
                "Stripe-Version": components["headers"]["StripeVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        AccountId: $file11.components["parameters"]["AccountId"];
        EndingBefore: $file11.components["parameters"]["EndingBefore"];
        Expand: $file11.components["parameters"]["Expand"];
        IdempotencyKey: $file11.components["parameters"]["IdempotencyKey"];
        Limit: $file11.components["parameters"]["Limit"];
        SessionId: $file11.components["parameters"]["SessionId"];
        StartingAfter: $file11.components["parameters"]["StartingAfter"];
        StripeAccount: $file11.components["parameters"]["StripeAccount"];
        StripeSignature: $file11.components["parameters"]["StripeSignature"];
        /**
         * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
         * @example 2026-03-04.preview
         */
        StripeVersion: string;
        TransactionId: $file11.components["parameters"]["TransactionId"];
    };
    requestBodies: never;
    headers: {
        IdempotencyKey: $file11.components["headers"]["IdempotencyKey"];
        OptionalRequestId: $file11.components["headers"]["OptionalRequestId"];
        RequestId: $file11.components["headers"]["RequestId"];
        RetryAfter: $file11.components["headers"]["RetryAfter"];
        StripeShouldRetry: $file11.components["headers"]["StripeShouldRetry"];
        StripeVersion: $file11.components["headers"]["StripeVersion"];
    };
    pathItems: never;
}
export type Account = components['schemas']['Account'];
export type AccountCategory = components['schemas']['AccountCategory'];
export type AccountCreatedEvent = components['schemas']['AccountCreatedEvent'];
export type AccountDeactivatedEvent = components['schemas']['AccountDeactivatedEvent'];
export type AccountDisconnectedEvent = components['schemas']['AccountDisconnectedEvent'];
export type AccountEventData = components['schemas']['AccountEventData'];
export type AccountHolder = components['schemas']['AccountHolder'];
export type AccountHolderType = components['schemas']['AccountHolderType'];
export type AccountList = components['schemas']['AccountList'];
export type AccountNumber = components['schemas']['AccountNumber'];
export type AccountNumberIdentifierType = components['schemas']['AccountNumberIdentifierType'];
export type AccountNumberNetwork = components['schemas']['AccountNumberNetwork'];
export type AccountNumberStatus = components['schemas']['AccountNumberStatus'];
export type AccountNumbersUpdatedEvent = components['schemas']['AccountNumbersUpdatedEvent'];
export type AccountOwner = components['schemas']['AccountOwner'];
export type AccountOwnerList = components['schemas']['AccountOwnerList'];
export type AccountOwnership = components['schemas']['AccountOwnership'];
export type AccountPaymentMethodType = components['schemas']['AccountPaymentMethodType'];
export type AccountReactivatedEvent = components['schemas']['AccountReactivatedEvent'];
export type AccountRefreshedBalanceEvent = components['schemas']['AccountRefreshedBalanceEvent'];
export type AccountRefreshedOwnershipEvent = components['schemas']['AccountRefreshedOwnershipEvent'];
export type AccountRefreshedTransactionsEvent = components['schemas']['AccountRefreshedTransactionsEvent'];
export type AccountStatus = components['schemas']['AccountStatus'];
export type AccountSubcategory = components['schemas']['AccountSubcategory'];
export type AccountUpcomingNumberExpiryEvent = components['schemas']['AccountUpcomingNumberExpiryEvent'];
export type AmountsByCurrency = components['schemas']['AmountsByCurrency'];
export type Balance = components['schemas']['Balance'];
export type BalanceType = components['schemas']['BalanceType'];
export type CashBalance = components['schemas']['CashBalance'];
export type ConnectAccount = components['schemas']['ConnectAccount'];
export type CreateSessionAccountHolder = components['schemas']['CreateSessionAccountHolder'];
export type CreateSessionFilters = components['schemas']['CreateSessionFilters'];
export type CreateSessionRequest = components['schemas']['CreateSessionRequest'];
export type CreditBalance = components['schemas']['CreditBalance'];
export type CurrencyCode = components['schemas']['CurrencyCode'];
export type Customer = components['schemas']['Customer'];
export type DisconnectAccountRequest = components['schemas']['DisconnectAccountRequest'];
export type Error = components['schemas']['Error'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type ErrorType = components['schemas']['ErrorType'];
export type EventEnvelope = components['schemas']['EventEnvelope'];
export type EventRequest = components['schemas']['EventRequest'];
export type Expand = components['schemas']['Expand'];
export type Feature = components['schemas']['Feature'];
export type FilterSubcategory = components['schemas']['FilterSubcategory'];
export type ListAccountsAccountHolder = components['schemas']['ListAccountsAccountHolder'];
export type OwnershipRefresh = components['schemas']['OwnershipRefresh'];
export type Permission = components['schemas']['Permission'];
export type PrefetchFeature = components['schemas']['PrefetchFeature'];
export type Refresh = components['schemas']['Refresh'];
export type RefreshAccountRequest = components['schemas']['RefreshAccountRequest'];
export type RefreshStatus = components['schemas']['RefreshStatus'];
export type Session = components['schemas']['Session'];
export type SessionFilters = components['schemas']['SessionFilters'];
export type SubscribableFeature = components['schemas']['SubscribableFeature'];
export type SubscribeAccountRequest = components['schemas']['SubscribeAccountRequest'];
export type Subscription = components['schemas']['Subscription'];
export type Timestamp = components['schemas']['Timestamp'];
export type TransactedAtRange = components['schemas']['TransactedAtRange'];
export type Transaction = components['schemas']['Transaction'];
export type TransactionList = components['schemas']['TransactionList'];
export type TransactionRefresh = components['schemas']['TransactionRefresh'];
export type TransactionRefreshFilter = components['schemas']['TransactionRefreshFilter'];
export type TransactionStatus = components['schemas']['TransactionStatus'];
export type TransactionStatusTransitions = components['schemas']['TransactionStatusTransitions'];
export type UnsubscribeAccountRequest = components['schemas']['UnsubscribeAccountRequest'];
export type AccountStatusDetails = components['schemas']['AccountStatusDetails'];
export type AccountInactiveDetails = components['schemas']['AccountInactiveDetails'];
export type AccountInactiveCause = components['schemas']['AccountInactiveCause'];
export type RelinkAction = components['schemas']['RelinkAction'];
export type CreateSessionLimits = components['schemas']['CreateSessionLimits'];
export type CreateSessionManualEntry = components['schemas']['CreateSessionManualEntry'];
export type ManualEntryMode = components['schemas']['ManualEntryMode'];
export type CreateSessionRelinkOptions = components['schemas']['CreateSessionRelinkOptions'];
export type SessionLimits = components['schemas']['SessionLimits'];
export type SessionRelinkOptions = components['schemas']['SessionRelinkOptions'];
export type SessionRelinkResult = components['schemas']['SessionRelinkResult'];
export type RelinkFailureReason = components['schemas']['RelinkFailureReason'];
export type SessionStatus = components['schemas']['SessionStatus'];
export type SessionStatusDetails = components['schemas']['SessionStatusDetails'];
export type SessionCancelledDetails = components['schemas']['SessionCancelledDetails'];
export type SessionCancelledReason = components['schemas']['SessionCancelledReason'];
export type Authorization = components['schemas']['Authorization'];
export type AuthorizationStatus = components['schemas']['AuthorizationStatus'];
export type AuthorizationStatusDetails = components['schemas']['AuthorizationStatusDetails'];
export type AuthorizationInactiveDetails = components['schemas']['AuthorizationInactiveDetails'];
export type InferredBalance = components['schemas']['InferredBalance'];
export type InferredBalanceList = components['schemas']['InferredBalanceList'];
export type Institution = components['schemas']['Institution'];
export type InstitutionStatus = components['schemas']['InstitutionStatus'];
export type InstitutionFeatures = components['schemas']['InstitutionFeatures'];
export type InstitutionFeature = components['schemas']['InstitutionFeature'];
export type InstitutionList = components['schemas']['InstitutionList'];
export type AccountRefreshedInferredBalancesEvent = components['schemas']['AccountRefreshedInferredBalancesEvent'];
export type SessionUpdatedEvent = components['schemas']['SessionUpdatedEvent'];
export type SessionEventData = components['schemas']['SessionEventData'];
export type EventReason = components['schemas']['EventReason'];
export type ResponseBadDisconnectRequest = components['responses']['BadDisconnectRequest'];
export type ResponseBadListRequest = components['responses']['BadListRequest'];
export type ResponseBadOwnerListRequest = components['responses']['BadOwnerListRequest'];
export type ResponseBadRefreshRequest = components['responses']['BadRefreshRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseBadSessionRequest = components['responses']['BadSessionRequest'];
export type ResponseBadSubscriptionRequest = components['responses']['BadSubscriptionRequest'];
export type ResponseBadTransactionListRequest = components['responses']['BadTransactionListRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseEventReceived = components['responses']['EventReceived'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterAccountId = components['parameters']['AccountId'];
export type ParameterEndingBefore = components['parameters']['EndingBefore'];
export type ParameterExpand = components['parameters']['Expand'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterSessionId = components['parameters']['SessionId'];
export type ParameterStartingAfter = components['parameters']['StartingAfter'];
export type ParameterStripeAccount = components['parameters']['StripeAccount'];
export type ParameterStripeSignature = components['parameters']['StripeSignature'];
export type ParameterStripeVersion = components['parameters']['StripeVersion'];
export type ParameterTransactionId = components['parameters']['TransactionId'];
export type HeaderIdempotencyKey = components['headers']['IdempotencyKey'];
export type HeaderOptionalRequestId = components['headers']['OptionalRequestId'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderStripeShouldRetry = components['headers']['StripeShouldRetry'];
export type HeaderStripeVersion = components['headers']['StripeVersion'];
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description Only accounts of this holder. Unlike when a session is created, there is no `type` here. */
                account_holder?: components["schemas"]["ListAccountsAccountHolder"] | "";
                /** @description Only accounts that were linked through the session with this id. */
                session?: string;
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of accounts. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveAccount: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    disconnectAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description Makes a POST safe to repeat. The first result under a key, failures with status 500 included, is answered again for at least 24 hours. Nothing is kept when the parameters do not validate or when another request holds the same key at that moment. The same key with other parameters is refused with an error of type `idempotency_error`.
                 * @example 7f1c7b0e-4d35-4a54-9d0a-0b6a2f6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DisconnectAccountRequest"];
            };
        };
        responses: {
            /** @description The account, disconnected. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadDisconnectRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    refreshAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description Makes a POST safe to repeat. The first result under a key, failures with status 500 included, is answered again for at least 24 hours. Nothing is kept when the parameters do not validate or when another request holds the same key at that moment. The same key with other parameters is refused with an error of type `idempotency_error`.
                 * @example 7f1c7b0e-4d35-4a54-9d0a-0b6a2f6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RefreshAccountRequest"];
            };
        };
        responses: {
            /** @description The account, with the refresh of each feature under way. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRefreshRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    subscribeAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description Makes a POST safe to repeat. The first result under a key, failures with status 500 included, is answered again for at least 24 hours. Nothing is kept when the parameters do not validate or when another request holds the same key at that moment. The same key with other parameters is refused with an error of type `idempotency_error`.
                 * @example 7f1c7b0e-4d35-4a54-9d0a-0b6a2f6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SubscribeAccountRequest"];
            };
        };
        responses: {
            /** @description The account, subscribed. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadSubscriptionRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    unsubscribeAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description Makes a POST safe to repeat. The first result under a key, failures with status 500 included, is answered again for at least 24 hours. Nothing is kept when the parameters do not validate or when another request holds the same key at that moment. The same key with other parameters is refused with an error of type `idempotency_error`.
                 * @example 7f1c7b0e-4d35-4a54-9d0a-0b6a2f6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UnsubscribeAccountRequest"];
            };
        };
        responses: {
            /** @description The account, no longer subscribed. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadSubscriptionRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listAccountOwners: {
        parameters: {
            query: {
                /**
                 * @description Id of the ownership whose owners are listed.
                 * @example fcaowns_1T6QmV2eZvKYlo2CfN8sJ3Lk
                 */
                ownership: string;
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of owners. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOwnerList"];
                };
            };
            400: components["responses"]["BadOwnerListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
                /**
                 * @description Makes a POST safe to repeat. The first result under a key, failures with status 500 included, is answered again for at least 24 hours. Nothing is kept when the parameters do not validate or when another request holds the same key at that moment. The same key with other parameters is refused with an error of type `idempotency_error`.
                 * @example 7f1c7b0e-4d35-4a54-9d0a-0b6a2f6f6c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description The session, ready for the link flow. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    "Idempotency-Key": components["headers"]["IdempotencyKey"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadSessionRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveSession: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the session.
                 * @example fcsess_1T6QmE2eZvKYlo2CkP3vNz8S
                 */
                session: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listTransactions: {
        parameters: {
            query: {
                /**
                 * @description Id of the account whose transactions are listed.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: string;
                /** @description Only transactions of this moment, or of a span of time. Unix seconds. */
                transacted_at?: components["schemas"]["Timestamp"] | components["schemas"]["TransactedAtRange"];
                /** @description Only transactions that certain refreshes brought. */
                transaction_refresh?: components["schemas"]["TransactionRefreshFilter"];
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of transactions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransactionList"];
                };
            };
            400: components["responses"]["BadTransactionListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveTransaction: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the transaction.
                 * @example fctxn_1T6Qmt2eZvKYlo2CyG2wVp7B
                 */
                transaction: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveAuthorization: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the authorization.
                 * @example fcauth_1T6QmJ2eZvKYlo2CxB5rPk7N
                 */
                authorization: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The authorization. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listInferredBalances: {
        parameters: {
            query?: {
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
                 */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of inferred balances. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InferredBalanceList"];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    listInstitutions: {
        parameters: {
            query?: {
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of institutions. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionList"];
                };
            };
            400: components["responses"]["BadListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    retrieveInstitution: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["Expand"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key, which never is a preview: relinking and the other additions of the preview need this header.
                 * @example 2026-03-04.preview
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /**
                 * @description Id of the institution.
                 * @example fcinst_Tz1KqWm8RsPn2L
                 */
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The institution. */
            200: {
                headers: {
                    "Request-Id": components["headers"]["RequestId"];
                    "Stripe-Version": components["headers"]["StripeVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Institution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    onAccountCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
                 * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAccountDeactivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
                 * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDeactivatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAccountReactivated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
                 * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountReactivatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAccountDisconnected: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
                 * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDisconnectedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAccountRefreshedBalance: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
                 * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRefreshedBalanceEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAccountRefreshedOwnership: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
                 * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRefreshedOwnershipEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAccountRefreshedTransactions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
                 * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRefreshedTransactionsEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAccountNumbersUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
                 * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountNumbersUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAccountUpcomingNumberExpiry: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
                 * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUpcomingNumberExpiryEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAccountRefreshedInferredBalances: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
                 * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRefreshedInferredBalancesEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onSessionUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
                 * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
                 */
                "Stripe-Signature": components["parameters"]["StripeSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
}
