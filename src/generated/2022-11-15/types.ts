// Made by `fc-contract generate`. Change the document it comes from, not this file.
import type * as $file1 from "../2023-08-16/types.ts";
import type * as $file2 from "../2023-10-16/types.ts";
import type * as $file3 from "../2024-04-10/types.ts";
import type * as $file5 from "../2025-11-17.clover/types.ts";
import type * as $file10 from "../2026-08-26.dahlia/types.ts";
import type * as $file11 from "../2026-09-30.endive/types.ts";
export interface paths {
    "/v1/financial_connections/accounts": $file1.paths["/v1/financial_connections/accounts"];
    "/v1/financial_connections/accounts/{account}": $file1.paths["/v1/financial_connections/accounts/{account}"];
    "/v1/financial_connections/accounts/{account}/disconnect": $file1.paths["/v1/financial_connections/accounts/{account}/disconnect"];
    "/v1/financial_connections/accounts/{account}/refresh": $file1.paths["/v1/financial_connections/accounts/{account}/refresh"];
    "/v1/financial_connections/accounts/{account}/owners": $file10.paths["/v1/financial_connections/accounts/{account}/owners"];
    "/v1/financial_connections/sessions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2022-11-15
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
                 * @example 2022-11-15
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
}
export interface webhooks {
    "financial_connections.account.created": $file1.webhooks["financial_connections.account.created"];
    "financial_connections.account.deactivated": $file1.webhooks["financial_connections.account.deactivated"];
    "financial_connections.account.reactivated": $file1.webhooks["financial_connections.account.reactivated"];
    "financial_connections.account.disconnected": $file1.webhooks["financial_connections.account.disconnected"];
    "financial_connections.account.refreshed_balance": $file1.webhooks["financial_connections.account.refreshed_balance"];
}
export interface components {
    schemas: {
        Account: $file1.components["schemas"]["Account"];
        AccountCategory: $file11.components["schemas"]["AccountCategory"];
        AccountCreatedEvent: $file1.components["schemas"]["AccountCreatedEvent"];
        AccountDeactivatedEvent: $file1.components["schemas"]["AccountDeactivatedEvent"];
        AccountDisconnectedEvent: $file1.components["schemas"]["AccountDisconnectedEvent"];
        AccountEventData: $file1.components["schemas"]["AccountEventData"];
        AccountHolder: $file5.components["schemas"]["AccountHolder"];
        AccountHolderType: $file11.components["schemas"]["AccountHolderType"];
        AccountList: $file1.components["schemas"]["AccountList"];
        AccountOwner: $file11.components["schemas"]["AccountOwner"];
        AccountOwnerList: $file11.components["schemas"]["AccountOwnerList"];
        AccountOwnership: $file11.components["schemas"]["AccountOwnership"];
        AccountPaymentMethodType: $file11.components["schemas"]["AccountPaymentMethodType"];
        AccountReactivatedEvent: $file1.components["schemas"]["AccountReactivatedEvent"];
        AccountRefreshedBalanceEvent: $file1.components["schemas"]["AccountRefreshedBalanceEvent"];
        AccountStatus: $file11.components["schemas"]["AccountStatus"];
        AccountSubcategory: $file11.components["schemas"]["AccountSubcategory"];
        AmountsByCurrency: $file11.components["schemas"]["AmountsByCurrency"];
        Balance: $file11.components["schemas"]["Balance"];
        BalanceType: $file11.components["schemas"]["BalanceType"];
        CashBalance: $file11.components["schemas"]["CashBalance"];
        ConnectAccount: $file11.components["schemas"]["ConnectAccount"];
        CreateSessionAccountHolder: $file5.components["schemas"]["CreateSessionAccountHolder"];
        CreateSessionFilters: $file2.components["schemas"]["CreateSessionFilters"];
        /** @description Parameters of creating a session. */
        CreateSessionRequest: {
            account_holder: components["schemas"]["CreateSessionAccountHolder"];
            /** @description What the account holder is asked to share. At least one. */
            permissions: components["schemas"]["Permission"][];
            filters?: components["schemas"]["CreateSessionFilters"];
            /** @description Where a web view goes when the link flow ends. Used only in web views of mobile apps. */
            return_url?: string;
            expand?: components["schemas"]["Expand"];
        };
        CreditBalance: $file11.components["schemas"]["CreditBalance"];
        Customer: $file11.components["schemas"]["Customer"];
        DisconnectAccountRequest: $file11.components["schemas"]["DisconnectAccountRequest"];
        Error: $file10.components["schemas"]["Error"];
        ErrorCode: $file10.components["schemas"]["ErrorCode"];
        ErrorEnvelope: $file10.components["schemas"]["ErrorEnvelope"];
        ErrorType: $file11.components["schemas"]["ErrorType"];
        EventEnvelope: $file11.components["schemas"]["EventEnvelope"];
        EventRequest: $file11.components["schemas"]["EventRequest"];
        Expand: $file11.components["schemas"]["Expand"];
        Feature: $file1.components["schemas"]["Feature"];
        ListAccountsAccountHolder: $file5.components["schemas"]["ListAccountsAccountHolder"];
        OwnershipRefresh: $file2.components["schemas"]["OwnershipRefresh"];
        Permission: $file11.components["schemas"]["Permission"];
        Refresh: $file1.components["schemas"]["Refresh"];
        RefreshAccountRequest: $file1.components["schemas"]["RefreshAccountRequest"];
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
            /** @description Where a web view goes when the link flow ends. Left out when none was given. */
            return_url?: string;
        };
        SessionFilters: $file3.components["schemas"]["SessionFilters"];
    };
    responses: {
        BadDisconnectRequest: $file10.components["responses"]["BadDisconnectRequest"];
        BadListRequest: $file10.components["responses"]["BadListRequest"];
        BadOwnerListRequest: $file10.components["responses"]["BadOwnerListRequest"];
        BadRefreshRequest: $file10.components["responses"]["BadRefreshRequest"];
        BadRequest: $file10.components["responses"]["BadRequest"];
        BadSessionRequest: $file10.components["responses"]["BadSessionRequest"];
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
export type ListAccountsAccountHolder = components['schemas']['ListAccountsAccountHolder'];
export type OwnershipRefresh = components['schemas']['OwnershipRefresh'];
export type Permission = components['schemas']['Permission'];
export type Refresh = components['schemas']['Refresh'];
export type RefreshAccountRequest = components['schemas']['RefreshAccountRequest'];
export type RefreshStatus = components['schemas']['RefreshStatus'];
export type Session = components['schemas']['Session'];
export type SessionFilters = components['schemas']['SessionFilters'];
export type ResponseBadDisconnectRequest = components['responses']['BadDisconnectRequest'];
export type ResponseBadListRequest = components['responses']['BadListRequest'];
export type ResponseBadOwnerListRequest = components['responses']['BadOwnerListRequest'];
export type ResponseBadRefreshRequest = components['responses']['BadRefreshRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseBadSessionRequest = components['responses']['BadSessionRequest'];
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
export type HeaderIdempotencyKey = components['headers']['IdempotencyKey'];
export type HeaderOptionalRequestId = components['headers']['OptionalRequestId'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderStripeShouldRetry = components['headers']['StripeShouldRetry'];
export type HeaderStripeVersion = components['headers']['StripeVersion'];
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: $file1.operations["listAccounts"];
    retrieveAccount: $file1.operations["retrieveAccount"];
    disconnectAccount: $file1.operations["disconnectAccount"];
    refreshAccount: $file1.operations["refreshAccount"];
    listAccountOwners: $file10.operations["listAccountOwners"];
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2022-11-15
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
                 * @example 2022-11-15
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
    onAccountCreated: $file1.operations["onAccountCreated"];
    onAccountDeactivated: $file1.operations["onAccountDeactivated"];
    onAccountReactivated: $file1.operations["onAccountReactivated"];
    onAccountDisconnected: $file1.operations["onAccountDisconnected"];
    onAccountRefreshedBalance: $file1.operations["onAccountRefreshedBalance"];
}
