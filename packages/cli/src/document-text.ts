import type { LintResult } from "@policylint/core";
import { readPolicy } from "./read-file.ts";

/** Texts that stand in no file, of results that do not hold them. */
const texts = new WeakMap<LintResult, string>();

/** Keeps the text that a result is about, where it cannot be read again. */
export function noteText(result: LintResult, text: string): void {
  texts.set(result, text);
}

/** The text that the places in a result's messages refer to: after fixes, the fixed one. */
export function textOf(result: LintResult): string | undefined {
  const text = result.output ?? result.source ?? texts.get(result);
  if (text !== undefined) {
    return text;
  }
  const outcome = readPolicy(result.filePath);
  return outcome.ok ? outcome.text : undefined;
}
