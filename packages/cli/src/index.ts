export { PolicyLint } from "./policylint.ts";
export type {
  FindingSuppression,
  FormatterContext,
  InspectedText,
  InspectTextOptions,
  LintTextOptions,
  LoadedFormatter,
  PolicyLintOptions,
} from "./policylint.ts";
export type { FormatterFunction } from "./formatters/types.ts";
export type { LintedPolicy, RequirementFact } from "./linted-policy.ts";
export { configFileNames } from "./config-file-names.ts";
export { configLoadParameter, noteConfigImport, onConfigFile, type ConfigImport } from "./config-loads.ts";
export type { PresetName } from "./options/cli-options.ts";
export { registerNames } from "./review/register.ts";
export { AllFilesIgnoredError, NoFilesFoundError, PolicyLintError } from "./errors.ts";
