import { isPolicySource, lintText, type PolicySource, type ResolvedConfig } from "@policylint/core";

/** Parses a policy; undefined where that cannot be done. */
export function parsePolicy(
  text: string,
  filename: string,
  config: ResolvedConfig,
): PolicySource | undefined {
  const { sourceCode } = lintText(text, { config, filename, ruleFilter: () => false });
  return sourceCode && isPolicySource(sourceCode) ? sourceCode : undefined;
}
