import { describeOptions, type Rule } from "@policylint/core";
import { PRESETS, type PresetName } from "./presets.ts";

/** What stands between the generated header of a page and the text that a person wrote. */
const END_MARK = "<!-- end of the generated header -->";

/** The first heading of the text that a person wrote. */
const FIRST_HEADING = "## What it checks";

/** What the front matter of a rule's page says: the rule's `meta.docs`. */
export function frontMatterOf({ meta }: Rule): Record<string, string | boolean> {
  const { description, recommended, presets, law, requirement } = meta.docs;
  return {
    description,
    recommended,
    strict: presets.strict.rule,
    ...(law && { law: law.map(({ ref }) => ref).join("; ") }),
    ...(requirement !== undefined && { requirement }),
  };
}

/**
 * A rule's page with its header renewed; the text from the first heading on stays.
 * @param ruleId with its namespace: `gdpr/children`
 * @throws {Error} where the page has no heading "What it checks"
 */
export function renderPage(ruleId: string, rule: Rule, page: string): string {
  const start = page.startsWith(FIRST_HEADING) ? 0 : page.indexOf(`\n${FIRST_HEADING}`) + 1;
  if (start === 0 && !page.startsWith(FIRST_HEADING)) {
    throw new Error(`The page of ${ruleId} has no heading "${FIRST_HEADING}".`);
  }
  const entries = Object.entries(frontMatterOf(rule));
  return [
    ["---", ...entries.map(([key, value]) => `${key}: ${JSON.stringify(value)}`), "---"].join("\n"),
    `# ${ruleId}`,
    rule.meta.docs.description,
    PRESETS.map((preset) => severitiesOf(rule, preset)).join(" "),
    ...optionTable(rule),
    END_MARK,
    page.slice(start),
  ].join("\n\n");
}

function severitiesOf({ meta }: Rule, preset: PresetName): string {
  const { rule, partial, options = {} } = meta.docs.presets[preset];
  const details = [
    ...(rule !== "off" && partial ? [`\`${partial}\` where the disclosure is made in part`] : []),
    ...Object.entries(options).map(([name, value]) => `option \`${name}\`: \`${JSON.stringify(value)}\``),
  ];
  const name = `${preset.charAt(0).toUpperCase()}${preset.slice(1)}`;
  return `${name}: \`${rule}\`${details.length > 0 ? ` (${details.join("; ")})` : ""}.`;
}

function optionTable({ meta }: Rule): string[] {
  const options = describeOptions(meta);
  if (options.length === 0) return [];
  const rows = options.map(({ name, choices, type, default: standard, description }) => {
    const cells = [`\`${name}\``, choices?.map(code).join(", ") ?? type, code(standard), description];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return [["| Option | Values | Default | Meaning |", "| --- | --- | --- | --- |", ...rows].join("\n")];
}

function code(value: unknown): string {
  return value === undefined ? "" : `\`${JSON.stringify(value)}\``;
}
