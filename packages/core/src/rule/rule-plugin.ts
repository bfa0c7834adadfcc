import type { RuleDefinition, RulesConfig } from "@eslint/core";

/** A config that switches rules on, for `extends`. */
interface Preset {
  name: string;
  rules: RulesConfig;
}

/** A plugin of rules with the presets that every rule package has. */
export interface RulePlugin {
  meta: { name: string; version: string; namespace: string };
  rules: Record<string, RuleDefinition>;
  configs: Record<"recommended" | "strict", Preset>;
}
