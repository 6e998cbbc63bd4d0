// Loaded by `fc-contract run` in front of every Node program that it starts, whatever its Node: CommonJS that Node 16 can read.
//
// What connects to Stripe's API by TLS is connected to FC_CONTRACT_URL instead, without TLS. This is below fetch, http,
// https and the clients made of them, so agents, mocks and instrumentation of the program work as they do otherwise.
"use strict";

const net = require("node:net");
const tls = require("node:tls");
const { syncBuiltinESMExports } = require("node:module");

/** The hosts that Stripe's SDKs send requests to. */
const STRIPE_HOSTS = ["api.stripe.com", "connect.stripe.com", "files.stripe.com", "meter-events.stripe.com"];

const connectByTls = tls.connect;

/** @type {(...args: any[]) => any} */
function connect(...args) {
  const { host, servername, socket } = readOptions(args);
  const target = process.env.FC_CONTRACT_URL;
  const name = String(servername || host || "").toLowerCase();
  if (target === undefined || !STRIPE_HOSTS.includes(name)) {
    return connectByTls.apply(this, args);
  }
  // A proxy has been asked for a tunnel to Stripe. It is not needed.
  if (socket !== undefined && socket !== null) {
    socket.destroy();
  }
  const plain = connectTo(new URL(target));
  const listener = args[args.length - 1];
  if (typeof listener === "function") {
    plain.once("secureConnect", listener);
  }
  return plain;
}

tls.connect = connect;
syncBuiltinESMExports();

/** `connect(options)`, `connect(port, options)` and `connect(port, host, options)`, each perhaps with a listener. */
function readOptions(args) {
  const options = args.find((value) => typeof value === "object" && value !== null) || {};
  return { host: typeof args[1] === "string" ? args[1] : undefined, ...options };
}

/** A connection to the sandbox that looks as if TLS had been agreed on: clients wait for that before they write. */
function connectTo({ hostname, port }) {
  const socket = net.connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) });
  socket.once("connect", () => socket.emit("secureConnect"));
  return Object.assign(socket, {
    encrypted: true,
    authorized: true,
    authorizationError: null,
    alpnProtocol: false,
    getPeerCertificate: () => ({}),
    getSession: () => undefined,
    getProtocol: () => null,
    getCipher: () => undefined,
    isSessionReused: () => false,
    setServername: () => undefined,
    setSession: () => undefined,
  });
}
