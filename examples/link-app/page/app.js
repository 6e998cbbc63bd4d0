// The same code runs against Stripe: only the address of the script in index.html is another.
const stripe = window.Stripe("pk_test_example");
const find = (id) => document.getElementById(id);
const post = async (path) => (await fetch(path, { method: "POST" })).json();
const say = (text) => {
  find("message").textContent = text;
};

async function collect(path) {
  const { clientSecret } = await post(path);
  const { error, financialConnectionsSession: session } = await stripe.collectFinancialConnectionsAccounts({
    clientSecret,
  });
  if (error) {
    say(error.message);
  } else if (session.relink_result) {
    const { failure_reason: reason } = session.relink_result;
    say(reason === null ? "The account is relinked." : `The account is not relinked: ${reason}.`);
  } else {
    say(session.accounts.length === 0 ? "No account was linked." : `Linked: ${session.accounts[0].display_name}.`);
  }
}

function show({ account, events, paymentMethod }) {
  const isActive = account?.status === "active";
  find("account").textContent = account === null ? "No account is linked." : `${account.name} is ${account.status}.`;
  find("link").hidden = account !== null;
  find("relink").hidden = account?.action !== "relink_required";
  find("payment-method").hidden = !isActive || paymentMethod !== null;
  const items = events.map((type) => Object.assign(document.createElement("li"), { textContent: type }));
  find("events").replaceChildren(...items);
}

find("link").addEventListener("click", () => collect("/link"));
find("relink").addEventListener("click", () => collect("/relink"));
find("payment-method").addEventListener("click", async () => {
  const { message, paymentMethod } = await post("/payment-method");
  say(paymentMethod === undefined ? message : `Payments come from ${paymentMethod}.`);
});
setInterval(async () => show(await (await fetch("/state")).json()), 300);
