// Made by `fc-contract generate`. Change the document it comes from, not this file.
import type * as $file5 from "../2025-11-17.clover/types.ts";
import type * as $file8 from "../2026-06-24.dahlia/types.ts";
import type * as $file10 from "../2026-08-26.dahlia/types.ts";
import type * as $file11 from "../2026-09-30.endive/types.ts";
export interface paths {
    "/v1/financial_connections/accounts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
    "/v1/financial_connections/accounts/{account}/owners": $file10.paths["/v1/financial_connections/accounts/{account}/owners"];
    "/v1/financial_connections/sessions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
         * @description Prepares a link flow. Hand the `client_secret` to Stripe.js or a mobile SDK, which leads the account holder through it; then retrieve the session to see which accounts were linked. How long a session can be used is not documented. Before 2026-09-30.endive the default filters depend on `account_holder[type]` in a way that is not documented. Since then a session has by default no limit on accounts, no manual entry, asks for no support of payment methods and offers accounts of all five subcategories; of which country is not documented.
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
    "/v1/financial_connections/transactions": $file10.paths["/v1/financial_connections/transactions"];
    "/v1/financial_connections/transactions/{transaction}": $file10.paths["/v1/financial_connections/transactions/{transaction}"];
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
        AccountHolder: $file5.components["schemas"]["AccountHolder"];
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
        AmountsByCurrency: $file11.components["schemas"]["AmountsByCurrency"];
        Balance: $file11.components["schemas"]["Balance"];
        BalanceType: $file11.components["schemas"]["BalanceType"];
        CashBalance: $file11.components["schemas"]["CashBalance"];
        ConnectAccount: $file11.components["schemas"]["ConnectAccount"];
        CreateSessionAccountHolder: $file5.components["schemas"]["CreateSessionAccountHolder"];
        CreateSessionFilters: $file8.components["schemas"]["CreateSessionFilters"];
        CreateSessionRequest: $file5.components["schemas"]["CreateSessionRequest"];
        CreditBalance: $file11.components["schemas"]["CreditBalance"];
        CurrencyCode: $file11.components["schemas"]["CurrencyCode"];
        Customer: $file11.components["schemas"]["Customer"];
        DisconnectAccountRequest: $file11.components["schemas"]["DisconnectAccountRequest"];
        Error: $file10.components["schemas"]["Error"];
        ErrorCode: $file10.components["schemas"]["ErrorCode"];
        ErrorEnvelope: $file10.components["schemas"]["ErrorEnvelope"];
        ErrorType: $file11.components["schemas"]["ErrorType"];
        EventEnvelope: $file11.components["schemas"]["EventEnvelope"];
        EventRequest: $file11.components["schemas"]["EventRequest"];
        Expand: $file11.components["schemas"]["Expand"];
        Feature: $file11.components["schemas"]["Feature"];
        FilterSubcategory: $file11.components["schemas"]["FilterSubcategory"];
        ListAccountsAccountHolder: $file5.components["schemas"]["ListAccountsAccountHolder"];
        OwnershipRefresh: $file11.components["schemas"]["OwnershipRefresh"];
        Permission: $file11.components["schemas"]["Permission"];
        PrefetchFeature: $file11.components["schemas"]["PrefetchFeature"];
        Refresh: $file11.components["schemas"]["Refresh"];
        RefreshAccountRequest: $file11.components["schemas"]["RefreshAccountRequest"];
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
            client_secret: string;
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
        };
        SessionFilters: $file8.components["schemas"]["SessionFilters"];
        SubscribableFeature: $file11.components["schemas"]["SubscribableFeature"];
        SubscribeAccountRequest: $file11.components["schemas"]["SubscribeAccountRequest"];
        Subscription: $file11.components["schemas"]["Subscription"];
        Timestamp: $file11.components["schemas"]["Timestamp"];
        TransactedAtRange: $file11.components["schemas"]["TransactedAtRange"];
        Transaction: $file11.components["schemas"]["Transaction"];
        TransactionList: $file11.components["schemas"]["TransactionList"];
        TransactionRefresh: $file11.components["schemas"]["TransactionRefresh"];
        TransactionRefreshFilter: $file11.components["schemas"]["TransactionRefreshFilter"];
        TransactionStatus: $file11.components["schemas"]["TransactionStatus"];
        TransactionStatusTransitions: $file11.components["schemas"]["TransactionStatusTransitions"];
        UnsubscribeAccountRequest: $file11.components["schemas"]["UnsubscribeAccountRequest"];
    };
    responses: {
        BadDisconnectRequest: $file10.components["responses"]["BadDisconnectRequest"];
        BadListRequest: $file10.components["responses"]["BadListRequest"];
        BadOwnerListRequest: $file10.components["responses"]["BadOwnerListRequest"];
        BadRefreshRequest: $file10.components["responses"]["BadRefreshRequest"];
        BadRequest: $file10.components["responses"]["BadRequest"];
        BadSessionRequest: $file10.components["responses"]["BadSessionRequest"];
        BadSubscriptionRequest: $file10.components["responses"]["BadSubscriptionRequest"];
        BadTransactionListRequest: $file10.components["responses"]["BadTransactionListRequest"];
        Conflict: $file10.components["responses"]["Conflict"];
        EventReceived: $file11.components["responses"]["EventReceived"];
        Forbidden: $file10.components["responses"]["Forbidden"];
        NotFound: $file10.components["responses"]["NotFound"];
        ServerError: $file10.components["responses"]["ServerError"];
        TooManyRequests: $file10.components["responses"]["TooManyRequests"];
        Unauthorized: $file10.components["responses"]["Unauthorized"];
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
        StripeVersion: $file11.components["parameters"]["StripeVersion"];
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
                account_holder?: components["schemas"]["ListAccountsAccountHolder"];
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
    listAccountOwners: $file10.operations["listAccountOwners"];
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2024-06-20
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
    listTransactions: $file10.operations["listTransactions"];
    retrieveTransaction: $file10.operations["retrieveTransaction"];
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
}
