import type { RulesConfig, TextSourceCode } from "@eslint/core";
import type { Rule } from "./define-rule.ts";

/** A config that switches rules on, for `extends`. */
interface Preset {
  name: string;
  rules: RulesConfig;
}

/** A plugin of rules with the presets that every rule package has. */
export interface RulePlugin {
  meta: { name: string; version: string; namespace: string };
  rules: Record<string, Rule>;
  configs: Record<"recommended" | "strict", Preset>;
  /**
   * Works out what its rules share before they run, where one of them does, so that none is charged with it. Rules must
   * not rely on it: other programs do not call it.
   */
  prepare?: (sourceCode: TextSourceCode) => void;
}
