"""Links, reads, loses and gives back an account with Stripe's SDK for Python, and takes the events in a Flask application.

Writes one JSON object of what it saw. FC_CONTRACT_URL names the sandbox, API_VERSION the version.
"""

import json
import logging
import os
import queue
import sys
import threading

import stripe
from flask import Flask, request
from werkzeug.serving import make_server

URL = os.environ["FC_CONTRACT_URL"]
VERSION = os.environ["API_VERSION"]
DEADLINE = 60

stripe.api_key = "sk_test_python"
stripe.api_base = URL
stripe.api_version = VERSION

events = queue.Queue()
refused = []
secret = None

app = Flask(__name__)
logging.getLogger("werkzeug").setLevel(logging.ERROR)


@app.post("/webhook")
def webhook():
    try:
        event = stripe.Webhook.construct_event(request.data, request.headers["Stripe-Signature"], secret)
    except stripe.error.SignatureVerificationError as error:
        refused.append(str(error))
        return "", 400
    account = event.data.object
    if event.type == "financial_connections.account.created":
        stripe.financial_connections.Account.refresh_account(account.id, features=["balance"])
    events.put(event)
    return "", 200


def next_event(kind):
    while True:
        event = events.get(timeout=DEADLINE)
        if event.type == kind:
            return event


def control(path, **fields):
    """The sandbox's own calls go through the SDK's client too."""
    requestor = stripe.api_requestor.APIRequestor()
    response, _ = requestor.request("post", "/_sandbox/" + path, fields)
    return response.data


def main():
    global secret
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    endpoint = stripe.WebhookEndpoint.create(
        url=f"http://127.0.0.1:{server.server_port}/webhook",
        enabled_events=["*"],
        api_version=VERSION,
    )
    secret = endpoint.secret

    customer = stripe.Customer.create(
        name="Jenny Rosen",
        email="jenny@example.com",
        address={"line1": "1 Main St", "country": "US"},
        metadata={"plan": "basic"},
    )
    customer = stripe.Customer.modify(customer.id, email="", metadata={"plan": ""})

    session = stripe.financial_connections.Session.create(
        account_holder={"type": "customer", "customer": customer.id},
        permissions=["balances", "transactions", "payment_method"],
        prefetch=["balances"],
    )
    control(f"sessions/{session.id}/complete", institution="Test (Non-OAuth)", accounts=["Success", "Savings"])
    session = stripe.financial_connections.Session.retrieve(session.id)
    linked = [account.id for account in session.accounts.auto_paging_iter()]

    created = next_event("financial_connections.account.created")
    control("clock/advance", seconds=60)
    refreshed = next_event("financial_connections.account.refreshed_balance")

    listed = stripe.financial_connections.Account.list(account_holder={"customer": customer.id}, limit=1)
    paged = [account.id for account in listed.auto_paging_iter()]
    backwards = stripe.financial_connections.Account.list(limit=1, ending_before=paged[-1])

    account = stripe.financial_connections.Account.retrieve(linked[0], expand=["account_holder.customer"])
    key = "once"
    first = stripe.Customer.create(name="Twin", idempotency_key=key)
    second = stripe.Customer.create(name="Twin", idempotency_key=key)

    errors = {}
    try:
        stripe.financial_connections.Account.retrieve("fca_none")
    except stripe.error.InvalidRequestError as error:
        errors["missing"] = [error.http_status, error.code, error.param, error.request_id is not None]
    try:
        stripe.Subscription.list()
    except stripe.error.APIError as error:
        errors["not simulated"] = [error.http_status, error.json_body["error"]["code"]]

    control(f"accounts/{linked[0]}/deactivate")
    deactivated = next_event("financial_connections.account.deactivated")
    gone = stripe.financial_connections.Account.disconnect(linked[0])

    json.dump(
        {
            "customer": [customer.email, customer.metadata.to_dict(), customer.address.country],
            "linked": len(linked),
            "paged": sorted(paged) == sorted(linked),
            "backwards": [account.id for account in backwards.data] == [paged[0]],
            "expanded": account.account_holder.customer.id if hasattr(account.account_holder.customer, "id") else None,
            "owner": customer.id,
            "once": [first.id == second.id, second.last_response.headers.get("Idempotent-Replayed")],
            "versions": sorted({event.api_version for event in (created, refreshed, deactivated)}),
            "balance": refreshed.data.object.balance.current.to_dict(),
            "status": [deactivated.data.object.status, gone.status],
            "errors": errors,
            "refused": refused,
        },
        sys.stdout,
    )


main()
