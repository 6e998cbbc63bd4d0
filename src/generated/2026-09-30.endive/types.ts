// Made by `fc-contract generate`. Change the document it comes from, not this file.
export interface paths {
    "/v1/financial_connections/accounts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-09-30.endive
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-09-30.endive
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-09-30.endive
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
    "financial_connections.account.supported_payment_method_types_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The payment methods of an account changed
         * @description `supported_payment_method_types` of the account changed.
         */
        post: operations["onAccountPaymentMethodTypesUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.account.expected_deactivation_date_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account's expected end of activity changed
         * @description The date on which the account is expected to go inactive was set or changed.
         */
        post: operations["onAccountDeactivationDateUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.account.upcoming_deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account will go inactive soon
         * @description The account is expected to go inactive in 30 days.
         */
        post: operations["onAccountUpcomingDeactivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.authorization.expected_deactivation_date_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An authorization's expected end of activity changed
         * @description The date on which the authorization is expected to go inactive was set or changed.
         */
        post: operations["onAuthorizationDeactivationDateUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "financial_connections.authorization.upcoming_deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An authorization will go inactive soon
         * @description The authorization is expected to go inactive in 30 days.
         */
        post: operations["onAuthorizationUpcomingDeactivation"];
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
            status_details?: components["schemas"]["AccountStatusDetails"];
        };
        /**
         * @description `access_expired`: the consent or the token will run out. `institution_requirement`: a change at the institution will end the connection. `unspecified`: not known.
         * @enum {string}
         */
        AccountActiveCause: "access_expired" | "institution_requirement" | "unspecified";
        /** @description When and why an active account is expected to go inactive. */
        AccountActiveDetails: {
            action: components["schemas"]["RelinkAction"];
            cause: components["schemas"]["AccountActiveCause"];
            /**
             * Format: unix-time
             * @description When the account is expected to go inactive, in Unix seconds.
             */
            expected_deactivation_date: number;
        };
        /**
         * @description `cash`: real funds. `credit`: credit that was extended to the holder. `investment`: an investment account. `other`: anything else.
         * @enum {string}
         */
        AccountCategory: "cash" | "credit" | "investment" | "other";
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
        /** @description The event `financial_connections.account.expected_deactivation_date_updated`. */
        AccountDeactivationDateUpdatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.expected_deactivation_date_updated`.
             * @constant
             */
            type: "financial_connections.account.expected_deactivation_date_updated";
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
        /** @description Who an account belongs to. `type` says which of the other fields is there; the rest are left out. */
        AccountHolder: {
            type: components["schemas"]["AccountHolderType"];
            /** @description Id of the connected account that is the holder, or, expanded, that account. Only with type `account`. */
            account?: string | components["schemas"]["ConnectAccount"];
            /** @description Id of the Customer that is the holder, or, expanded, that Customer. Only with type `customer`. */
            customer?: string | components["schemas"]["Customer"];
            /** @description Id of the v2 Account that acts as the customer. Only with type `customer`. Cannot be expanded. */
            customer_account?: string;
        };
        /**
         * @description `account`: a connected account. `customer`: a Customer, or a v2 Account that acts as one.
         * @enum {string}
         */
        AccountHolderType: "account" | "customer";
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
        /** @description What is known about one number of an account. The number itself is never part of it. */
        AccountNumber: {
            /**
             * Format: unix-time
             * @description When the number is expected to stop working, in Unix seconds. Null when that is not expected.
             */
            expected_expiry_date: number | null;
            identifier_type: components["schemas"]["AccountNumberIdentifierType"];
            status: components["schemas"]["AccountNumberStatus"];
            /** @description Payment networks that the number works on. */
            supported_networks: components["schemas"]["AccountNumberNetwork"][];
        };
        /**
         * @description `account_number`: the permanent number. `tokenized_account_number`: a stand-in that the institution issued and may deactivate.
         * @enum {string}
         */
        AccountNumberIdentifierType: "account_number" | "tokenized_account_number";
        /**
         * @description `ach`: the US automated clearing house.
         * @enum {string}
         */
        AccountNumberNetwork: "ach";
        /**
         * @description `pending`: a tokenized number was made and cannot be used yet. `transactable`: payments can use the number. `deactivated`: it was revoked and can no longer be used. `expired`: its time is over.
         * @enum {string}
         */
        AccountNumberStatus: "deactivated" | "expired" | "pending" | "transactable";
        /** @description The event `financial_connections.account.account_numbers_updated`. */
        AccountNumbersUpdatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.account_numbers_updated`.
             * @constant
             */
            type: "financial_connections.account.account_numbers_updated";
            data: components["schemas"]["AccountEventData"];
        };
        /** @description One owner of an account. What the institution does not tell is null. */
        AccountOwner: {
            /** @description Id of the owner. */
            id: string;
            /**
             * @description Always `financial_connections.account_owner`.
             * @constant
             */
            object: "financial_connections.account_owner";
            /** @description E-mail address of the owner. */
            email: string | null;
            /** @description Full name of the owner, as the institution writes it. */
            name: string;
            /** @description Id of the ownership that the owner is part of. */
            ownership: string;
            /** @description Phone number of the owner, as the institution writes it. */
            phone: string | null;
            /** @description Address of the owner in one line, as the institution writes it. */
            raw_address: string | null;
            /**
             * Format: unix-time
             * @description When the data of this owner was last fetched, in Unix seconds.
             */
            refreshed_at: number | null;
        };
        /** @description One page of owners. */
        AccountOwnerList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description The owners on this page. */
            data: components["schemas"]["AccountOwner"][];
            /** @description Whether more owners come after this page. */
            has_more: boolean;
            /** @description Path that the list is found at, its query included. */
            url: string;
        };
        /** @description The owners of an account as one ownership refresh found them. */
        AccountOwnership: {
            /** @description Id of the ownership. */
            id: string;
            /**
             * @description Always `financial_connections.account_ownership`.
             * @constant
             */
            object: "financial_connections.account_ownership";
            /**
             * Format: unix-time
             * @description When the ownership was fetched, in Unix seconds.
             */
            created: number;
            /** @description First page of the owners. */
            owners: components["schemas"]["AccountOwnerList"];
        };
        /**
         * @description Type of payment method that can be made of an account.
         * @enum {string}
         */
        AccountPaymentMethodType: "link" | "us_bank_account";
        /** @description The event `financial_connections.account.supported_payment_method_types_updated`. */
        AccountPaymentMethodTypesUpdatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.supported_payment_method_types_updated`.
             * @constant
             */
            type: "financial_connections.account.supported_payment_method_types_updated";
            data: components["schemas"]["AccountEventData"];
        };
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
        /**
         * @description `active`: data can be fetched. `inactive`: data cannot be fetched, though what was fetched before stays readable. `disconnected`: access has ended, through the API or by the account holder.
         * @enum {string}
         */
        AccountStatus: "active" | "disconnected" | "inactive";
        /** @description More about the status of an account. There are no details about `inactive` and `disconnected` in this version. */
        AccountStatusDetails: {
            /** @description Only while the account is active and expected to go inactive; left out otherwise. */
            active?: components["schemas"]["AccountActiveDetails"];
        };
        /**
         * @description Finer kind of account. Cash accounts are `checking`, `savings` or `other`; credit accounts `mortgage`, `line_of_credit`, `credit_card` or `other`; all the rest `other`.
         * @enum {string}
         */
        AccountSubcategory: "checking" | "credit_card" | "line_of_credit" | "mortgage" | "other" | "savings";
        /** @description The event `financial_connections.account.upcoming_deactivation`. */
        AccountUpcomingDeactivationEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.upcoming_deactivation`.
             * @constant
             */
            type: "financial_connections.account.upcoming_deactivation";
            data: components["schemas"]["AccountEventData"];
        };
        /** @description The event `financial_connections.account.upcoming_account_number_expiry`. */
        AccountUpcomingNumberExpiryEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.account.upcoming_account_number_expiry`.
             * @constant
             */
            type: "financial_connections.account.upcoming_account_number_expiry";
            data: components["schemas"]["AccountEventData"];
        };
        /** @description Amounts keyed by lower-case ISO 4217 currency code. Each amount is an integer in the minor unit of its currency (cents for usd). */
        AmountsByCurrency: {
            [key: string]: number;
        };
        /** @description The access that an account holder gave to an institution. One authorization can serve many accounts. */
        Authorization: {
            /** @description Id of the authorization. */
            id: string;
            /**
             * @description Always `financial_connections.authorization`.
             * @constant
             */
            object: "financial_connections.authorization";
            /** @description Name of the institution. */
            institution_name: string;
            /** @description True for live data, false for test data. */
            livemode: boolean;
            status: components["schemas"]["AuthorizationStatus"];
            status_details: components["schemas"]["AuthorizationStatusDetails"];
        };
        /** @description When an active authorization is expected to go inactive. Unlike an account it does not tell the cause. */
        AuthorizationActiveDetails: {
            action: components["schemas"]["RelinkAction"];
            /**
             * Format: unix-time
             * @description When the authorization is expected to go inactive, in Unix seconds.
             */
            expected_deactivation_date: number;
        };
        /** @description The event `financial_connections.authorization.expected_deactivation_date_updated`. */
        AuthorizationDeactivationDateUpdatedEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.authorization.expected_deactivation_date_updated`.
             * @constant
             */
            type: "financial_connections.authorization.expected_deactivation_date_updated";
            data: components["schemas"]["AuthorizationEventData"];
        };
        /** @description The authorization that an event is about. */
        AuthorizationEventData: {
            /** @description The whole authorization. */
            object: components["schemas"]["Authorization"];
            /** @description The fields that changed, with their values from before. Stripe's SDKs have it on every event; the API reference says that only events whose type ends with `.updated` carry it. */
            previous_attributes?: {
                [key: string]: unknown;
            };
        };
        /** @description What can be done about an inactive authorization. Unlike an account it does not tell the cause. */
        AuthorizationInactiveDetails: {
            action: components["schemas"]["RelinkAction"];
        };
        /**
         * @description `active`: data can be fetched. `inactive`: data cannot be fetched.
         * @enum {string}
         */
        AuthorizationStatus: "active" | "inactive";
        /** @description More about the status of an authorization. Can be empty. */
        AuthorizationStatusDetails: {
            /** @description Only while the authorization is active and expected to go inactive; left out otherwise. */
            active?: components["schemas"]["AuthorizationActiveDetails"];
            /** @description Only while the authorization is inactive; left out otherwise. */
            inactive?: components["schemas"]["AuthorizationInactiveDetails"];
        };
        /** @description The event `financial_connections.authorization.upcoming_deactivation`. */
        AuthorizationUpcomingDeactivationEvent: components["schemas"]["EventEnvelope"] & {
            /**
             * @description Always `financial_connections.authorization.upcoming_deactivation`.
             * @constant
             */
            type: "financial_connections.authorization.upcoming_deactivation";
            data: components["schemas"]["AuthorizationEventData"];
        };
        /** @description A balance as the institution computed it. The field named like `type` says more about it. */
        Balance: {
            /**
             * Format: unix-time
             * @description When the institution computed the balance, in Unix seconds. It can be older than the refresh.
             */
            as_of: number;
            /** @description Funds owed to the holder (positive) or owed by the holder (negative), before pending transactions settle. */
            current: components["schemas"]["AmountsByCurrency"];
            type: components["schemas"]["BalanceType"];
            /** @description Only with type `cash`; left out otherwise. */
            cash?: components["schemas"]["CashBalance"];
            /** @description Only with type `credit`; left out otherwise. */
            credit?: components["schemas"]["CreditBalance"];
        };
        /**
         * @description `cash`: funds that the holder has. `credit`: funds that the holder has borrowed.
         * @enum {string}
         */
        BalanceType: "cash" | "credit";
        /** @description More about the balance of a cash account. */
        CashBalance: {
            /** @description Funds that can be used now, with pending transactions taken off. Null when the institution does not say. */
            available: components["schemas"]["AmountsByCurrency"] | null;
        };
        /** @description A Connect account as it appears when `account_holder.account` is expanded. This is the connected business, not a Financial Connections account. Only what identifies it is declared and every other field is allowed. */
        ConnectAccount: {
            /** @description Id of the connected account. */
            id: string;
            /**
             * @description Always `account`.
             * @constant
             */
            object: "account";
        } & {
            [key: string]: unknown;
        };
        /** @description Who the accounts will belong to. */
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
            /** @description Two-letter code of the country to offer accounts of. */
            country?: string;
            require_payment_method_support?: components["schemas"]["PaymentMethodSupport"];
        };
        /** @description How much may be linked. By default there is no limit. */
        CreateSessionLimits: {
            /** @description Largest number of accounts that may be linked. The empty string means that there is no limit. */
            accounts: number | "";
        };
        /** @description Whether account numbers may be typed in instead of linking an account. */
        CreateSessionManualEntry: {
            mode?: components["schemas"]["ManualEntryMode"];
        };
        /** @description Parameters of creating a session. */
        CreateSessionRequest: {
            account_holder: components["schemas"]["CreateSessionAccountHolder"];
            /** @description What the account holder is asked to share. At least one. */
            permissions: components["schemas"]["Permission"][];
            filters?: components["schemas"]["CreateSessionFilters"];
            limits?: components["schemas"]["CreateSessionLimits"];
            manual_entry?: components["schemas"]["CreateSessionManualEntry"];
            /** @description Data to fetch as soon as an account is linked. Each needs its permission. Stripe does not document whether it refuses a prefetch without the permission. */
            prefetch?: components["schemas"]["PrefetchFeature"][];
            /** @description Where a web view goes when the link flow ends. Used only in web views of mobile apps. */
            return_url?: string;
            expand?: components["schemas"]["Expand"];
        };
        /** @description More about the balance of a credit account. */
        CreditBalance: {
            /** @description Credit that the holder has used, usually negative. Null when the institution does not say. */
            used: components["schemas"]["AmountsByCurrency"] | null;
        };
        /** @description Three-letter ISO 4217 currency code in lower case. */
        CurrencyCode: string;
        /** @description A Customer as it appears when `account_holder.customer` is expanded. Customers belong to another part of Stripe's API, so only what identifies one is declared and every other field is allowed. */
        Customer: {
            /** @description Id of the Customer. */
            id: string;
            /**
             * @description Always `customer`.
             * @constant
             */
            object: "customer";
        } & {
            [key: string]: unknown;
        };
        /** @description Parameters of disconnecting an account. */
        DisconnectAccountRequest: {
            expand?: components["schemas"]["Expand"];
        };
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
        ErrorCode: "financial_connections_account_inactive" | "financial_connections_account_pending_account_numbers" | "financial_connections_account_unavailable_account_numbers" | "financial_connections_consent_locale_invalid" | "financial_connections_consent_locale_unsupported" | "financial_connections_no_successful_transaction_refresh" | "api_key_expired" | "idempotency_key_in_use" | "livemode_mismatch" | "lock_timeout" | "parameter_invalid_empty" | "parameter_invalid_integer" | "parameter_invalid_string_blank" | "parameter_invalid_string_empty" | "parameter_missing" | "parameter_unknown" | "parameters_exclusive" | "platform_api_key_expired" | "rate_limit" | "resource_missing" | "secret_key_required" | "url_invalid";
        /** @description Body of every response whose status is not 200. */
        ErrorEnvelope: {
            error: components["schemas"]["Error"];
        };
        /**
         * @description Kind of error. Stripe's own description of its API names the first four; its Node SDK also knows the last three. The status is the better guide to the kind: an invalid key, for one, can come with `invalid_request_error`.
         * @enum {string}
         */
        ErrorType: "api_error" | "card_error" | "idempotency_error" | "invalid_request_error" | "rate_limit_error" | "authentication_error" | "invalid_grant";
        /** @description What every snapshot event has in common. The object in `data` is written in the API version of the webhook endpoint, whatever version the request that caused the event was made in. The type of the event stands with the event itself. */
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
        };
        /** @description The API request that caused an event. */
        EventRequest: {
            /** @description Id of the request. Null when no request caused the event. */
            id: string | null;
            /** @description Idempotency key that the request was sent with. Null when there was none. */
            idempotency_key: string | null;
        };
        /** @description Fields to answer with the whole object instead of its id. Each entry is a dotted path into the response, at most four levels deep. In a list response every path starts with `data.`. */
        Expand: string[];
        /**
         * @description Data that can be refreshed. Mind the singular of `balance`; the permission is called `balances`.
         * @enum {string}
         */
        Feature: "balance" | "ownership" | "transactions";
        /**
         * @description Subcategory that a link flow can be limited to. An account can be `other`, a filter cannot.
         * @enum {string}
         */
        FilterSubcategory: "checking" | "credit_card" | "line_of_credit" | "mortgage" | "savings";
        /** @description Holder whose accounts are listed. */
        ListAccountsAccountHolder: {
            /** @description Id of a connected account. Not together with `customer` or with `session`. */
            account?: string;
            /** @description Id of a Customer. Not together with `account` or with `session`. */
            customer?: string;
            /** @description Id of a v2 Account that acts as a customer. */
            customer_account?: string;
        };
        /**
         * @description `automatic`: the link flow offers a form. `disabled`: it does not, the default.
         * @enum {string}
         */
        ManualEntryMode: "automatic" | "disabled";
        /** @description The last attempt to fetch the owners. A `Refresh` whose next time came half a year later. */
        OwnershipRefresh: {
            /**
             * Format: unix-time
             * @description When the attempt began, in Unix seconds.
             */
            last_attempted_at: number;
            /**
             * Format: unix-time
             * @description From when on another refresh can be started, in Unix seconds. Null while this one is pending and while the account is inactive.
             */
            next_refresh_available_at: number | null;
            status: components["schemas"]["RefreshStatus"];
        };
        /**
         * @description Which of the linked accounts must be ones that can be paid from. `all`: every one. `at_least_one`: one of them. `none`: it does not matter, the default.
         * @enum {string}
         */
        PaymentMethodSupport: "all" | "at_least_one" | "none";
        /**
         * @description Data that the account holder is asked to share when linking. `balances`: what the account holds. `ownership`: who owns it. `payment_method`: that it can be paid from. `transactions`: what moved. Mind the plural of `balances`; the feature is called `balance`.
         * @enum {string}
         */
        Permission: "balances" | "ownership" | "payment_method" | "transactions";
        /**
         * @description Data to fetch as soon as an account is linked. Named like the permission it needs, so mind the plural of `balances`.
         * @enum {string}
         */
        PrefetchFeature: "balances" | "ownership" | "transactions";
        /** @description The last attempt to fetch one kind of data from the institution. */
        Refresh: {
            /**
             * Format: unix-time
             * @description When the attempt began, in Unix seconds.
             */
            last_attempted_at: number;
            /**
             * Format: unix-time
             * @description From when on another refresh can be started, in Unix seconds. Null while this one is pending and while the account is inactive.
             */
            next_refresh_available_at: number | null;
            status: components["schemas"]["RefreshStatus"];
        };
        /** @description Parameters of refreshing an account. */
        RefreshAccountRequest: {
            /** @description Data to fetch. */
            features: components["schemas"]["Feature"][];
            expand?: components["schemas"]["Expand"];
        };
        /**
         * @description `pending`: the institution has not answered yet. `succeeded`: the data is new. `failed`: the data is what it was.
         * @enum {string}
         */
        RefreshStatus: "failed" | "pending" | "succeeded";
        /**
         * @description `none`: nothing needs to be done. `relink_required`: the account holder has to go through the link flow again.
         * @enum {string}
         */
        RelinkAction: "none" | "relink_required";
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
            /** @description Token of the bank account that was typed in. Left out unless one was. */
            bank_account_token?: components["schemas"]["Token"];
            /** @description Which accounts may be linked. Left out when nothing is filtered. */
            filters?: components["schemas"]["SessionFilters"];
            /** @description How much may be linked. Left out when there is no limit, as far as is known; Stripe does not document the shape for that. */
            limits?: components["schemas"]["SessionLimits"];
            /** @description True for live data, false for test data. The key of the request decides. */
            livemode: boolean;
            /** @description Whether account numbers may be typed in instead of linking an account. */
            manual_entry?: components["schemas"]["SessionManualEntry"];
            /** @description What the account holder is asked to share, in no particular order. */
            permissions: components["schemas"]["Permission"][];
            /** @description Data that is fetched as soon as an account is linked. Null and empty both mean none. */
            prefetch: components["schemas"]["PrefetchFeature"][] | null;
            /** @description Where a web view goes when the link flow ends. Left out when none was given. */
            return_url?: string;
        };
        /** @description Which accounts a link flow offers. */
        SessionFilters: {
            /** @description Subcategories that an account must be of. Null when any is allowed. */
            account_subcategories: components["schemas"]["FilterSubcategory"][] | null;
            /** @description Two-letter code of the country that an account may be held in. Null when any is allowed. */
            country: string | null;
            require_payment_method_support?: components["schemas"]["PaymentMethodSupport"];
        };
        /** @description How much may be linked in the session. */
        SessionLimits: {
            /** @description Largest number of accounts that may be linked. */
            accounts: number;
        };
        /** @description Whether account numbers may be typed in instead of linking an account. */
        SessionManualEntry: {
            mode?: components["schemas"]["ManualEntryMode"];
        };
        /**
         * @description Data that can be subscribed to.
         * @enum {string}
         */
        SubscribableFeature: "transactions";
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
        Subscription: "transactions";
        /**
         * Format: unix-time
         * @description Unix seconds.
         */
        Timestamp: number;
        /** @description A token, here of a bank account. Tokens belong to another part of Stripe's API, so only what identifies one is declared and every other field is allowed. */
        Token: {
            /** @description Id of the token. */
            id: string;
            /**
             * @description Always `token`.
             * @constant
             */
            object: "token";
        } & {
            [key: string]: unknown;
        };
        /** @description A span of time. Each bound is in Unix seconds and may be left out. */
        TransactedAtRange: {
            /**
             * Format: unix-time
             * @description Later than this.
             */
            gt?: number;
            /**
             * Format: unix-time
             * @description At this moment or later.
             */
            gte?: number;
            /**
             * Format: unix-time
             * @description Earlier than this.
             */
            lt?: number;
            /**
             * Format: unix-time
             * @description At this moment or earlier.
             */
            lte?: number;
        };
        /** @description One movement on an account. */
        Transaction: {
            /** @description Id of the transaction. */
            id: string;
            /**
             * @description Always `financial_connections.transaction`.
             * @constant
             */
            object: "financial_connections.transaction";
            /** @description Id of the account. Cannot be expanded. */
            account: string;
            /** @description Amount in the minor unit of `currency`. Stripe's examples show money that leaves the account as negative; the field itself does not document its sign. */
            amount: number;
            currency: components["schemas"]["CurrencyCode"];
            /** @description What the institution says about the transaction. */
            description: string;
            /** @description True for live data, false for test data. */
            livemode: boolean;
            status: components["schemas"]["TransactionStatus"];
            status_transitions: components["schemas"]["TransactionStatusTransitions"];
            /**
             * Format: unix-time
             * @description When the transaction took place, in Unix seconds.
             */
            transacted_at: number;
            /** @description Id of the refresh that last brought or changed the transaction. */
            transaction_refresh: string;
            /**
             * Format: unix-time
             * @description When the transaction last changed, in Unix seconds.
             */
            updated: number;
        };
        /** @description One page of transactions, newest first. */
        TransactionList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description The transactions on this page. */
            data: components["schemas"]["Transaction"][];
            /** @description Whether more transactions come after this page. */
            has_more: boolean;
            /** @description Path that the list is found at. */
            url: string;
        };
        /** @description The last attempt to fetch transactions. Unlike other refreshes it has an id. */
        TransactionRefresh: {
            /** @description Id of the refresh, to list what later ones brought with `transaction_refresh[after]`. */
            id: string;
            /**
             * Format: unix-time
             * @description When the attempt began, in Unix seconds.
             */
            last_attempted_at: number;
            /**
             * Format: unix-time
             * @description From when on another refresh can be started, in Unix seconds. Null while this one is pending and while the account is inactive.
             */
            next_refresh_available_at: number | null;
            status: components["schemas"]["RefreshStatus"];
        };
        /** @description Which refreshes to list the transactions of. */
        TransactionRefreshFilter: {
            /** @description Id of a transaction refresh. Only transactions that refreshes after it brought or changed are listed, its own are not. */
            after: string;
        };
        /**
         * @description `pending`: announced and not final. `posted`: final. `void`: it never came about.
         * @enum {string}
         */
        TransactionStatus: "pending" | "posted" | "void";
        /** @description When the transaction reached each final status. */
        TransactionStatusTransitions: {
            /**
             * Format: unix-time
             * @description When it was posted, in Unix seconds. Null unless it was.
             */
            posted_at: number | null;
            /**
             * Format: unix-time
             * @description When it became void, in Unix seconds. Null unless it did.
             */
            void_at: number | null;
        };
        /** @description Parameters of unsubscribing from data of an account. */
        UnsubscribeAccountRequest: {
            /** @description Data to no longer have refreshed by itself. */
            features: components["schemas"]["SubscribableFeature"][];
            expand?: components["schemas"]["Expand"];
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
        /** @description Any status from 200 to 299 tells Stripe that the event has arrived. After any other it is sent again later. */
        EventReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
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
        /**
         * @description Id of the account.
         * @example fca_1T6QmN2eZvKYlo2CbR7mQ4Wd
         */
        AccountId: string;
        /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
        EndingBefore: string;
        /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
        Expand: components["schemas"]["Expand"];
        /**
         * @description Makes a POST safe to repeat. The first result under a key, failures with status 500 included, is answered again for at least 24 hours. Nothing is kept when the parameters do not validate or when another request holds the same key at that moment. The same key with other parameters is refused with an error of type `idempotency_error`.
         * @example 7f1c7b0e-4d35-4a54-9d0a-0b6a2f6f6c11
         */
        IdempotencyKey: string;
        /** @description Largest number of objects on the page, from 1 to 100. */
        Limit: number;
        /**
         * @description Id of the session.
         * @example fcsess_1T6QmE2eZvKYlo2CkP3vNz8S
         */
        SessionId: string;
        /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
        StartingAfter: string;
        /**
         * @description Id of the connected account to act as. Only a platform key may send it.
         * @example acct_1T4kWc2eZvKYlo2C
         */
        StripeAccount: string;
        /**
         * @description Proof that the event comes from Stripe: `t=`, the time of signing in Unix seconds, then one or more `v1=`, each the hex HMAC-SHA256 of that time, a dot and the raw body under the secret of the endpoint. One match is enough. Schemes other than `v1` are to be ignored, and signatures older than the tolerance (300 seconds in Stripe's SDKs) refused.
         * @example t=1772463846,v1=6f1c0f6d0c3c1a1d5a2c4f2d9d3b7a9be0f0c4a6a3c8f6d1e5b7c9d2f4a6b8c0
         */
        StripeSignature: string;
        /**
         * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
         * @example 2026-09-30.endive
         */
        StripeVersion: string;
        /**
         * @description Id of the transaction.
         * @example fctxn_1T6Qmt2eZvKYlo2CyG2wVp7B
         */
        TransactionId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The `Idempotency-Key` that the request was sent with. Only on answers to a POST that had one.
         * @example 7f1c7b0e-4d35-4a54-9d0a-0b6a2f6f6c11
         */
        IdempotencyKey: string;
        /**
         * @description Id of the request. May be missing where the request was turned away before it was taken in.
         * @example req_8pKq2VnXc4TzLb
         */
        OptionalRequestId: string;
        /**
         * @description Id of the request, to quote to Stripe's support and to find it in the request log of the Dashboard.
         * @example req_8pKq2VnXc4TzLb
         */
        RequestId: string;
        /**
         * @description Seconds to wait before the next attempt.
         * @example 1
         */
        RetryAfter: number;
        /**
         * @description Whether sending the same request again can help. It outranks what a client would decide from the status alone.
         * @example true
         */
        StripeShouldRetry: "true" | "false";
        /**
         * @description API version that the response was written in.
         * @example 2026-09-30.endive
         */
        StripeVersion: string;
    };
    pathItems: never;
}
export type Account = components['schemas']['Account'];
export type AccountActiveCause = components['schemas']['AccountActiveCause'];
export type AccountActiveDetails = components['schemas']['AccountActiveDetails'];
export type AccountCategory = components['schemas']['AccountCategory'];
export type AccountCreatedEvent = components['schemas']['AccountCreatedEvent'];
export type AccountDeactivatedEvent = components['schemas']['AccountDeactivatedEvent'];
export type AccountDeactivationDateUpdatedEvent = components['schemas']['AccountDeactivationDateUpdatedEvent'];
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
export type AccountPaymentMethodTypesUpdatedEvent = components['schemas']['AccountPaymentMethodTypesUpdatedEvent'];
export type AccountReactivatedEvent = components['schemas']['AccountReactivatedEvent'];
export type AccountRefreshedBalanceEvent = components['schemas']['AccountRefreshedBalanceEvent'];
export type AccountRefreshedOwnershipEvent = components['schemas']['AccountRefreshedOwnershipEvent'];
export type AccountRefreshedTransactionsEvent = components['schemas']['AccountRefreshedTransactionsEvent'];
export type AccountStatus = components['schemas']['AccountStatus'];
export type AccountStatusDetails = components['schemas']['AccountStatusDetails'];
export type AccountSubcategory = components['schemas']['AccountSubcategory'];
export type AccountUpcomingDeactivationEvent = components['schemas']['AccountUpcomingDeactivationEvent'];
export type AccountUpcomingNumberExpiryEvent = components['schemas']['AccountUpcomingNumberExpiryEvent'];
export type AmountsByCurrency = components['schemas']['AmountsByCurrency'];
export type Authorization = components['schemas']['Authorization'];
export type AuthorizationActiveDetails = components['schemas']['AuthorizationActiveDetails'];
export type AuthorizationDeactivationDateUpdatedEvent = components['schemas']['AuthorizationDeactivationDateUpdatedEvent'];
export type AuthorizationEventData = components['schemas']['AuthorizationEventData'];
export type AuthorizationInactiveDetails = components['schemas']['AuthorizationInactiveDetails'];
export type AuthorizationStatus = components['schemas']['AuthorizationStatus'];
export type AuthorizationStatusDetails = components['schemas']['AuthorizationStatusDetails'];
export type AuthorizationUpcomingDeactivationEvent = components['schemas']['AuthorizationUpcomingDeactivationEvent'];
export type Balance = components['schemas']['Balance'];
export type BalanceType = components['schemas']['BalanceType'];
export type CashBalance = components['schemas']['CashBalance'];
export type ConnectAccount = components['schemas']['ConnectAccount'];
export type CreateSessionAccountHolder = components['schemas']['CreateSessionAccountHolder'];
export type CreateSessionFilters = components['schemas']['CreateSessionFilters'];
export type CreateSessionLimits = components['schemas']['CreateSessionLimits'];
export type CreateSessionManualEntry = components['schemas']['CreateSessionManualEntry'];
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
export type ManualEntryMode = components['schemas']['ManualEntryMode'];
export type OwnershipRefresh = components['schemas']['OwnershipRefresh'];
export type PaymentMethodSupport = components['schemas']['PaymentMethodSupport'];
export type Permission = components['schemas']['Permission'];
export type PrefetchFeature = components['schemas']['PrefetchFeature'];
export type Refresh = components['schemas']['Refresh'];
export type RefreshAccountRequest = components['schemas']['RefreshAccountRequest'];
export type RefreshStatus = components['schemas']['RefreshStatus'];
export type RelinkAction = components['schemas']['RelinkAction'];
export type Session = components['schemas']['Session'];
export type SessionFilters = components['schemas']['SessionFilters'];
export type SessionLimits = components['schemas']['SessionLimits'];
export type SessionManualEntry = components['schemas']['SessionManualEntry'];
export type SubscribableFeature = components['schemas']['SubscribableFeature'];
export type SubscribeAccountRequest = components['schemas']['SubscribeAccountRequest'];
export type Subscription = components['schemas']['Subscription'];
export type Timestamp = components['schemas']['Timestamp'];
export type Token = components['schemas']['Token'];
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
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-09-30.endive
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-09-30.endive
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
                 * @example 2026-09-30.endive
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-09-30.endive
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
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-09-30.endive
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
    onAccountPaymentMethodTypesUpdated: {
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
                "application/json": components["schemas"]["AccountPaymentMethodTypesUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAccountDeactivationDateUpdated: {
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
                "application/json": components["schemas"]["AccountDeactivationDateUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAccountUpcomingDeactivation: {
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
                "application/json": components["schemas"]["AccountUpcomingDeactivationEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAuthorizationDeactivationDateUpdated: {
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
                "application/json": components["schemas"]["AuthorizationDeactivationDateUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onAuthorizationUpcomingDeactivation: {
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
                "application/json": components["schemas"]["AuthorizationUpcomingDeactivationEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
}
