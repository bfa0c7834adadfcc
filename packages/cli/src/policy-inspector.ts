import { isPolicySource, type LintResult } from "@policylint/core";
import { textOf } from "./document-text.ts";
import type { LintEngineOptions } from "./engine-types.ts";
import { LintEngine } from "./lint-engine.ts";
import { createLintedPolicy, type LintedPolicy } from "./linted-policy.ts";

/**
 * Parses the documents of results again, for reports that show more than messages: results are plain data, which may
 * come from a cache or another thread, and most runs need no more. Only the last document is kept.
 *
 * @param options those that the results were made with
 */
export function createPolicyInspector(
  options: LintEngineOptions,
): (result: LintResult) => Promise<LintedPolicy | undefined> {
  const found = new Map<string, LintedPolicy>();
  const engine = new LintEngine({
    ...options,
    allowInlineConfig: false,
    fix: false,
    inspect(filePath, sourceCode) {
      if (isPolicySource(sourceCode)) {
        found.set(filePath, createLintedPolicy(sourceCode));
      }
    },
  });
  let last: { result: LintResult; policy: LintedPolicy | undefined } | undefined;
  return async (result) => {
    if (last?.result === result) {
      return last.policy;
    }
    const { filePath } = result;
    const text = textOf(result);
    if (text !== undefined) {
      await engine.lintText(text, filePath === "<text>" ? undefined : filePath);
    }
    last = { result, policy: found.get(filePath) };
    found.delete(filePath);
    return last.policy;
  };
}
