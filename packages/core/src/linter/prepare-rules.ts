import type { TextSourceCode } from "@eslint/core";
import type { RulePlugin } from "../rule/rule-plugin.ts";

type PreparingPlugin = Required<Pick<RulePlugin, "prepare">>;

function prepares(plugin: object): plugin is PreparingPlugin {
  return "prepare" in plugin && typeof plugin.prepare === "function";
}

/** Has a plugin work out what its rules share. */
export function prepareRules(plugin: object, sourceCode: TextSourceCode): void {
  if (!prepares(plugin)) return;
  try {
    plugin.prepare(sourceCode);
  } catch {
    // It throws again in the rule that asks for it, whose crash is then told with its id.
  }
}
