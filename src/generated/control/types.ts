// Made by `fc-contract generate`. Change the document it comes from, not this file.
export interface paths {
    "/_sandbox/sessions/{session}/complete": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the session. */
                session: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go through the link flow
         * @description Plays the account holder: chooses an institution and accounts, and ends the session. Returns the session.
         */
        post: operations["completeSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/sessions/{session}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the session. */
                session: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the link flow
         * @description Plays the account holder who closes the link flow. Returns the session.
         */
        post: operations["cancelSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/accounts/{account}/deactivate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the account. */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account inactive
         * @description Makes an active account inactive, as the institution does when access is lost. With the cause `account_closed` an inactive account can be closed too. Returns the account.
         */
        post: operations["deactivateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/accounts/{account}/reactivate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the account. */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account active again
         * @description Reactivates an inactive account without a relink, as an institution can. Returns the account.
         */
        post: operations["reactivateAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/accounts/{account}/expire_numbers": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the account. */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Expire tokenized numbers
         * @description Deactivates the tokenized account numbers of an account. Returns the account.
         */
        post: operations["expireAccountNumbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/accounts/{account}/refreshes/{feature}/finish": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the account. */
                account: components["parameters"]["AccountId"];
                /** @description The feature whose refresh is pending. */
                feature: components["parameters"]["Feature"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a pending refresh
         * @description Ends a pending refresh now. Returns the account.
         */
        post: operations["finishRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/accounts/{account}/transactions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the account. */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a transaction
         * @description Adds a transaction at the institution. The next transaction refresh brings it; until then nothing in Stripe's API shows it.
         */
        post: operations["addTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/transactions/{transaction}/post": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the transaction. */
                transaction: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a transaction
         * @description Has the institution post a pending transaction. The next transaction refresh brings the change.
         */
        post: operations["postTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/transactions/{transaction}/void": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the transaction. */
                transaction: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a transaction
         * @description Has the institution void a pending transaction. The next transaction refresh brings the change.
         */
        post: operations["voidTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/authorizations/{authorization}/expire": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the authorization. */
                authorization: components["parameters"]["AuthorizationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Expire an authorization
         * @description Expires the consent behind an authorization: it and its active accounts become inactive. Returns the authorization as the preview shows it.
         */
        post: operations["expireAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/authorizations/{authorization}/revoke": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the authorization. */
                authorization: components["parameters"]["AuthorizationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an authorization
         * @description The account holder revokes access at the institution, for example in its online banking portal: the authorization and its active accounts become inactive, with the cause `access_denied`, and a relink reactivates them. A second call changes nothing. Returns the authorization as the preview shows it.
         */
        post: operations["revokeAuthorization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/institutions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * Describe institutions
         * @description Returns every institution with its accounts and its behaviour: what can be chosen when a session is completed.
         */
        get: operations["describeInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * Read the clock
         * @description Returns the time of the world.
         */
        get: operations["retrieveClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/clock/advance": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * Advance the clock
         * @description Moves the clock of the world ahead; all that becomes due on the way happens, each at its own time.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/faults": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * List faults
         * @description Returns the faults that are waiting for requests.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Inject a fault
         * @description Has something go wrong with the next requests of the world.
         */
        post: operations["addFault"];
        /**
         * Clear faults
         * @description Takes all faults away.
         */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/journal": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * Read the journal
         * @description Returns the latest requests of the world with their answers, newest first, without keys, client secrets, tokens and passwords. Personal data such as e-mail addresses is not covered: the journal shows it as it was sent.
         */
        get: operations["readJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/deliveries": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * List deliveries
         * @description Returns the waiting webhook deliveries and the latest attempted ones. A receiver's answer is shown only if the receiver is on this machine and the sandbox was started with `--show-receiver-answers`.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/snapshot": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * Take a snapshot
         * @description Returns the whole state of the world, so that it can be restored later.
         */
        get: operations["takeSnapshot"];
        put?: never;
        /**
         * Restore a snapshot
         * @description Puts the world back to a snapshot that was taken of it.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/reset": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * Reset the world
         * @description Empties the world and starts its ids again.
         */
        post: operations["resetWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/flow/open": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the link flow
         * @description Returns what the link flow shows before somebody signs in. The client secret of a SetupIntent opens a session for it.
         */
        post: operations["openFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/flow/accounts": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the accounts of an institution
         * @description Returns the accounts that an institution offers to the account holder after signing in.
         */
        post: operations["listFlowAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/flow/finish": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish the link flow
         * @description Links the chosen accounts, or ends the session with an outcome. Returns the result that Stripe.js gives to the page.
         */
        post: operations["finishFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/flow/cancel": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel the link flow
         * @description Ends the session without accounts. Returns the result that Stripe.js gives to the page.
         */
        post: operations["cancelFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/browser/confirm_setup": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a SetupIntent in the browser
         * @description Confirms a SetupIntent as `confirmUsBankAccountSetup` of Stripe.js does. Pages of any origin may call it.
         */
        post: operations["confirmSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/console/world": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * Describe the world
         * @description Returns what the console shows of a world: the newest 50 of each kind, without keys and client secrets.
         */
        post: operations["describeWorld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_sandbox/console/redeliver": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * Deliver an event again
         * @description Sends an event again to every webhook endpoint that wants it, as the Dashboard of Stripe can.
         */
        post: operations["redeliverEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * List customers
         * @description Lists Customers, newest first.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Creates a Customer, the holder of accounts.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customer}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the customer. */
                customer: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a customer
         * @description Returns one Customer.
         */
        get: operations["retrieveCustomer"];
        put?: never;
        /**
         * Update a customer
         * @description Changes the parameters that are sent. An empty value unsets a field.
         */
        post: operations["updateCustomer"];
        /**
         * Delete a customer
         * @description Deletes a Customer. It can still be retrieved, as deleted, but no longer used.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * List events
         * @description Lists the events of the last 30 days, newest first, in the version of the request. Events that the version does not know are left out.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{event}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the event. */
                event: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an event
         * @description Returns one event in the version of the request.
         */
        get: operations["retrieveEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * List webhook endpoints
         * @description Lists the webhook endpoints, newest first.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Has events posted to a URL from now on. The answer is the only one with the secret.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook_endpoints/{webhook_endpoint}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the webhook endpoint. */
                webhook_endpoint: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a webhook endpoint
         * @description Returns one webhook endpoint.
         */
        get: operations["retrieveWebhookEndpoint"];
        put?: never;
        /**
         * Update a webhook endpoint
         * @description Changes what is sent to an endpoint, or switches it off and on.
         */
        post: operations["updateWebhookEndpoint"];
        /**
         * Delete a webhook endpoint
         * @description Deletes an endpoint; what was on its way to it is dropped.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup_intents": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * List setup intents
         * @description Lists SetupIntents, newest first.
         */
        get: operations["listSetupIntents"];
        put?: never;
        /**
         * Create a setup intent
         * @description Prepares a payment method of a linked account for later use.
         */
        post: operations["createSetupIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup_intents/{setup_intent}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the setup intent. */
                setup_intent: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a setup intent
         * @description Returns one SetupIntent.
         */
        get: operations["retrieveSetupIntent"];
        put?: never;
        /**
         * Update a setup intent
         * @description Changes the parameters that are sent, as long as it has not succeeded.
         */
        post: operations["updateSetupIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup_intents/{setup_intent}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the setup intent. */
                setup_intent: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a setup intent
         * @description Gives a SetupIntent up that has not succeeded.
         */
        post: operations["cancelSetupIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup_intents/{setup_intent}/confirm": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the setup intent. */
                setup_intent: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a setup intent
         * @description Makes the payment method ready for use.
         */
        post: operations["confirmSetupIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * List payment methods
         * @description Lists the PaymentMethods of a Customer, newest first, or all of them.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        /**
         * Create a payment method
         * @description Makes a PaymentMethod of a linked account, or of account and routing numbers. It belongs to no Customer until it is attached or an intent with a Customer uses it.
         */
        post: operations["createPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods/{payment_method}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the payment method. */
                payment_method: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a payment method
         * @description Returns one PaymentMethod.
         */
        get: operations["retrievePaymentMethod"];
        put?: never;
        /**
         * Update a payment method
         * @description Changes the parameters that are sent. An empty value unsets a field.
         */
        post: operations["updatePaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods/{payment_method}/attach": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the payment method. */
                payment_method: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a payment method
         * @description Attaches a PaymentMethod to a Customer. One of a linked account goes with its `account_holder` only.
         */
        post: operations["attachPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_methods/{payment_method}/detach": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the payment method. */
                payment_method: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Detach a payment method
         * @description Takes a PaymentMethod from its Customer. It cannot be used or attached again.
         */
        post: operations["detachPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customer}/payment_methods": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the customer. */
                customer: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * List the payment methods of a customer
         * @description Lists the PaymentMethods of a Customer, newest first.
         */
        get: operations["listCustomerPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customer}/payment_methods/{payment_method}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the customer. */
                customer: components["parameters"]["CustomerId"];
                /** @description Id of the payment method. */
                payment_method: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a payment method of a customer
         * @description Returns one PaymentMethod of a Customer.
         */
        get: operations["retrieveCustomerPaymentMethod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
         * List payment intents
         * @description Lists PaymentIntents, newest first.
         */
        get: operations["listPaymentIntents"];
        put?: never;
        /**
         * Create a payment intent
         * @description Asks for an amount over a bank account. With `confirm` it is debited at once.
         */
        post: operations["createPaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/{payment_intent}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the PaymentIntent. */
                payment_intent: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a payment intent
         * @description Returns one PaymentIntent.
         */
        get: operations["retrievePaymentIntent"];
        put?: never;
        /**
         * Update a payment intent
         * @description Changes the parameters that are sent, as long as the payment is not under way.
         */
        post: operations["updatePaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/{payment_intent}/confirm": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the PaymentIntent. */
                payment_intent: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a payment intent
         * @description Debits the account. The payment is in `processing` until it succeeds or fails.
         */
        post: operations["confirmPaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/{payment_intent}/cancel": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the PaymentIntent. */
                payment_intent: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a payment intent
         * @description Gives a payment up that has neither succeeded nor been cancelled.
         */
        post: operations["cancelPaymentIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/charges/{charge}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the Charge. */
                charge: components["parameters"]["ChargeId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a charge
         * @description Returns one attempt of a PaymentIntent to debit an account.
         */
        get: operations["retrieveCharge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/{mandate}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the Mandate. */
                mandate: components["parameters"]["MandateId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a mandate
         * @description Returns one agreement of an account holder to be debited.
         */
        get: operations["retrieveMandate"];
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
    "customer.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was created
         * @description A Customer was created.
         */
        post: operations["onCustomerCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was changed
         * @description A field of a Customer was changed.
         */
        post: operations["onCustomerUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "customer.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer was deleted
         * @description A Customer was deleted. The event has it as it was before.
         */
        post: operations["onCustomerDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_method.attached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment method was attached
         * @description A PaymentMethod was attached to a Customer.
         */
        post: operations["onPaymentMethodAttached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_method.detached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment method was detached
         * @description A PaymentMethod was taken from its Customer.
         */
        post: operations["onPaymentMethodDetached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_method.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment method was changed
         * @description A PaymentMethod was changed by an update.
         */
        post: operations["onPaymentMethodUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "setup_intent.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A setup intent was created
         * @description A SetupIntent was created.
         */
        post: operations["onSetupIntentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "setup_intent.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A setup intent succeeded
         * @description A payment method is ready to be debited.
         */
        post: operations["onSetupIntentSucceeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "setup_intent.canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A setup intent was cancelled
         * @description A SetupIntent was cancelled.
         */
        post: operations["onSetupIntentCanceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_intent.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment intent was created
         * @description A PaymentIntent was created.
         */
        post: operations["onPaymentIntentCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_intent.processing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment is under way
         * @description The account is being debited.
         */
        post: operations["onPaymentIntentProcessing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_intent.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment succeeded
         * @description The amount was debited.
         */
        post: operations["onPaymentIntentSucceeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_intent.payment_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment failed
         * @description The bank did not let the account be debited. The PaymentIntent needs another payment method.
         */
        post: operations["onPaymentIntentPaymentFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment_intent.canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment was cancelled
         * @description A PaymentIntent was cancelled.
         */
        post: operations["onPaymentIntentCanceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "charge.pending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A debit is under way
         * @description An account is being debited.
         */
        post: operations["onChargePending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "charge.succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A debit succeeded
         * @description An account was debited.
         */
        post: operations["onChargeSucceeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "charge.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A debit failed
         * @description A bank did not let an account be debited.
         */
        post: operations["onChargeFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What goes wrong. */
        AddFaultRequest: {
            /**
             * @description `latency`: the answer is delayed. `rate_limit`: 429. `error`: `status`, or 500. `drop`: the connection breaks.
             * @enum {string}
             */
            kind: "drop" | "error" | "latency" | "rate_limit";
            /**
             * @description Whether it strikes before the operation is carried out, or after, so that only the answer is lost. `before` when left out.
             * @enum {string}
             */
            when?: "after" | "before";
            /** @description The `operationId` that it strikes. Every operation when left out. */
            operation?: string;
            /** @description How long a `latency` takes. `1000` when left out. */
            milliseconds?: number;
            /** @description The status of an `error`. `500` when left out. */
            status?: number;
            /** @description The `error.code` of an `error` or a `rate_limit`, such as `lock_timeout`. */
            code?: string;
            /** @description Seconds in the `Retry-After` header of an `error` or a `rate_limit`; that has `1` when left out. */
            retry_after?: number;
            /** @description The `Stripe-Should-Retry` header of an `error` or a `rate_limit`; that has `true` when left out. */
            should_retry?: boolean;
            /** @description How many requests it strikes. `1` when left out. */
            times?: number;
        };
        /** @description A transaction at the institution. */
        AddTransactionRequest: {
            /** @description Amount in the minor unit of the currency; negative when money leaves the account. */
            amount: number;
            /** @description Three-letter currency code in lower case. `usd` when left out. */
            currency?: string;
            /** @description What the institution says about it. */
            description: string;
            /**
             * @description State of the transaction. `posted` when left out.
             * @enum {string}
             */
            status?: "pending" | "posted";
            /**
             * Format: unix-time
             * @description When it took place, in Unix seconds. Now when left out.
             */
            transacted_at?: number;
        };
        /** @description An address. */
        AddressParameters: {
            /** @description City. */
            city?: string;
            /** @description Country, as two letters. */
            country?: string;
            /** @description First line. */
            line1?: string;
            /** @description Second line. */
            line2?: string;
            /** @description Postal code. */
            postal_code?: string;
            /** @description State, county or province. */
            state?: string;
        };
        /** @description How far to go. */
        AdvanceClockRequest: {
            /** @description Seconds to move ahead, 400 days at most. */
            seconds: number;
        };
        /**
         * @description Whether a checkout may show it again. It is stored and shown. `unspecified` when left out.
         * @enum {string}
         */
        AllowRedisplay: "always" | "limited" | "unspecified";
        /** @description Parameters of attaching a PaymentMethod. */
        AttachPaymentMethodRequest: {
            /** @description Id of the Customer to attach it to. */
            customer: string;
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description The account that it is made of: a linked one, or the numbers of any other. Stripe documents numbers that make a payment fail. */
        BankAccountParameters: {
            /**
             * @description Who holds the account. `individual` when left out.
             * @enum {string}
             */
            account_holder_type?: "company" | "individual";
            /** @description The account number, with `routing_number` and without a linked account. */
            account_number?: string;
            /**
             * @description Kind of account. `checking` when left out, or that of the linked account.
             * @enum {string}
             */
            account_type?: "checking" | "savings";
            /** @description Id of the linked account. */
            financial_connections_account?: string;
            /** @description The routing number, with `account_number`. */
            routing_number?: string;
        };
        /** @description Who pays. The empty string unsets. */
        BillingDetailsParameters: {
            /** @description Address. */
            address?: components["schemas"]["AddressParameters"] | "";
            /** @description E-mail address. */
            email?: string;
            /** @description Full name. */
            name?: string;
            /** @description Phone number. */
            phone?: string;
        };
        /** @description Why the account holder leaves the link flow. */
        CancelFlowRequest: {
            /** @description Client secret of the session. */
            client_secret: string;
            /**
             * @description `custom_manual_entry` when the integration has its own form for account numbers. `other` when left out.
             * @enum {string}
             */
            reason?: "custom_manual_entry" | "other";
            setup?: components["schemas"]["FlowSetup"];
        };
        /** @description Parameters of cancelling a PaymentIntent. */
        CancelPaymentIntentRequest: {
            /**
             * @description Why it is given up.
             * @enum {string}
             */
            cancellation_reason?: "abandoned" | "duplicate" | "fraudulent" | "requested_by_customer";
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description Why the link flow is left. */
        CancelSessionRequest: {
            /**
             * @description `custom_manual_entry` when the integration has its own form for account numbers. `other` when left out.
             * @enum {string}
             */
            reason?: "custom_manual_entry" | "other";
        };
        /** @description Parameters of cancelling a SetupIntent. */
        CancelSetupIntentRequest: {
            /**
             * @description Why it is given up.
             * @enum {string}
             */
            cancellation_reason?: "abandoned" | "duplicate" | "requested_by_customer";
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description What the account holder does. */
        CompleteSessionRequest: {
            /** @description Name or id of the institution. The first one that the session allows when left out. */
            institution?: string;
            /** @description Chosen accounts, by name, last four digits or id. As many as the session allows when left out. */
            accounts?: string[];
            /**
             * @description How the link flow ends when it does not succeed: `failed` for an unexpected error; for a relink also `no_authorization` (nothing is allowed) and `other`; for a relink of one account also `no_account` (that account is not chosen, so nothing is linked).
             * @enum {string}
             */
            outcome?: "failed" | "no_account" | "no_authorization" | "other";
        };
        /** @description Parameters of confirming a PaymentIntent. */
        ConfirmPaymentIntentRequest: {
            /** @description Id of the payment method to debit. */
            payment_method?: string;
            payment_method_data?: components["schemas"]["PaymentMethodData"];
            /** @description Where a receipt would go. It is stored and shown; none is sent. The empty string unsets. */
            receipt_email?: string;
            /**
             * @description Whether the account will be debited again. The empty string means that it will not.
             * @enum {string}
             */
            setup_future_usage?: "" | "off_session" | "on_session";
            /** @description Shipping address and recipient. */
            shipping?: components["schemas"]["ShippingParameters"] | "";
            /** @description Id of a mandate that was given before. */
            mandate?: string;
            mandate_data?: components["schemas"]["OptionalMandateData"];
            /** @description Whether the payer is away. Then the mandate of an earlier agreement is enough. */
            off_session?: boolean;
            /** @description Accepted, without effect. */
            return_url?: string;
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description Parameters of confirming a SetupIntent. */
        ConfirmSetupIntentRequest: {
            /** @description Id of a payment method that there is already. */
            payment_method?: string;
            payment_method_data?: components["schemas"]["PaymentMethodData"];
            mandate_data?: components["schemas"]["OptionalMandateData"];
            /** @description Accepted, without effect. */
            return_url?: string;
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description Parameters of confirming a SetupIntent in the browser. */
        ConfirmSetupRequest: {
            /** @description Client secret of the SetupIntent. */
            client_secret: string;
            /** @description The payment method. The one that the SetupIntent has when left out. */
            payment_method?: (string | null) | {
                [key: string]: unknown;
            };
        };
        /** @description Parameters for creating a Customer. */
        CreateCustomerRequest: {
            /** @description Full name. */
            name?: string;
            /** @description Name of the business. */
            business_name?: string;
            /** @description Name of the person. */
            individual_name?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description Any text. */
            description?: string;
            /** @description Address. */
            address?: components["schemas"]["AddressParameters"] | "";
            /** @description Shipping address and recipient. */
            shipping?: components["schemas"]["ShippingParameters"] | "";
            /** @description Languages, the most preferred first. */
            preferred_locales?: string[] | "";
            /** @description The amount owed, in the minor unit; a negative amount is credit. */
            balance?: number;
            /**
             * @description Whether tax is due. `none` when left out.
             * @enum {string}
             */
            tax_exempt?: "" | "exempt" | "none" | "reverse";
            /** @description Accepted and not shown, as at Stripe without `expand`. */
            tax?: {
                /** @description The customer's IP address. */
                ip_address?: string;
                /**
                 * @description When the location is checked. The sandbox checks nothing.
                 * @enum {string}
                 */
                validate_location?: "deferred" | "immediately";
            };
            /** @description Accepted and not shown, as at Stripe without `expand`. */
            cash_balance?: {
                /** @description How incoming payments are used. */
                settings?: {
                    /**
                     * @description Who assigns payments to invoices.
                     * @enum {string}
                     */
                    reconciliation_mode?: "automatic" | "manual" | "merchant_default";
                };
            };
            /** @description Prefix of invoice numbers. Generated when left out. */
            invoice_prefix?: string;
            /** @description The number of the next invoice. `1` when left out. */
            next_invoice_sequence?: number;
            invoice_settings?: components["schemas"]["InvoiceSettingsParameters"];
            /** @description Accepted, without effect. */
            validate?: boolean;
            metadata?: components["schemas"]["Metadata"];
            expand?: components["schemas"]["ExpandFields"];
            /** @description Id of a payment method to attach. */
            payment_method?: string;
            /** @description Accepted and not shown, as at Stripe without `expand`. */
            tax_id_data?: {
                /** @description Kind of tax ID. */
                type: string;
                /** @description The tax ID. */
                value: string;
            }[];
            /** @description Id of a test clock. It is stored and shown; the sandbox has no test clocks. */
            test_clock?: string;
        };
        /** @description Parameters of creating a PaymentIntent. */
        CreatePaymentIntentRequest: {
            /** @description What to debit, in cents. */
            amount: number;
            /** @description Currency; bank accounts are debited in `usd` only. */
            currency: string;
            /** @description Id of the Customer who pays. One with a linked account has to be its `account_holder`. */
            customer?: string;
            /** @description Any text. The empty string unsets. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Kinds of payment method; the sandbox has no other. */
            payment_method_types?: "us_bank_account"[];
            /** @description Text for the bank statement. It is stored and shown. */
            statement_descriptor?: string;
            /** @description End of the text for the bank statement. It is stored and shown. */
            statement_descriptor_suffix?: string;
            /** @description Any text that groups payments. It is stored and shown. */
            transfer_group?: string;
            /** @description Fee of the platform. It is stored and shown. */
            application_fee_amount?: number;
            /** @description Id of the payment method to debit. */
            payment_method?: string;
            payment_method_data?: components["schemas"]["PaymentMethodData"];
            /** @description Where a receipt would go. It is stored and shown; none is sent. The empty string unsets. */
            receipt_email?: string;
            /**
             * @description Whether the account will be debited again. The empty string means that it will not.
             * @enum {string}
             */
            setup_future_usage?: "" | "off_session" | "on_session";
            /** @description Shipping address and recipient. */
            shipping?: components["schemas"]["ShippingParameters"] | "";
            /** @description Id of a mandate that was given before. */
            mandate?: string;
            mandate_data?: components["schemas"]["OptionalMandateData"];
            /** @description Whether the payer is away. Then the mandate of an earlier agreement is enough. */
            off_session?: boolean;
            /** @description Accepted, without effect. */
            return_url?: string;
            /** @description Whether to debit the account at once. */
            confirm?: boolean;
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description Parameters of creating a PaymentMethod. */
        CreatePaymentMethodRequest: {
            /**
             * @description Kind of payment method; the sandbox makes no other.
             * @enum {string}
             */
            type: "us_bank_account";
            us_bank_account?: components["schemas"]["BankAccountParameters"];
            billing_details?: components["schemas"]["BillingDetailsParameters"];
            allow_redisplay?: components["schemas"]["AllowRedisplay"];
            metadata?: components["schemas"]["Metadata"];
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description Parameters of creating a SetupIntent, as far as the guides use them. */
        CreateSetupIntentRequest: {
            /** @description Id of the Customer that the payment method is for. It has to be the `account_holder` of the account. */
            customer?: string;
            /** @description Any text. */
            description?: string;
            /** @description Kinds of payment method; the sandbox makes no other. */
            payment_method_types?: "us_bank_account"[];
            /** @description Id of a payment method that there is already. */
            payment_method?: string;
            payment_method_data?: components["schemas"]["PaymentMethodData"];
            /** @description Whether to confirm at once. That takes `mandate_data`. */
            confirm?: boolean;
            /**
             * @description How it will be used. `off_session` when left out.
             * @enum {string}
             */
            usage?: "off_session" | "on_session";
            mandate_data?: components["schemas"]["OptionalMandateData"];
            /** @description Accepted with `confirm`, without effect. */
            return_url?: string;
            metadata?: components["schemas"]["Metadata"];
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description Parameters of creating a webhook endpoint. */
        CreateWebhookEndpointRequest: {
            /** @description Where events are posted to. Unlike at Stripe, http and local addresses are welcome. */
            url: string;
            /** @description Types of the events to send; `*` for all. */
            enabled_events: string[];
            /** @description Version that events name in `api_version`. They are rendered in it, or in the nearest version with a contract. When left out, that of the request; without one, the default version of the sandbox. */
            api_version?: string;
            /** @description Any text. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description Why access is lost. */
        DeactivateAccountRequest: {
            /**
             * @description The cause that the account shows. `access_expired` when left out.
             * @enum {string}
             */
            cause?: "access_denied" | "access_expired" | "account_closed" | "account_unavailable" | "unspecified";
            /**
             * @description Whether a relink can repair it. `relink_required` when left out. Always `none` when the cause is `account_closed`.
             * @enum {string}
             */
            action?: "none" | "relink_required";
        };
        /** @description Parameters of detaching a PaymentMethod. */
        DetachPaymentMethodRequest: {
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description No parameters. */
        EmptyRequest: Record<string, never>;
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
        /** @description Fields to answer with the whole object instead of its id, as dotted paths, at most four levels deep. In a list every path starts with `data.`. */
        ExpandFields: string[];
        /** @description What the account holder chose in the link flow. */
        FinishFlowRequest: {
            /** @description Client secret of the session. */
            client_secret: string;
            /** @description Name or id of the institution. The first one that the session allows when left out. */
            institution?: string;
            /** @description Chosen accounts, by name, last four digits or id. As many as the session allows when left out. */
            accounts?: string[];
            /**
             * @description How the link flow ends when it does not succeed, as in `CompleteSessionRequest`.
             * @enum {string}
             */
            outcome?: "failed" | "no_account" | "no_authorization" | "other";
            setup?: components["schemas"]["FlowSetup"];
        };
        /** @description How a refresh ends. */
        FinishRefreshRequest: {
            /**
             * @description What the institution would do when left out.
             * @enum {string}
             */
            outcome?: "failed" | "succeeded";
        };
        /** @description The SetupIntent that the link flow was opened for. */
        FlowSetup: {
            /** @description Client secret of the SetupIntent. */
            client_secret: string;
            /** @description The account holder, as the page described them to Stripe.js. */
            billing_details?: {
                /** @description Name of the account holder. */
                name?: string | null;
                /** @description E-mail address of the account holder. */
                email?: string | null;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Defaults for invoices. They are stored and shown; the sandbox has no invoices. */
        InvoiceSettingsParameters: {
            /** @description Fields to print. */
            custom_fields?: {
                /** @description Name of the field. */
                name: string;
                /** @description Value of the field. */
                value: string;
            }[] | "";
            /** @description Id of a payment method. It is not looked up. */
            default_payment_method?: string;
            /** @description Text at the end. */
            footer?: string;
            /** @description How invoices look. */
            rendering_options?: {
                /**
                 * @description How amounts with tax are shown.
                 * @enum {string}
                 */
                amount_tax_display?: "" | "exclude_tax" | "include_inclusive_tax";
                /** @description Id of a template. */
                template?: string;
            } | "";
        };
        /** @description Parameters of listing the accounts of an institution. */
        ListFlowAccountsRequest: {
            /** @description Client secret of the session. */
            client_secret: string;
            /** @description Name or id of the institution. */
            institution: string;
        };
        /** @description How the account holder agreed to be debited. */
        MandateData: {
            /** @description When and how they agreed. */
            customer_acceptance: {
                /**
                 * @description Whether they agreed online or offline.
                 * @enum {string}
                 */
                type: "offline" | "online";
                /**
                 * Format: unix-time
                 * @description When they agreed, in Unix seconds.
                 */
                accepted_at?: number;
                /** @description Details of an offline agreement. It has no fields. */
                offline?: {
                    [key: string]: unknown;
                } | "";
                /** @description Details of an online agreement. */
                online?: {
                    /** @description Their IP address. */
                    ip_address?: string;
                    /** @description The user agent of their browser. */
                    user_agent?: string;
                };
            };
        };
        /** @description Strings that the integration keeps with an object. An empty string unsets one of them or all. */
        Metadata: {
            [key: string]: string;
        } | "";
        /** @description An event about an object beside Financial Connections. The key of its webhook is its type. */
        NeighbourEvent: components["schemas"]["EventEnvelope"] & {
            /** @description What happened. */
            type: string;
            /** @description What it happened to. */
            data: {
                object: components["schemas"]["StripeObject"];
                /** @description The fields that changed, with their values from before. Only with events of an update. */
                previous_attributes?: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description Parameters of opening the link flow. */
        OpenFlowRequest: {
            /** @description Client secret of a session or SetupIntent. */
            client_secret: string;
        };
        /** @description How the account holder agreed to be debited. Confirming fails without it, unless Stripe.js confirms; creating takes it only with `confirm`. The empty string means none. */
        OptionalMandateData: components["schemas"]["MandateData"] | "";
        /** @description The payment method to make. */
        PaymentMethodData: {
            /**
             * @description Kind of payment method; the sandbox makes no other.
             * @enum {string}
             */
            type: "us_bank_account";
            us_bank_account?: components["schemas"]["BankAccountParameters"];
            billing_details?: components["schemas"]["BillingDetailsParameters"];
            allow_redisplay?: components["schemas"]["AllowRedisplay"];
            metadata?: components["schemas"]["Metadata"];
        };
        /** @description The event. */
        RedeliverEventRequest: {
            /** @description Id of the event. */
            event: string;
        };
        /** @description An account that can be linked. */
        SandboxAccountTemplate: {
            /** @description Name that it is shown and chosen by. */
            name: string;
            /**
             * @description Category of the account.
             * @enum {string}
             */
            category: "cash" | "credit" | "investment" | "other";
            /**
             * @description Subcategory of the account.
             * @enum {string}
             */
            subcategory: "checking" | "credit_card" | "line_of_credit" | "mortgage" | "other" | "savings";
            /** @description Last four digits. */
            last4: string;
            /** @description Current balance in US cents. */
            current: number;
            /** @description Available balance in US cents. The current one when left out. */
            available?: number;
            /** @description Whether payments can be made from it. True for checking and savings when left out. */
            canPay?: boolean;
            /** @description Its numbers; null when none are known. One permanent number when left out. */
            numbers?: {
                /**
                 * @description Permanent or tokenized.
                 * @enum {string}
                 */
                identifierType: "account_number" | "tokenized_account_number";
                /**
                 * @description State of the number.
                 * @enum {string}
                 */
                status: "deactivated" | "expired" | "pending" | "transactable";
                /** @description Seconds after linking when it stops working. */
                expiresAfter?: number;
            }[] | null;
            /** @description Names of its owners. */
            owners?: string[];
            /** @description Features whose refresh fails. */
            failing?: components["schemas"]["SandboxFeature"][];
            /** @description Features whose refresh stays pending until it is finished through the control. */
            waiting?: components["schemas"]["SandboxFeature"][];
        };
        /** @description What it does by itself. */
        SandboxBehaviour: {
            /**
             * @description Nothing happens by itself.
             * @constant
             */
            kind: "steady";
        } | {
            /**
             * @description It is down.
             * @constant
             */
            kind: "down";
            /**
             * @description How sessions end there.
             * @enum {string}
             */
            outcome: "cancelled" | "failed";
        } | {
            /**
             * @description It deactivates soon.
             * @constant
             */
            kind: "deactivates-soon";
            /**
             * @description Whether a relink helps. Always `none` when the cause is `account_closed`.
             * @enum {string}
             */
            action: "none" | "relink_required";
            /**
             * @description The cause that the accounts show.
             * @enum {string}
             */
            cause: "access_denied" | "access_expired" | "account_closed" | "account_unavailable" | "unspecified";
            /** @description Seconds after a relink when it will go inactive again. It does not when left out. */
            renewsFor?: number;
        } | {
            /**
             * @description It deactivates later.
             * @constant
             */
            kind: "deactivates-later";
            /** @description Seconds after linking. */
            after: number;
        } | {
            /**
             * @description It deactivates on refresh.
             * @constant
             */
            kind: "deactivates-on-refresh";
            /**
             * @description Whether a relink helps. Always `none` when the cause is `account_closed`.
             * @enum {string}
             */
            action: "none" | "relink_required";
            /**
             * @description The cause that the accounts show.
             * @enum {string}
             */
            cause: "access_denied" | "access_expired" | "account_closed" | "account_unavailable" | "unspecified";
        };
        /** @description The time of a world. */
        SandboxClock: {
            /**
             * @description Always `sandbox.clock`.
             * @constant
             */
            object: "sandbox.clock";
            /**
             * Format: unix-time
             * @description Unix seconds.
             */
            now: number;
            /** @description Seconds by which the world was advanced. */
            advanced: number;
            /** @description Whether time stops between advances. */
            frozen: boolean;
        };
        /** @description Webhook deliveries. */
        SandboxDeliveries: {
            /**
             * @description Always `sandbox.deliveries`.
             * @constant
             */
            object: "sandbox.deliveries";
            /** @description Deliveries that no endpoint has taken yet, in the order in which they are due. */
            waiting: {
                /** @description Id of the delivery. */
                id: string;
                /** @description Id of the webhook endpoint. */
                endpoint: string;
                /** @description Id of the event. */
                event: string;
                /** @description Attempts so far. */
                attempts: number;
                /**
                 * Format: unix-time
                 * @description When the next attempt is due.
                 */
                due: number;
            }[];
            /** @description The last attempts, newest first, in the shape that `fc-contract audit` reads. */
            attempts: {
                /** @description When it was made, ISO 8601. */
                startedAt: string;
                /** @description What was posted. */
                request: {
                    [key: string]: unknown;
                };
                /** @description What the receiver answered. */
                response: {
                    [key: string]: unknown;
                } | null;
            }[];
        };
        /** @description Faults that wait for requests, in the order in which they strike. */
        SandboxFaultList: {
            /**
             * @description Always `sandbox.faults`.
             * @constant
             */
            object: "sandbox.faults";
            /** @description The faults. */
            data: {
                /** @description What goes wrong. */
                kind: string;
                /** @description Before or after. */
                when: string;
                /** @description The operation that it strikes; null for every one. */
                operation: string | null;
                /** @description How long a latency takes. */
                milliseconds: number;
                /** @description Status of an `error`, if it was set. */
                status?: number;
                /** @description Code of the error, if it was set. */
                code?: string;
                /** @description Seconds in `Retry-After`, if they were set. */
                retry_after?: number;
                /** @description What `Stripe-Should-Retry` says, if it was set. */
                should_retry?: boolean;
                /** @description How many requests it still strikes. */
                times: number;
            }[];
        };
        /**
         * @description What can be refreshed.
         * @enum {string}
         */
        SandboxFeature: "balance" | "inferred_balances" | "ownership" | "transactions";
        /** @description What the link flow shows of a session. */
        SandboxFlow: {
            /** @description Client secret of the session, even if the request had that of a SetupIntent. */
            client_secret: string;
            /** @description Permissions that the session asks for. */
            permissions: string[];
            /** @description How many accounts can be chosen at most. Null when there is no limit. */
            limit: number | null;
            /** @description Kinds of accounts that can be chosen. Null for all. */
            subcategories: string[] | null;
            /** @description Whether the account holder may type account numbers instead. */
            manual_entry: boolean;
            /** @description Whether the institution cannot be chosen. */
            is_fixed: boolean;
            /** @description Institutions that can be chosen. */
            institutions: {
                /** @description Id of the institution. */
                id: string;
                /** @description Name of the institution. */
                name: string;
                /** @description Other names that a search finds it by. */
                aliases: string[];
                /**
                 * @description How the account holder signs in.
                 * @enum {string}
                 */
                sign_in: "oauth" | "password";
                /** @description Whether the institution is known to be down. */
                is_down: boolean;
            }[];
            /** @description What is relinked. Null when accounts are linked for the first time. */
            relink: {
                /** @description The account that must be chosen. Null for any. */
                account: {
                    /** @description Name of the account. */
                    name: string;
                    /** @description Last four digits of its number. */
                    last4: string | null;
                } | null;
            } | null;
        };
        /** @description How a session ended. */
        SandboxFlowEnd: {
            /** @description Status of the session. */
            status: string;
            /** @description How many accounts were linked. */
            linked: number;
            /** @description Why a relink failed. */
            failure: string | null;
            result: components["schemas"]["SandboxFlowResult"];
        };
        /** @description What Stripe.js returns to the page. It has exactly one of these fields. */
        SandboxFlowResult: {
            financialConnectionsSession?: components["schemas"]["StripeObject"];
            setupIntent?: components["schemas"]["StripeObject"];
            /** @description An error of Stripe. */
            error?: {
                /** @description Kind of error. */
                type: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description An institution. Only its name has to be said. */
        SandboxInstitution: {
            /** @description Made of the name when left out. */
            id?: string;
            /** @description Name that it is shown and found by. */
            name: string;
            /** @description Other names that a search finds it by. */
            aliases?: string[];
            /** @description Two-letter codes. The United States when left out. */
            countries?: string[];
            /**
             * @description `degraded`: visible, but closed. `inactive`: hidden.
             * @enum {string}
             */
            status?: "active" | "degraded" | "inactive";
            /** @description Its website. */
            url?: string | null;
            /** @description Its routing numbers. */
            routingNumbers?: string[];
            behaviour?: components["schemas"]["SandboxBehaviour"];
            /** @description Seconds from the start of a refresh until the next one may start: `next_refresh_available_at` is that much later than `last_attempted_at`. 1 when left out, as Stripe's guides print. */
            nextRefreshAfter?: number;
            /** @description What can be linked there. Four accounts of different kinds when left out. */
            accounts?: components["schemas"]["SandboxAccountTemplate"][];
        };
        /** @description Institutions, in the order in which they are offered. */
        SandboxInstitutionList: {
            /**
             * @description Always `sandbox.institutions`.
             * @constant
             */
            object: "sandbox.institutions";
            data: components["schemas"]["SandboxInstitutions"];
        };
        /** @description Institutions, as `fc-contract sandbox --institutions FILE` reads them. */
        SandboxInstitutions: components["schemas"]["SandboxInstitution"][];
        /** @description Exchanges, newest first. */
        SandboxJournal: {
            /**
             * @description Always `sandbox.journal`.
             * @constant
             */
            object: "sandbox.journal";
            /** @description The exchanges, in the shape that `fc-contract audit` reads. */
            data: {
                /** @description When it came, ISO 8601. */
                startedAt: string;
                /** @description The request. */
                request: {
                    [key: string]: unknown;
                };
                /** @description The answer. Status 0 when the connection was dropped. */
                response: {
                    [key: string]: unknown;
                };
            }[];
        };
        /** @description The accounts that an institution offers after signing in. */
        SandboxOffer: {
            /** @description Whether the institution is down. */
            is_down: boolean;
            /** @description Accounts that can be chosen. Empty when the institution is down. */
            accounts: {
                /** @description Name of the account. */
                name: string;
                /** @description What to send in `accounts` to choose the account. */
                choice: string;
                /** @description Last four digits of its number. */
                last4: string;
                /** @description Kind of account. */
                subcategory: string;
                /** @description Status of the account. Null when it is not linked. */
                status: string | null;
                /** @description Whether the relink requires this account. */
                is_required: boolean;
            }[];
        };
        /** @description Where an event goes again. */
        SandboxRedelivery: {
            /** @description Id of the event. */
            event: string;
            /** @description How many webhook endpoints it goes to. */
            endpoints: number;
        };
        /** @description What Stripe.js returns to the page. */
        SandboxSetupResult: {
            setupIntent: components["schemas"]["StripeObject"];
        };
        /** @description The whole state of a world. Its content belongs to the sandbox and can change. */
        SandboxSnapshot: {
            /**
             * @description Always `sandbox.snapshot`.
             * @constant
             */
            object: "sandbox.snapshot";
            /** @description The format of its records; only versions with the same format restore it. */
            format?: number;
            /** @description The world it was taken from; it cannot be restored into another one. */
            world: string;
            /** @description The current values of its ids and its clock. */
            counters: {
                /** @description Number of the last record. */
                sequence: number;
                /** @description Milliseconds by which the clock was advanced. */
                advance: number;
            };
            /** @description Its records. */
            records: {
                /** @description What kind of record it is. */
                collection: string;
                /** @description The record. Its fields depend on the collection and the format. */
                record: {
                    [key: string]: unknown;
                };
            }[];
        };
        /** @description A transaction as the institution has it, which may be ahead of what Stripe's API shows. */
        SandboxTransaction: {
            /** @description Id that it has, or will have, in Stripe's API. */
            id: string;
            /**
             * @description Always `sandbox.transaction`.
             * @constant
             */
            object: "sandbox.transaction";
            /** @description Id of the account. */
            account: string;
            /** @description Amount in the minor unit of the currency. */
            amount: number;
            /** @description State that the next transaction refresh will bring. Null when it brings none. */
            awaited_status: string | null;
            /** @description Three-letter currency code. */
            currency: string;
            /** @description What the institution says about it. */
            description: string;
            /** @description State that Stripe's API shows. */
            status: string;
            /**
             * Format: unix-time
             * @description When it took place.
             */
            transacted_at: number;
            /** @description The refresh that brought it; null as long as only the institution knows of it. */
            transaction_refresh: string | null;
        };
        /** @description What the console shows of a world. */
        SandboxWorld: {
            /** @description Time of the world, in Unix seconds. */
            now: number;
            /** @description Seconds by which the world was advanced. */
            advanced: number;
            /** @description Accounts. */
            accounts: {
                /** @description How many there are. */
                total: number;
                /** @description The newest of them, the latest first. */
                data: {
                    /** @description Id of the account. */
                    id: string;
                    /** @description Id of its authorization. */
                    authorization: string | null;
                    /** @description Name that is shown. */
                    name: string | null;
                    /** @description Last four digits of its number. */
                    last4: string | null;
                    /** @description Name of the institution. */
                    institution: string;
                    /** @description Status of the account. */
                    status: string;
                    /** @description Why it is inactive, and what helps. */
                    detail: string | null;
                    /** @description Status of each account number. */
                    numbers: string[];
                    /** @description Permissions that were given. */
                    permissions: string[];
                    /** @description The refreshes, such as `balance: pending`. */
                    refreshes: string[];
                }[];
            };
            /** @description Authorizations. */
            authorizations: {
                /** @description How many there are. */
                total: number;
                /** @description The newest of them, the latest first. */
                data: {
                    /** @description Id of the authorization. */
                    id: string;
                    /** @description Name of the institution. */
                    institution: string;
                    /** @description Status of the authorization. */
                    status: string;
                    /** @description How many accounts it has. */
                    accounts: number;
                }[];
            };
            /** @description Sessions. */
            sessions: {
                /** @description How many there are. */
                total: number;
                /** @description The newest of them, the latest first. */
                data: {
                    /** @description Id of the session. */
                    id: string;
                    /** @description Status of the session. */
                    status: string;
                    /** @description Permissions that it asks for. */
                    permissions: string[];
                    /** @description How many accounts it linked. */
                    accounts: number;
                    /** @description Id of what it relinks. */
                    relink: string | null;
                    /** @description Why the relink failed. */
                    failure: string | null;
                }[];
            };
            /** @description Events. */
            events: {
                /** @description How many there are. */
                total: number;
                /** @description The newest of them, the latest first. */
                data: {
                    /** @description Id of the event. */
                    id: string;
                    /** @description When it was created, in Unix seconds. */
                    created: number;
                    /** @description Type of the event. */
                    type: string;
                    /** @description Id of the object that it is about. */
                    object: string;
                    /** @description How many webhook endpoints have not accepted it. */
                    pending: number;
                }[];
            };
            /** @description Deliveries that wait. */
            deliveries: {
                /** @description How many there are. */
                total: number;
                /** @description The newest of them, the latest first. */
                data: {
                    /** @description Id of the delivery. */
                    id: string;
                    /** @description How often it was attempted. */
                    attempts: number;
                    /** @description When the next attempt is due, in Unix seconds. */
                    due: number;
                    /** @description Type of the event. */
                    event: string;
                    /** @description URL of the webhook endpoint. */
                    url: string;
                }[];
            };
            /** @description Attempted deliveries. */
            attempts: {
                /** @description How many there are, or null if they are not counted. */
                total: number | null;
                /** @description The newest of them, the latest first. */
                data: {
                    /** @description When the attempt was made. */
                    at: string;
                    /** @description URL of the webhook endpoint. */
                    url: string;
                    /** @description Status of the answer. */
                    status: number;
                    /** @description Type of the event, or empty if it is unknown. */
                    event: string;
                }[];
            };
            /** @description Requests. */
            requests: {
                /** @description How many there are. */
                total: number;
                /** @description The newest of them, the latest first. */
                data: {
                    /** @description When the request came in. */
                    at: string;
                    /** @description HTTP method. */
                    method: string;
                    /** @description Path of the URL. */
                    path: string;
                    /** @description Status of the answer. */
                    status: number;
                }[];
            };
        };
        /** @description Shipping address and recipient. */
        ShippingParameters: {
            address: components["schemas"]["AddressParameters"];
            /** @description Name of the recipient. */
            name: string;
            /** @description Phone number. */
            phone?: string;
        };
        /** @description One page of a list, newest first. */
        StripeList: {
            /**
             * @description Always `list`.
             * @constant
             */
            object: "list";
            /** @description The objects on this page. */
            data: components["schemas"]["StripeObject"][];
            /** @description Whether more come after this page. */
            has_more: boolean;
            /** @description Path that the list is found at. */
            url: string;
        };
        /** @description An object of Stripe's API, in the version of the request. The contract of that version describes it. */
        StripeObject: {
            /** @description Id of the object. */
            id: string;
            /** @description Kind of the object. */
            object: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Parameters for updating a Customer. An empty value unsets. */
        UpdateCustomerRequest: {
            /** @description Full name. */
            name?: string;
            /** @description Name of the business. */
            business_name?: string;
            /** @description Name of the person. */
            individual_name?: string;
            /** @description E-mail address. */
            email?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description Any text. */
            description?: string;
            /** @description Address. */
            address?: components["schemas"]["AddressParameters"] | "";
            /** @description Shipping address and recipient. */
            shipping?: components["schemas"]["ShippingParameters"] | "";
            /** @description Languages, the most preferred first. */
            preferred_locales?: string[] | "";
            /** @description The amount owed, in the minor unit; a negative amount is credit. */
            balance?: number;
            /**
             * @description Whether tax is due. `none` when left out.
             * @enum {string}
             */
            tax_exempt?: "" | "exempt" | "none" | "reverse";
            /** @description Accepted and not shown, as at Stripe without `expand`. */
            tax?: {
                /** @description The customer's IP address. */
                ip_address?: string;
                /**
                 * @description When the location is checked. The sandbox checks nothing.
                 * @enum {string}
                 */
                validate_location?: "deferred" | "immediately";
            };
            /** @description Accepted and not shown, as at Stripe without `expand`. */
            cash_balance?: {
                /** @description How incoming payments are used. */
                settings?: {
                    /**
                     * @description Who assigns payments to invoices.
                     * @enum {string}
                     */
                    reconciliation_mode?: "automatic" | "manual" | "merchant_default";
                };
            };
            /** @description Prefix of invoice numbers. Generated when left out. */
            invoice_prefix?: string;
            /** @description The number of the next invoice. `1` when left out. */
            next_invoice_sequence?: number;
            invoice_settings?: components["schemas"]["InvoiceSettingsParameters"];
            /** @description Accepted, without effect. */
            validate?: boolean;
            metadata?: components["schemas"]["Metadata"];
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description Parameters of updating a PaymentIntent. */
        UpdatePaymentIntentRequest: {
            /** @description What to debit, in cents. */
            amount?: number;
            /** @description Currency; bank accounts are debited in `usd` only. */
            currency?: string;
            /** @description Id of the Customer who pays. One with a linked account has to be its `account_holder`. */
            customer?: string;
            /** @description Any text. The empty string unsets. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Kinds of payment method; the sandbox has no other. */
            payment_method_types?: "us_bank_account"[];
            /** @description Text for the bank statement. It is stored and shown. */
            statement_descriptor?: string;
            /** @description End of the text for the bank statement. It is stored and shown. */
            statement_descriptor_suffix?: string;
            /** @description Any text that groups payments. It is stored and shown. */
            transfer_group?: string;
            /** @description Fee of the platform. It is stored and shown. */
            application_fee_amount?: number;
            /** @description Id of the payment method to debit. */
            payment_method?: string;
            payment_method_data?: components["schemas"]["PaymentMethodData"];
            /** @description Where a receipt would go. It is stored and shown; none is sent. The empty string unsets. */
            receipt_email?: string;
            /**
             * @description Whether the account will be debited again. The empty string means that it will not.
             * @enum {string}
             */
            setup_future_usage?: "" | "off_session" | "on_session";
            /** @description Shipping address and recipient. */
            shipping?: components["schemas"]["ShippingParameters"] | "";
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description Parameters of updating a PaymentMethod. An empty value unsets. */
        UpdatePaymentMethodRequest: {
            /** @description What can change of the account. */
            us_bank_account?: {
                /**
                 * @description Who holds the account.
                 * @enum {string}
                 */
                account_holder_type?: "company" | "individual";
                /**
                 * @description Kind of account.
                 * @enum {string}
                 */
                account_type?: "checking" | "savings";
            };
            billing_details?: components["schemas"]["BillingDetailsParameters"];
            allow_redisplay?: components["schemas"]["AllowRedisplay"];
            metadata?: components["schemas"]["Metadata"];
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description Parameters of updating a SetupIntent. */
        UpdateSetupIntentRequest: {
            /** @description Id of the Customer that the payment method is for. */
            customer?: string;
            /** @description Any text. The empty string unsets. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            /** @description Id of a payment method that there is already. */
            payment_method?: string;
            payment_method_data?: components["schemas"]["PaymentMethodData"];
            /** @description Kinds of payment method; the sandbox has no other. */
            payment_method_types?: "us_bank_account"[];
            expand?: components["schemas"]["ExpandFields"];
        };
        /** @description Parameters of updating a webhook endpoint. */
        UpdateWebhookEndpointRequest: {
            /** @description Where events are posted to. */
            url?: string;
            /** @description Types of the events to send; `*` for all. */
            enabled_events?: string[];
            /** @description Whether nothing is sent for now. */
            disabled?: boolean;
            /** @description Any text. */
            description?: string;
            metadata?: components["schemas"]["Metadata"];
            expand?: components["schemas"]["ExpandFields"];
        };
    };
    responses: {
        /** @description Any status from 200 to 299 tells Stripe that the event has arrived. After any other it is sent again later. */
        EventReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The sandbox does not simulate what was asked for, or it failed. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
        /** @description The request was refused, in Stripe's words. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorEnvelope"];
            };
        };
    };
    parameters: {
        /** @description Id of the account. */
        AccountId: string;
        /** @description Id of the authorization. */
        AuthorizationId: string;
        /** @description Id of the Charge. */
        ChargeId: string;
        /** @description Only objects created at this time, or within this range of times. */
        Created: number | {
            /** @description Created after this. */
            gt?: number;
            /** @description Created at this or after. */
            gte?: number;
            /** @description Created before this. */
            lt?: number;
            /** @description Created at this or before. */
            lte?: number;
        };
        /** @description Only customers with exactly this e-mail address, upper and lower case included. */
        CustomerEmail: string;
        /** @description Id of the customer. */
        CustomerId: string;
        /** @description Only events that all webhook endpoints accepted, or only those that are pending or given up. */
        DeliverySuccess: boolean;
        /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
        EndingBefore: string;
        /** @description Id of the event. */
        EventId: string;
        /** @description Only events of this type. */
        EventType: string;
        /** @description Only events of these types. */
        EventTypes: string[];
        /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
        ExpandFields: components["schemas"]["ExpandFields"];
        /** @description The feature whose refresh is pending. */
        Feature: "balance" | "inferred_balances" | "ownership" | "transactions";
        /**
         * @description Makes a POST safe to repeat. The first result under a key, failures with status 500 included, is answered again for at least 24 hours. Nothing is kept when the parameters do not validate or when another request holds the same key at that moment. The same key with other parameters is refused with an error of type `idempotency_error`.
         * @example 7f1c7b0e-4d35-4a54-9d0a-0b6a2f6f6c11
         */
        IdempotencyKey: string;
        /** @description Largest number of exchanges, from 1 to 1000. */
        JournalLimit: number;
        /** @description Largest number of objects on the page, from 1 to 100. */
        Limit: number;
        /** @description Id of the Mandate. */
        MandateId: string;
        /** @description Id of the Customer whose objects are listed. */
        OfCustomer: string;
        /** @description Id of the payment method whose SetupIntents are listed. */
        OfPaymentMethod: string;
        /** @description Id of the PaymentIntent. */
        PaymentIntentId: string;
        /** @description Id of the payment method. */
        PaymentMethodId: string;
        /** @description Kind of the payment methods to list. */
        PaymentMethodType: "us_bank_account";
        /** @description Id of the session. */
        SessionId: string;
        /** @description Id of the setup intent. */
        SetupIntentId: string;
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
         * @example 2026-10-28.endive
         */
        StripeVersion: string;
        /** @description Id of the transaction. */
        TransactionId: string;
        /** @description Id of the webhook endpoint. */
        WebhookEndpointId: string;
    };
    requestBodies: {
        NeighbourEvent: {
            content: {
                "application/json": components["schemas"]["NeighbourEvent"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type AddFaultRequest = components['schemas']['AddFaultRequest'];
export type AddTransactionRequest = components['schemas']['AddTransactionRequest'];
export type AddressParameters = components['schemas']['AddressParameters'];
export type AdvanceClockRequest = components['schemas']['AdvanceClockRequest'];
export type AllowRedisplay = components['schemas']['AllowRedisplay'];
export type AttachPaymentMethodRequest = components['schemas']['AttachPaymentMethodRequest'];
export type BankAccountParameters = components['schemas']['BankAccountParameters'];
export type BillingDetailsParameters = components['schemas']['BillingDetailsParameters'];
export type CancelFlowRequest = components['schemas']['CancelFlowRequest'];
export type CancelPaymentIntentRequest = components['schemas']['CancelPaymentIntentRequest'];
export type CancelSessionRequest = components['schemas']['CancelSessionRequest'];
export type CancelSetupIntentRequest = components['schemas']['CancelSetupIntentRequest'];
export type CompleteSessionRequest = components['schemas']['CompleteSessionRequest'];
export type ConfirmPaymentIntentRequest = components['schemas']['ConfirmPaymentIntentRequest'];
export type ConfirmSetupIntentRequest = components['schemas']['ConfirmSetupIntentRequest'];
export type ConfirmSetupRequest = components['schemas']['ConfirmSetupRequest'];
export type CreateCustomerRequest = components['schemas']['CreateCustomerRequest'];
export type CreatePaymentIntentRequest = components['schemas']['CreatePaymentIntentRequest'];
export type CreatePaymentMethodRequest = components['schemas']['CreatePaymentMethodRequest'];
export type CreateSetupIntentRequest = components['schemas']['CreateSetupIntentRequest'];
export type CreateWebhookEndpointRequest = components['schemas']['CreateWebhookEndpointRequest'];
export type DeactivateAccountRequest = components['schemas']['DeactivateAccountRequest'];
export type DetachPaymentMethodRequest = components['schemas']['DetachPaymentMethodRequest'];
export type EmptyRequest = components['schemas']['EmptyRequest'];
export type Error = components['schemas']['Error'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];
export type ErrorType = components['schemas']['ErrorType'];
export type EventEnvelope = components['schemas']['EventEnvelope'];
export type EventRequest = components['schemas']['EventRequest'];
export type ExpandFields = components['schemas']['ExpandFields'];
export type FinishFlowRequest = components['schemas']['FinishFlowRequest'];
export type FinishRefreshRequest = components['schemas']['FinishRefreshRequest'];
export type FlowSetup = components['schemas']['FlowSetup'];
export type InvoiceSettingsParameters = components['schemas']['InvoiceSettingsParameters'];
export type ListFlowAccountsRequest = components['schemas']['ListFlowAccountsRequest'];
export type MandateData = components['schemas']['MandateData'];
export type Metadata = components['schemas']['Metadata'];
export type NeighbourEvent = components['schemas']['NeighbourEvent'];
export type OpenFlowRequest = components['schemas']['OpenFlowRequest'];
export type OptionalMandateData = components['schemas']['OptionalMandateData'];
export type PaymentMethodData = components['schemas']['PaymentMethodData'];
export type RedeliverEventRequest = components['schemas']['RedeliverEventRequest'];
export type SandboxAccountTemplate = components['schemas']['SandboxAccountTemplate'];
export type SandboxBehaviour = components['schemas']['SandboxBehaviour'];
export type SandboxClock = components['schemas']['SandboxClock'];
export type SandboxDeliveries = components['schemas']['SandboxDeliveries'];
export type SandboxFaultList = components['schemas']['SandboxFaultList'];
export type SandboxFeature = components['schemas']['SandboxFeature'];
export type SandboxFlow = components['schemas']['SandboxFlow'];
export type SandboxFlowEnd = components['schemas']['SandboxFlowEnd'];
export type SandboxFlowResult = components['schemas']['SandboxFlowResult'];
export type SandboxInstitution = components['schemas']['SandboxInstitution'];
export type SandboxInstitutionList = components['schemas']['SandboxInstitutionList'];
export type SandboxInstitutions = components['schemas']['SandboxInstitutions'];
export type SandboxJournal = components['schemas']['SandboxJournal'];
export type SandboxOffer = components['schemas']['SandboxOffer'];
export type SandboxRedelivery = components['schemas']['SandboxRedelivery'];
export type SandboxSetupResult = components['schemas']['SandboxSetupResult'];
export type SandboxSnapshot = components['schemas']['SandboxSnapshot'];
export type SandboxTransaction = components['schemas']['SandboxTransaction'];
export type SandboxWorld = components['schemas']['SandboxWorld'];
export type ShippingParameters = components['schemas']['ShippingParameters'];
export type StripeList = components['schemas']['StripeList'];
export type StripeObject = components['schemas']['StripeObject'];
export type UpdateCustomerRequest = components['schemas']['UpdateCustomerRequest'];
export type UpdatePaymentIntentRequest = components['schemas']['UpdatePaymentIntentRequest'];
export type UpdatePaymentMethodRequest = components['schemas']['UpdatePaymentMethodRequest'];
export type UpdateSetupIntentRequest = components['schemas']['UpdateSetupIntentRequest'];
export type UpdateWebhookEndpointRequest = components['schemas']['UpdateWebhookEndpointRequest'];
export type ResponseEventReceived = components['responses']['EventReceived'];
export type ResponseFailed = components['responses']['Failed'];
export type ResponseRefused = components['responses']['Refused'];
export type ParameterAccountId = components['parameters']['AccountId'];
export type ParameterAuthorizationId = components['parameters']['AuthorizationId'];
export type ParameterChargeId = components['parameters']['ChargeId'];
export type ParameterCreated = components['parameters']['Created'];
export type ParameterCustomerEmail = components['parameters']['CustomerEmail'];
export type ParameterCustomerId = components['parameters']['CustomerId'];
export type ParameterDeliverySuccess = components['parameters']['DeliverySuccess'];
export type ParameterEndingBefore = components['parameters']['EndingBefore'];
export type ParameterEventId = components['parameters']['EventId'];
export type ParameterEventType = components['parameters']['EventType'];
export type ParameterEventTypes = components['parameters']['EventTypes'];
export type ParameterExpandFields = components['parameters']['ExpandFields'];
export type ParameterFeature = components['parameters']['Feature'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterJournalLimit = components['parameters']['JournalLimit'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterMandateId = components['parameters']['MandateId'];
export type ParameterOfCustomer = components['parameters']['OfCustomer'];
export type ParameterOfPaymentMethod = components['parameters']['OfPaymentMethod'];
export type ParameterPaymentIntentId = components['parameters']['PaymentIntentId'];
export type ParameterPaymentMethodId = components['parameters']['PaymentMethodId'];
export type ParameterPaymentMethodType = components['parameters']['PaymentMethodType'];
export type ParameterSessionId = components['parameters']['SessionId'];
export type ParameterSetupIntentId = components['parameters']['SetupIntentId'];
export type ParameterStartingAfter = components['parameters']['StartingAfter'];
export type ParameterStripeAccount = components['parameters']['StripeAccount'];
export type ParameterStripeSignature = components['parameters']['StripeSignature'];
export type ParameterStripeVersion = components['parameters']['StripeVersion'];
export type ParameterTransactionId = components['parameters']['TransactionId'];
export type ParameterWebhookEndpointId = components['parameters']['WebhookEndpointId'];
export type RequestBodyNeighbourEvent = components['requestBodies']['NeighbourEvent'];
export type $defs = Record<string, never>;
export interface operations {
    completeSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the session. */
                session: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CompleteSessionRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    cancelSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the session. */
                session: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CancelSessionRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deactivateAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the account. */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DeactivateAccountRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    reactivateAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the account. */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    expireAccountNumbers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the account. */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    finishRefresh: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the account. */
                account: components["parameters"]["AccountId"];
                /** @description The feature whose refresh is pending. */
                feature: components["parameters"]["Feature"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["FinishRefreshRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    addTransaction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the account. */
                account: components["parameters"]["AccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AddTransactionRequest"];
            };
        };
        responses: {
            /** @description The transaction, as the institution has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxTransaction"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    postTransaction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the transaction. */
                transaction: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The transaction, as the institution has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxTransaction"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    voidTransaction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the transaction. */
                transaction: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The transaction, as the institution has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxTransaction"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    expireAuthorization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the authorization. */
                authorization: components["parameters"]["AuthorizationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DeactivateAccountRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    revokeAuthorization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the authorization. */
                authorization: components["parameters"]["AuthorizationId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    describeInstitutions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description The institutions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxInstitutionList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    retrieveClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AdvanceClockRequest"];
            };
        };
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description The faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFaultList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AddFaultRequest"];
            };
        };
        responses: {
            /** @description All faults that wait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFaultList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description No faults. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFaultList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    readJournal: {
        parameters: {
            query?: {
                /** @description Largest number of exchanges, from 1 to 1000. */
                limit?: components["parameters"]["JournalLimit"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description The exchanges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxJournal"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description The deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxDeliveries"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description The snapshot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxSnapshot"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxSnapshot"];
            };
        };
        responses: {
            /** @description The clock of the restored world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    resetWorld: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The clock of the empty world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxClock"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    openFlow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenFlowRequest"];
            };
        };
        responses: {
            /** @description What the link flow shows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFlow"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listFlowAccounts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListFlowAccountsRequest"];
            };
        };
        responses: {
            /** @description What the institution offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxOffer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    finishFlow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishFlowRequest"];
            };
        };
        responses: {
            /** @description How the session ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFlowEnd"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    cancelFlow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelFlowRequest"];
            };
        };
        responses: {
            /** @description How the session ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxFlowEnd"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    confirmSetup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSetupRequest"];
            };
        };
        responses: {
            /** @description The confirmed SetupIntent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxSetupResult"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    describeWorld: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EmptyRequest"];
            };
        };
        responses: {
            /** @description The world. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxWorld"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    redeliverEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeliverEventRequest"];
            };
        };
        responses: {
            /** @description Where the event goes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxRedelivery"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description Only objects created at this time, or within this range of times. */
                created?: components["parameters"]["Created"];
                /** @description Only customers with exactly this e-mail address, upper and lower case included. */
                email?: components["parameters"]["CustomerEmail"];
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description One page of Customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateCustomerRequest"];
            };
        };
        responses: {
            /** @description The Customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    retrieveCustomer: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the customer. */
                customer: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                /** @description Id of the customer. */
                customer: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateCustomerRequest"];
            };
        };
        responses: {
            /** @description The Customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the customer. */
                customer: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deleted Customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only objects created at this time, or within this range of times. */
                created?: components["parameters"]["Created"];
                /** @description Only events that all webhook endpoints accepted, or only those that are pending or given up. */
                delivery_success?: components["parameters"]["DeliverySuccess"];
                /** @description Only events of this type. */
                type?: components["parameters"]["EventType"];
                /** @description Only events of these types. */
                types?: components["parameters"]["EventTypes"];
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description One page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    retrieveEvent: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the event. */
                event: components["parameters"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description One page of endpoints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                "application/x-www-form-urlencoded": components["schemas"]["CreateWebhookEndpointRequest"];
            };
        };
        responses: {
            /** @description The endpoint, with its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    retrieveWebhookEndpoint: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the webhook endpoint. */
                webhook_endpoint: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                /** @description Id of the webhook endpoint. */
                webhook_endpoint: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateWebhookEndpointRequest"];
            };
        };
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the webhook endpoint. */
                webhook_endpoint: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description That it is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listSetupIntents: {
        parameters: {
            query?: {
                /** @description Only objects created at this time, or within this range of times. */
                created?: components["parameters"]["Created"];
                /** @description Id of the Customer whose objects are listed. */
                customer?: components["parameters"]["OfCustomer"];
                /** @description Id of the payment method whose SetupIntents are listed. */
                payment_method?: components["parameters"]["OfPaymentMethod"];
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description One page of SetupIntents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createSetupIntent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CreateSetupIntentRequest"];
            };
        };
        responses: {
            /** @description The SetupIntent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    retrieveSetupIntent: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the setup intent. */
                setup_intent: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SetupIntent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateSetupIntent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                /** @description Id of the setup intent. */
                setup_intent: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdateSetupIntentRequest"];
            };
        };
        responses: {
            /** @description The SetupIntent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    cancelSetupIntent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                /** @description Id of the setup intent. */
                setup_intent: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CancelSetupIntentRequest"];
            };
        };
        responses: {
            /** @description The SetupIntent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    confirmSetupIntent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                /** @description Id of the setup intent. */
                setup_intent: components["parameters"]["SetupIntentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConfirmSetupIntentRequest"];
            };
        };
        responses: {
            /** @description The SetupIntent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listPaymentMethods: {
        parameters: {
            query?: {
                /** @description Id of the Customer whose objects are listed. */
                customer?: components["parameters"]["OfCustomer"];
                /** @description Kind of the payment methods to list. */
                type?: components["parameters"]["PaymentMethodType"];
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description One page of PaymentMethods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createPaymentMethod: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                "application/x-www-form-urlencoded": components["schemas"]["CreatePaymentMethodRequest"];
            };
        };
        responses: {
            /** @description The PaymentMethod. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    retrievePaymentMethod: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the payment method. */
                payment_method: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PaymentMethod. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updatePaymentMethod: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                /** @description Id of the payment method. */
                payment_method: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdatePaymentMethodRequest"];
            };
        };
        responses: {
            /** @description The PaymentMethod. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    attachPaymentMethod: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                /** @description Id of the payment method. */
                payment_method: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["AttachPaymentMethodRequest"];
            };
        };
        responses: {
            /** @description The PaymentMethod. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    detachPaymentMethod: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                /** @description Id of the payment method. */
                payment_method: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DetachPaymentMethodRequest"];
            };
        };
        responses: {
            /** @description The PaymentMethod. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listCustomerPaymentMethods: {
        parameters: {
            query?: {
                /** @description Kind of the payment methods to list. */
                type?: components["parameters"]["PaymentMethodType"];
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the customer. */
                customer: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of PaymentMethods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    retrieveCustomerPaymentMethod: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the customer. */
                customer: components["parameters"]["CustomerId"];
                /** @description Id of the payment method. */
                payment_method: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PaymentMethod. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listPaymentIntents: {
        parameters: {
            query?: {
                /** @description Only objects created at this time, or within this range of times. */
                created?: components["parameters"]["Created"];
                /** @description Id of the Customer whose objects are listed. */
                customer?: components["parameters"]["OfCustomer"];
                /** @description Largest number of objects on the page, from 1 to 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Id of an object of this list. The page starts with the object after it, that is, with the next older one. Not to be combined with `ending_before`. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description Id of an object of this list. The page ends with the object before it, that is, with the next newer one. Not to be combined with `starting_after`. */
                ending_before?: components["parameters"]["EndingBefore"];
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
            /** @description One page of PaymentIntents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createPaymentIntent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                "application/x-www-form-urlencoded": components["schemas"]["CreatePaymentIntentRequest"];
            };
        };
        responses: {
            /** @description The PaymentIntent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    retrievePaymentIntent: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the PaymentIntent. */
                payment_intent: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PaymentIntent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updatePaymentIntent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                /** @description Id of the PaymentIntent. */
                payment_intent: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UpdatePaymentIntentRequest"];
            };
        };
        responses: {
            /** @description The PaymentIntent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    confirmPaymentIntent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                /** @description Id of the PaymentIntent. */
                payment_intent: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConfirmPaymentIntentRequest"];
            };
        };
        responses: {
            /** @description The PaymentIntent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    cancelPaymentIntent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
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
                /** @description Id of the PaymentIntent. */
                payment_intent: components["parameters"]["PaymentIntentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CancelPaymentIntentRequest"];
            };
        };
        responses: {
            /** @description The PaymentIntent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    retrieveCharge: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the Charge. */
                charge: components["parameters"]["ChargeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Charge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    retrieveMandate: {
        parameters: {
            query?: {
                /** @description Fields to answer with the whole object instead of its id, as dotted paths. */
                expand?: components["parameters"]["ExpandFields"];
            };
            header?: {
                /**
                 * @description API version to answer this request with. Without it Stripe uses the default version of the account that owns the key.
                 * @example 2026-10-28.endive
                 */
                "Stripe-Version"?: components["parameters"]["StripeVersion"];
                /**
                 * @description Id of the connected account to act as. Only a platform key may send it.
                 * @example acct_1T4kWc2eZvKYlo2C
                 */
                "Stripe-Account"?: components["parameters"]["StripeAccount"];
            };
            path: {
                /** @description Id of the Mandate. */
                mandate: components["parameters"]["MandateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Mandate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeObject"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    onCustomerCreated: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onCustomerUpdated: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onCustomerDeleted: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentMethodAttached: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentMethodDetached: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentMethodUpdated: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onSetupIntentCreated: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onSetupIntentSucceeded: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onSetupIntentCanceled: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentIntentCreated: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentIntentProcessing: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentIntentSucceeded: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentIntentPaymentFailed: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onPaymentIntentCanceled: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onChargePending: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onChargeSucceeded: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
    onChargeFailed: {
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
        requestBody: components["requestBodies"]["NeighbourEvent"];
        responses: {
            "2XX": components["responses"]["EventReceived"];
        };
    };
}
