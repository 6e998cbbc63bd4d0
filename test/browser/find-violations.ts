import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds wrong with a page or the inside of a frame, one line each. Frames within it are not looked into. */
export async function findViolations(target: Frame | Page): Promise<string[]> {
  if (!(await target.evaluate(() => Reflect.has(window, "axe")))) {
    await target.evaluate(axe.source);
  }
  const violations = await target.evaluate(async () => {
    const { violations: found } = await (
      Reflect.get(window, "axe") as {
        run: (context: Document, options: object) => Promise<{ violations: Violation[] }>;
      }
    ).run(document, { iframes: false });
    return found;
  });
  return violations.map(({ help, id, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`);
}
