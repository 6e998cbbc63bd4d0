import { spawnSync } from "node:child_process";

/** A Python with Stripe's SDK and Flask. Debian's has Debian's packages; another Python may be first in the path. */
export function findPython(): string | undefined {
  return ["/usr/bin/python3", "python3"].find(
    (command) => spawnSync(command, ["-c", "import stripe, flask"], { stdio: "ignore" }).status === 0,
  );
}
