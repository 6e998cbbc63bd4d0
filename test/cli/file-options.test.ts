import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../support/run-command.ts";
import { temporaryFiles } from "../support/temporary-files.ts";

/** A recording of one exchange that does not belong to the contract. */
const RECORDING = `${JSON.stringify({ request: { method: "GET", url: "/v1/x", headers: {}, body: null }, response: { status: 404, headers: {}, body: "" } })}\n`;

/** Every option and operand that names a file to read; `@` is the file. */
const INPUTS: readonly (readonly [args: string, what: string])[] = [
  ["generate --spec @ --out OUT", ""],
  ["generate --spec @ --out OUT --check", ""],
  ["diff @ clover", ""],
  ["diff clover @", ""],
  ["audit @", ""],
  ["audit @ --merge", ""],
  ["audit FILE --baseline @", "the baseline "],
  ["check --baseline @", "the baseline "],
  ["record --target sandbox --out OUT --baseline @", "the baseline "],
  ["redact @ --out OUT", ""],
  ["baseline list --baseline @", "the baseline "],
  ["baseline prune --baseline @", "the baseline "],
  ["baseline prune --from @", "the report "],
  ["sandbox --port 0 --institutions @", "the institutions "],
];

/** Every option that names a file to write. */
const OUTPUTS: readonly (readonly [args: string, what: string])[] = [
  ["redact FILE --overwrite --out @", ""],
  ["record --target sandbox --port 0 --out @ -- true", ""],
  ["audit FILE --report json=@", "the report "],
  ["audit FILE --report github=@", "the report "],
];

const FILES = { "in.ndjson": RECORDING, "some/folder.txt": "", "file.txt": "" };

function fill(args: string, folder: string, file: string): string[] {
  return args
    .split(" ")
    .map((word) =>
      word.replace("@", file).replace("OUT", join(folder, "out")).replace("FILE", join(folder, "in.ndjson")),
    );
}

describe("a file that cannot be read is named, with why", () => {
  it.each(
    INPUTS.flatMap(([args, what]) => [
      { args, what, name: "none.x", why: "no such file" },
      { args, what, name: "some", why: "a folder, not a file" },
      { args, what, name: "file.txt/none.x", why: "a part of its path is a file, not a folder" },
    ]),
  )("$args: $name", async ({ args, what, name, why }) => {
    const folder = temporaryFiles(FILES);
    const file = join(folder, name);
    const { code, stdout, stderr } = await runCommand(fill(args, folder, file));

    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const versions = args.startsWith("diff") && name !== "some" ? "; the API versions are .*" : "";
    expect(stderr).toMatch(new RegExp(`^fc-contract: cannot read ${what}${file}: ${why}${versions}\n$`));
  });
});

describe("a file that cannot be written is named, with why", () => {
  it.each(
    OUTPUTS.flatMap(([args, what]) => [
      { args, what, name: "some", why: "a folder, not a file" },
      { args, what, name: "file.txt/none.x", why: "a part of its path is a file, not a folder" },
    ]),
  )("$args: $name", async ({ args, what, name, why }) => {
    const folder = temporaryFiles(FILES);
    const file = join(folder, name);
    const { code, stderr } = await runCommand(fill(args, folder, file));

    expect(code).toBe(2);
    expect(stderr).toBe(`fc-contract: cannot write ${what}${file}: ${why}\n`);
  });

  it("by baseline add, also in a folder that does not exist", async () => {
    const folder = temporaryFiles(FILES);
    const file = join(folder, "none/known.json");
    const add = ["baseline", "add", "fc-7c1e09ab42d1", "--until", "2999-01-01", "--reason", "x", "--baseline", file];

    expect(await runCommand(add)).toEqual({
      code: 2,
      stdout: "",
      stderr: `fc-contract: cannot write the baseline ${file}: its folder does not exist\n`,
    });
  });

  it("as the summary that GitHub names", async () => {
    const folder = temporaryFiles(FILES);
    const summary = join(folder, "some");
    const { code, stderr } = await runCommand(["audit", join(folder, "in.ndjson"), "--report", "github"], {
      GITHUB_STEP_SUMMARY: summary,
    });

    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `fc-contract: cannot write the report $GITHUB_STEP_SUMMARY ${summary}: a folder, not a file\n`,
    });
  });
});
