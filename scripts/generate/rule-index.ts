import type { RulePackage } from "./rule-packages.ts";

export const NOTICE = "// Written by scripts/generate.ts; changes made here are lost.\n";

/** `right-of-access` as a variable: `rightOfAccess`. */
export function variableOf(id: string): string {
  return id.replace(/-(?<letter>[a-z\d])/gu, (_, letter: string) => letter.toUpperCase());
}

/** The module that exports a package's name, version and rules. */
export function renderRuleIndex({ name, version, namespace, rules }: RulePackage): string {
  const imports = rules.map(({ id }) => `import ${variableOf(id)} from "../rules/${id}.ts";`);
  const entries = rules.map(({ id }) => {
    return variableOf(id) === id ? `${id},` : `${JSON.stringify(id)}: ${variableOf(id)},`;
  });
  return [
    NOTICE,
    ...imports,
    "",
    `export const meta = ${JSON.stringify({ name, version, namespace })};`,
    "",
    `export const rules = {`,
    ...entries,
    `};`,
    "",
  ].join("\n");
}
