import { lintText, type PolicySource, type ResolvedConfig, type TextSourceCode } from "@policylint/core";

/** A language of a user's own may make another tree; its documents have no statements to look at. */
export function isPolicySource(sourceCode: TextSourceCode): sourceCode is TextSourceCode & PolicySource {
  const { ast }: { ast: unknown } = sourceCode;
  return typeof ast === "object" && ast !== null && "type" in ast && ast.type === "root";
}

/** Parses a policy; undefined where that cannot be done. */
export function parsePolicy(
  text: string,
  filename: string,
  config: ResolvedConfig,
): PolicySource | undefined {
  const { sourceCode } = lintText(text, { config, filename, ruleFilter: () => false });
  return sourceCode && isPolicySource(sourceCode) ? sourceCode : undefined;
}
