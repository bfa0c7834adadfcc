export { PolicyLint } from "./policylint.ts";
export type { FormatterContext, LintTextOptions, LoadedFormatter, PolicyLintOptions } from "./policylint.ts";
export type { FormatterFunction } from "./formatters/types.ts";
export { AllFilesIgnoredError, NoFilesFoundError, PolicyLintError } from "./errors.ts";
export type { LintedPolicy, RequirementFact } from "./linted-policy.ts";
