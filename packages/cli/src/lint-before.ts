import { readPolicySettings, type LintResult } from "@policylint/core";
import type { ConfigLoader } from "./config-loader.ts";
import type { PolicyLinter } from "./policy-linter.ts";

/**
 * Makes what lints documents as they were in a git revision, under the config of today. A document that was not there
 * has no result.
 *
 * @throws {PolicyLintError} where git, the repository or the revision is not at hand
 */
export async function createLintBefore(
  since: string,
  cwd: string,
  configs: ConfigLoader,
  linter: PolicyLinter,
): Promise<(result: LintResult) => Promise<LintResult | undefined>> {
  const { Revision } = await import("./review/revision.ts");
  const revision = new Revision(since, cwd);
  return async (result) => {
    const { filePath } = result;
    const outcome = revision.read(filePath);
    const fileConfigs = await configs.load(filePath);
    const config = fileConfigs.getConfig(filePath);
    if (!outcome.ok || !config) {
      return undefined;
    }
    const dependsOnOthers = revision.hasDeletions || readPolicySettings(config.settings).set !== undefined;
    if (outcome.text === result.source && !dependsOnOthers) {
      return result;
    }
    return linter.lint(linter.load(outcome.text, filePath, config, fileConfigs, revision)).result;
  };
}
