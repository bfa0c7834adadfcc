import type { RulesConfig } from "@eslint/core";
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
}
