// Made by `fc-contract generate`. Change the document it comes from, not this file.
import type * as $file10 from "../2026-08-26.dahlia/types.ts";
import type * as $file11 from "../2026-09-30.endive/types.ts";
export interface paths {
    "/v1/financial_connections/accounts": $file10.paths["/v1/financial_connections/accounts"];
    "/v1/financial_connections/accounts/{account}": $file10.paths["/v1/financial_connections/accounts/{account}"];
    "/v1/financial_connections/accounts/{account}/disconnect": $file10.paths["/v1/financial_connections/accounts/{account}/disconnect"];
    "/v1/financial_connections/accounts/{account}/refresh": $file10.paths["/v1/financial_connections/accounts/{account}/refresh"];
    "/v1/financial_connections/accounts/{account}/subscribe": $file10.paths["/v1/financial_connections/accounts/{account}/subscribe"];
    "/v1/financial_connections/accounts/{account}/unsubscribe": $file10.paths["/v1/financial_connections/accounts/{account}/unsubscribe"];
    "/v1/financial_connections/accounts/{account}/owners": $file10.paths["/v1/financial_connections/accounts/{account}/owners"];
    "/v1/financial_connections/sessions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-07-29.dahlia
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
                 * @example 2026-07-29.dahlia
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
    "financial_connections.account.created": $file10.webhooks["financial_connections.account.created"];
    "financial_connections.account.deactivated": $file10.webhooks["financial_connections.account.deactivated"];
    "financial_connections.account.reactivated": $file10.webhooks["financial_connections.account.reactivated"];
    "financial_connections.account.disconnected": $file10.webhooks["financial_connections.account.disconnected"];
    "financial_connections.account.refreshed_balance": $file10.webhooks["financial_connections.account.refreshed_balance"];
    "financial_connections.account.refreshed_ownership": $file10.webhooks["financial_connections.account.refreshed_ownership"];
    "financial_connections.account.refreshed_transactions": $file10.webhooks["financial_connections.account.refreshed_transactions"];
    "financial_connections.account.account_numbers_updated": $file10.webhooks["financial_connections.account.account_numbers_updated"];
    "financial_connections.account.upcoming_account_number_expiry": $file10.webhooks["financial_connections.account.upcoming_account_number_expiry"];
    "financial_connections.account.supported_payment_method_types_updated": $file10.webhooks["financial_connections.account.supported_payment_method_types_updated"];
    "financial_connections.account.expected_deactivation_date_updated": $file10.webhooks["financial_connections.account.expected_deactivation_date_updated"];
    "financial_connections.account.upcoming_deactivation": $file10.webhooks["financial_connections.account.upcoming_deactivation"];
    "financial_connections.authorization.expected_deactivation_date_updated": $file11.webhooks["financial_connections.authorization.expected_deactivation_date_updated"];
    "financial_connections.authorization.upcoming_deactivation": $file11.webhooks["financial_connections.authorization.upcoming_deactivation"];
}
export interface components {
    schemas: {
        Account: $file10.components["schemas"]["Account"];
        AccountActiveCause: $file11.components["schemas"]["AccountActiveCause"];
        AccountActiveDetails: $file11.components["schemas"]["AccountActiveDetails"];
        AccountCategory: $file11.components["schemas"]["AccountCategory"];
        AccountCreatedEvent: $file10.components["schemas"]["AccountCreatedEvent"];
        AccountDeactivatedEvent: $file10.components["schemas"]["AccountDeactivatedEvent"];
        AccountDeactivationDateUpdatedEvent: $file10.components["schemas"]["AccountDeactivationDateUpdatedEvent"];
        AccountDisconnectedEvent: $file10.components["schemas"]["AccountDisconnectedEvent"];
        AccountEventData: $file10.components["schemas"]["AccountEventData"];
        AccountHolder: $file11.components["schemas"]["AccountHolder"];
        AccountHolderType: $file11.components["schemas"]["AccountHolderType"];
        AccountList: $file10.components["schemas"]["AccountList"];
        AccountNumber: $file10.components["schemas"]["AccountNumber"];
        AccountNumberIdentifierType: $file11.components["schemas"]["AccountNumberIdentifierType"];
        AccountNumberNetwork: $file11.components["schemas"]["AccountNumberNetwork"];
        AccountNumberStatus: $file10.components["schemas"]["AccountNumberStatus"];
        AccountNumbersUpdatedEvent: $file10.components["schemas"]["AccountNumbersUpdatedEvent"];
        AccountOwner: $file11.components["schemas"]["AccountOwner"];
        AccountOwnerList: $file11.components["schemas"]["AccountOwnerList"];
        AccountOwnership: $file11.components["schemas"]["AccountOwnership"];
        AccountPaymentMethodType: $file11.components["schemas"]["AccountPaymentMethodType"];
        AccountPaymentMethodTypesUpdatedEvent: $file10.components["schemas"]["AccountPaymentMethodTypesUpdatedEvent"];
        AccountReactivatedEvent: $file10.components["schemas"]["AccountReactivatedEvent"];
        AccountRefreshedBalanceEvent: $file10.components["schemas"]["AccountRefreshedBalanceEvent"];
        AccountRefreshedOwnershipEvent: $file10.components["schemas"]["AccountRefreshedOwnershipEvent"];
        AccountRefreshedTransactionsEvent: $file10.components["schemas"]["AccountRefreshedTransactionsEvent"];
        AccountStatus: $file11.components["schemas"]["AccountStatus"];
        AccountStatusDetails: $file11.components["schemas"]["AccountStatusDetails"];
        AccountSubcategory: $file11.components["schemas"]["AccountSubcategory"];
        AccountUpcomingDeactivationEvent: $file10.components["schemas"]["AccountUpcomingDeactivationEvent"];
        AccountUpcomingNumberExpiryEvent: $file10.components["schemas"]["AccountUpcomingNumberExpiryEvent"];
        AmountsByCurrency: $file11.components["schemas"]["AmountsByCurrency"];
        Authorization: $file11.components["schemas"]["Authorization"];
        AuthorizationActiveDetails: $file11.components["schemas"]["AuthorizationActiveDetails"];
        AuthorizationDeactivationDateUpdatedEvent: $file11.components["schemas"]["AuthorizationDeactivationDateUpdatedEvent"];
        AuthorizationEventData: $file11.components["schemas"]["AuthorizationEventData"];
        AuthorizationInactiveDetails: $file11.components["schemas"]["AuthorizationInactiveDetails"];
        AuthorizationStatus: $file11.components["schemas"]["AuthorizationStatus"];
        AuthorizationStatusDetails: $file11.components["schemas"]["AuthorizationStatusDetails"];
        AuthorizationUpcomingDeactivationEvent: $file11.components["schemas"]["AuthorizationUpcomingDeactivationEvent"];
        Balance: $file11.components["schemas"]["Balance"];
        BalanceType: $file11.components["schemas"]["BalanceType"];
        CashBalance: $file11.components["schemas"]["CashBalance"];
        ConnectAccount: $file11.components["schemas"]["ConnectAccount"];
        CreateSessionAccountHolder: $file11.components["schemas"]["CreateSessionAccountHolder"];
        CreateSessionFilters: $file10.components["schemas"]["CreateSessionFilters"];
        CreateSessionLimits: $file11.components["schemas"]["CreateSessionLimits"];
        CreateSessionManualEntry: $file11.components["schemas"]["CreateSessionManualEntry"];
        CreateSessionRequest: $file10.components["schemas"]["CreateSessionRequest"];
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
        ListAccountsAccountHolder: $file11.components["schemas"]["ListAccountsAccountHolder"];
        ManualEntryMode: $file11.components["schemas"]["ManualEntryMode"];
        OwnershipRefresh: $file11.components["schemas"]["OwnershipRefresh"];
        PaymentMethodSupport: $file11.components["schemas"]["PaymentMethodSupport"];
        Permission: $file11.components["schemas"]["Permission"];
        PrefetchFeature: $file11.components["schemas"]["PrefetchFeature"];
        Refresh: $file11.components["schemas"]["Refresh"];
        RefreshAccountRequest: $file11.components["schemas"]["RefreshAccountRequest"];
        RefreshStatus: $file11.components["schemas"]["RefreshStatus"];
        RelinkAction: $file11.components["schemas"]["RelinkAction"];
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
            /** @description Two-letter codes of the countries that an account may be held in. Stripe uses the first one. Null when any is allowed. */
            countries: string[] | null;
            require_payment_method_support?: components["schemas"]["PaymentMethodSupport"];
        };
        SessionLimits: $file11.components["schemas"]["SessionLimits"];
        SessionManualEntry: $file11.components["schemas"]["SessionManualEntry"];
        SubscribableFeature: $file11.components["schemas"]["SubscribableFeature"];
        SubscribeAccountRequest: $file11.components["schemas"]["SubscribeAccountRequest"];
        Subscription: $file11.components["schemas"]["Subscription"];
        Timestamp: $file11.components["schemas"]["Timestamp"];
        Token: $file11.components["schemas"]["Token"];
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
    listAccounts: $file10.operations["listAccounts"];
    retrieveAccount: $file10.operations["retrieveAccount"];
    disconnectAccount: $file10.operations["disconnectAccount"];
    refreshAccount: $file10.operations["refreshAccount"];
    subscribeAccount: $file10.operations["subscribeAccount"];
    unsubscribeAccount: $file10.operations["unsubscribeAccount"];
    listAccountOwners: $file10.operations["listAccountOwners"];
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-07-29.dahlia
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
                 * @example 2026-07-29.dahlia
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
    onAccountCreated: $file10.operations["onAccountCreated"];
    onAccountDeactivated: $file10.operations["onAccountDeactivated"];
    onAccountReactivated: $file10.operations["onAccountReactivated"];
    onAccountDisconnected: $file10.operations["onAccountDisconnected"];
    onAccountRefreshedBalance: $file10.operations["onAccountRefreshedBalance"];
    onAccountRefreshedOwnership: $file10.operations["onAccountRefreshedOwnership"];
    onAccountRefreshedTransactions: $file10.operations["onAccountRefreshedTransactions"];
    onAccountNumbersUpdated: $file10.operations["onAccountNumbersUpdated"];
    onAccountUpcomingNumberExpiry: $file10.operations["onAccountUpcomingNumberExpiry"];
    onAccountPaymentMethodTypesUpdated: $file10.operations["onAccountPaymentMethodTypesUpdated"];
    onAccountDeactivationDateUpdated: $file10.operations["onAccountDeactivationDateUpdated"];
    onAccountUpcomingDeactivation: $file10.operations["onAccountUpcomingDeactivation"];
    onAuthorizationDeactivationDateUpdated: $file11.operations["onAuthorizationDeactivationDateUpdated"];
    onAuthorizationUpcomingDeactivation: $file11.operations["onAuthorizationUpcomingDeactivation"];
}
