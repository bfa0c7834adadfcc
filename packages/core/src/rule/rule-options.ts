import type { RuleMeta } from "./define-rule.ts";

/** An option of a rule, as a reader needs it. */
export interface RuleOption {
  readonly name: string;
  /** The values of which one is given; undefined where any of a type is. */
  readonly choices: readonly unknown[] | undefined;
  /** In words: `integer`, `list of strings`. */
  readonly type: string;
  /** What applies where nothing is given. */
  readonly default: unknown;
  readonly description: string;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function typeOf(schema: ReadonlyMap<string, unknown>): string {
  const type = String(schema.get("type") ?? "value");
  return type === "array" ? `list of ${typeOf(new Map(entriesOf(schema.get("items"))))}s` : type;
}

/** The options of a rule: the properties of the object that its schema takes, in their order. */
export function describeOptions({
  schema,
  defaultOptions,
}: Pick<RuleMeta, "schema" | "defaultOptions">): RuleOption[] {
  const [taken] = Array.isArray(schema) ? schema : [];
  const defaults = new Map(entriesOf(defaultOptions?.[0]));
  return entriesOf(taken?.properties).map(([name, property]) => {
    const option = new Map(entriesOf(property));
    const choices = option.get("enum");
    return {
      name,
      choices: Array.isArray(choices) ? choices : undefined,
      type: typeOf(option),
      default: defaults.get(name),
      description: String(option.get("description") ?? ""),
    };
  });
}
