import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { openSandbox } from "./open-sandbox.ts";

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "fc-contract-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The modes of all files in a folder that anybody but the owner may use. */
function listOpen(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0)
    .map((name) => `${name} ${(statSync(join(folder, name)).mode & 0o777).toString(8)}`);
}

describe.skipIf(process.platform === "win32")("the files of a data file", () => {
  it.each([0o000, 0o022, 0o027])("are their owner's alone, with the umask %o", async (umask) => {
    const before = process.umask(umask);
    onTestFinished(() => void process.umask(before));
    const folder = temporaryFolder();
    const { post } = openSandbox({ dataFile: join(folder, "data.db") });
    expect((await post("/v1/customers")).status).toBe(200);
    expect([readdirSync(folder).includes("data.db"), listOpen(folder)]).toEqual([true, []]);
  });

  it.each(["data.db", "data.db-wal", "data.db-shm"])("are tightened where %s can be read by others", async (name) => {
    const folder = temporaryFolder();
    const dataFile = join(folder, "data.db");
    await createSandbox({ dataFile }).close();
    if (name !== "data.db") {
      writeFileSync(join(folder, name), "");
    }
    chmodSync(join(folder, name), 0o666);
    const notes: string[] = [];
    openSandbox({ dataFile, onNote: (note) => notes.push(note) });
    expect([listOpen(folder), notes]).toEqual([[], []]);
  });

  it("are tightened behind a symbolic link, also one that leads to no file yet", async () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, "real.db"), join(folder, "data.db"));
    openSandbox({ dataFile: join(folder, "data.db") });
    expect([readdirSync(folder).includes("real.db"), listOpen(folder)]).toEqual([true, []]);
  });

  it("of another program are left as they are", () => {
    const file = join(temporaryFolder(), "notes.txt");
    writeFileSync(file, "These are notes and no database. ".repeat(100));
    chmodSync(file, 0o644);
    expect(() => createSandbox({ dataFile: file })).toThrow(`the data file ${file} cannot be used: `);
    expect(statSync(file).mode & 0o777).toBe(0o644);
  });
});
