import type { LintProgress } from "./lint-found-files.ts";
import type { Terminal } from "./terminal.ts";

/** A run that ends sooner shows nothing. */
const delay = 1000;
const interval = 100;

export interface ProgressLine {
  report: LintProgress;
  /** Takes the line away, so that what is printed next begins in an empty one. */
  clear(): void;
}

/**
 * Shows on a terminal how far a long run is.
 *
 * @param clock milliseconds since any fixed moment
 */
export function createProgressLine(
  terminal: Pick<Terminal, "hasStatusLine" | "status">,
  clock: () => number = () => performance.now(),
): ProgressLine {
  let next = clock() + delay;
  let isShown = false;
  return {
    report(done, total) {
      const now = clock();
      if (now < next) return;
      next = now + interval;
      if (!terminal.hasStatusLine) {
        next = Number.POSITIVE_INFINITY;
        return;
      }
      isShown = true;
      terminal.status(`Linted ${done} of ${total} documents`);
    },
    clear() {
      if (isShown) terminal.status("");
      isShown = false;
    },
  };
}
