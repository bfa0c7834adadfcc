import type { ConfigObject } from "@policylint/core";
import { ConfigCommentParser } from "@eslint/plugin-kit";
import { UsageError } from "./options/cli-options.ts";

const parser = new ConfigCommentParser();

type RulesConfig = NonNullable<ConfigObject["rules"]>;

/**
 * Reads the values of `--rule`: `id: off`, `id: [warn, { … }]`, several with commas between them, or JSON.
 *
 * @throws {UsageError} quoting the value that cannot be read
 */
export function parseRuleOptions(values: readonly string[]): RulesConfig {
  const rules: RulesConfig = {};
  for (const value of values) {
    const text = value.trim();
    const parsed = parser.parseJSONLikeConfig(/^\{.*\}$/su.test(text) ? text.slice(1, -1) : text);
    if (!parsed.ok || Object.keys(parsed.config).length === 0) {
      throw new UsageError(
        `Option '--rule' cannot be read: '${value}'. Write, for example, --rule "gdpr/children: off".`,
      );
    }
    Object.assign(rules, parsed.config);
  }
  return rules;
}
