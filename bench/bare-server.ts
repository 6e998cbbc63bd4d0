/** The limit: node:http answering the same bytes and nothing else. With a form it reads and decodes it first. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { decodeForm } from "../src/protocol/form/decode-form.ts";

const [port, answerFile = ""] = process.argv.slice(2);
const answers = JSON.parse(readFileSync(answerFile, "utf8")) as { get: string; post: string };
const headersOf = (body: string): Record<string, string> => ({
  "content-type": "application/json",
  "content-length": String(Buffer.byteLength(body)),
  "request-id": "req_1",
});

createServer((request, response) => {
  if (request.method === "GET") {
    response.writeHead(200, headersOf(answers.get)).end(answers.get);
    return;
  }
  let form = "";
  request.setEncoding("utf8");
  request.on("data", (chunk: string) => (form += chunk));
  request.on("end", () => {
    decodeForm(form);
    response.writeHead(200, headersOf(answers.post)).end(answers.post);
  });
}).listen(Number(port), "127.0.0.1");
