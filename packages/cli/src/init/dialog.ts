import { createInterface } from "node:readline/promises";
import type { CliEnvironment } from "../commands/environment.ts";
import { PolicyLintError } from "../errors.ts";

/** Asks somebody who sits at a terminal. */
export interface Dialog {
  /**
   * Asks until the answer is one that `read` takes.
   *
   * @param preset what an empty answer stands for
   * @throws {PolicyLintError} where the input ends
   */
  ask<Answer>(
    question: string,
    preset: string,
    read: (answer: string) => Answer | undefined,
  ): Promise<Answer>;
  close(): void;
}

/** `undefined` where nobody can answer. */
export function openDialog({ openStreams }: CliEnvironment): Dialog | undefined {
  const { input, output } = openStreams();
  if (!("isTTY" in input) || input.isTTY !== true) return undefined;
  const lines = createInterface({ input, output });
  const ended = new Promise<never>((_, reject) => {
    lines.once("close", () => reject(new PolicyLintError("Nothing was written: the answers ended.")));
  });
  // Closing is no error where all questions are answered.
  ended.catch(() => {});
  return {
    async ask(question, preset, read) {
      for (;;) {
        const answer = await Promise.race([lines.question(`${question} (${preset}) `), ended]);
        const value = read(answer.trim() || preset);
        if (value !== undefined) return value;
      }
    },
    close: () => lines.close(),
  };
}
