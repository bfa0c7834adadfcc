import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { LintResult, RulesMeta } from "@policylint/core";
import { PolicyLintError } from "./errors.ts";
import { importModule } from "./import-module.ts";
import { json } from "./formatters/json.ts";
import { stylish } from "./formatters/stylish.ts";
import type { FormatterContext, FormatterFunction } from "./formatters/types.ts";
import type { LintEngine } from "./lint-engine.ts";
import { createPolicyInspector } from "./policy-inspector.ts";
import { readRuleHelp } from "./rule-help.ts";

/** A formatter that is ready for results. */
export interface LoadedFormatter {
  /** Makes the report, files sorted by path; `results` stay as they are. */
  format(results: readonly LintResult[], context?: FormatterContext): Promise<string>;
}

/** The formats that most runs use; they need no `meta` of rules. */
const common: ReadonlyMap<string, FormatterFunction> = new Map([
  ["stylish", stylish],
  ["json", json],
]);

/** Loaded when they are asked for. */
const others: ReadonlyMap<string, () => Promise<FormatterFunction>> = new Map<
  string,
  () => Promise<FormatterFunction>
>([
  ["json-with-metadata", async () => (await import("./formatters/json-with-metadata.ts")).jsonWithMetadata],
  ["checkstyle", async () => (await import("./formatters/checkstyle.ts")).checkstyle],
  ["github", async () => (await import("./formatters/github.ts")).github],
  ["gitlab", async () => (await import("./formatters/gitlab.ts")).gitlab],
  ["html", async () => (await import("./formatters/html.ts")).html],
  ["junit", async () => (await import("./formatters/junit.ts")).junit],
  ["lsp", async () => (await import("./formatters/lsp.ts")).lsp],
  ["markdown", async () => (await import("./formatters/markdown.ts")).markdown],
  ["sarif", async () => (await import("./formatters/sarif.ts")).sarif],
]);

/** The names of the formats that need no package. */
export const formatNames: readonly string[] = [...common.keys(), ...others.keys()];

/** ESLint's naming: `x` is eslint-formatter-x, `@s` is @s/eslint-formatter, `@s/x` is @s/eslint-formatter-x. */
function toPackageName(name: string): string {
  const [scope, rest] = name.startsWith("@") ? name.split("/", 2) : ["", name];
  const prefix = "eslint-formatter";
  const base = !rest ? prefix : rest.startsWith(prefix) ? rest : `${prefix}-${rest}`;
  return scope ? `${scope}/${base}` : base;
}

function resolveFormatter(name: string, cwd: string): string {
  const posixName = name.replaceAll("\\", "/");
  if (!posixName.startsWith("@") && posixName.includes("/")) {
    return path.resolve(cwd, posixName);
  }
  const packageName = toPackageName(posixName);
  try {
    return createRequire(path.join(cwd, "__placeholder__.js")).resolve(packageName);
  } catch (error) {
    throw new PolicyLintError(
      `There is no formatter "${name}": it is neither built in (${formatNames.join(", ")}) ` +
        `nor is the package ${packageName} installed in ${cwd}.`,
      { cause: error },
    );
  }
}

function isFormatter(value: unknown): value is FormatterFunction {
  return typeof value === "function";
}

/**
 * Loads a formatter by built-in name, path (anything with a slash), or the name of an ESLint formatter package.
 *
 * @throws {PolicyLintError} where it cannot be found, fails to load, or is no function
 */
async function loadFormatterFunction(name: string, cwd: string): Promise<FormatterFunction> {
  const known = common.get(name) ?? (await others.get(name)?.());
  if (known) {
    return known;
  }
  const filePath = resolveFormatter(name, cwd);
  let formatter: unknown;
  try {
    formatter = (await importModule(pathToFileURL(filePath))).default;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PolicyLintError(`The formatter ${filePath} cannot be loaded: ${reason}`, { cause: error });
  }
  if (!isFormatter(formatter)) {
    throw new PolicyLintError(
      `The formatter ${filePath} must be a function as default export, not ${typeof formatter}.`,
    );
  }
  return formatter;
}

function comparePaths(left: LintResult, right: LintResult): number {
  return left.filePath < right.filePath ? -1 : left.filePath > right.filePath ? 1 : 0;
}

/**
 * @param engine what the results come from: it knows the rules and can show the documents again
 * @throws {PolicyLintError} where the formatter cannot be found or loaded
 */
export async function loadFormatter(name: string, engine: LintEngine): Promise<LoadedFormatter> {
  const { cwd } = engine.options;
  const formatter = await loadFormatterFunction(name, cwd);
  return {
    async format(results, context = {}) {
      const sorted = [...results].sort(comparePaths);
      const rulesMeta: Record<string, RulesMeta> = common.has(name) ? {} : await engine.getRulesMeta(results);
      return formatter(sorted, {
        ...context,
        cwd,
        rulesMeta,
        policyOf: createPolicyInspector(engine.options),
        ruleHelp: readRuleHelp,
      });
    },
  };
}
