/** What a rule's page says beside what `meta` says. */
export interface RulePage {
  /** The section "What it checks", in Markdown. */
  readonly checks: string;
  /** Documents that the rule reports, and such that it does not. */
  readonly incorrect: readonly string[];
  readonly correct: readonly string[];
}

interface PageSection {
  readonly prose: string[];
  readonly examples: string[];
}

/** Reads the page of a rule (docs/rules); a section that it does not have is empty. */
export function parseRulePage(markdown: string): RulePage {
  const sections = new Map<string, PageSection>();
  let section: PageSection = { prose: [], examples: [] };
  let example: string[] | undefined;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) {
      if (example) section.examples.push(example.join("\n"));
      example = example ? undefined : [];
    } else if (example) {
      example.push(line);
    } else if (line.startsWith("## ")) {
      section = { prose: [], examples: [] };
      sections.set(line.slice("## ".length), section);
    } else {
      section.prose.push(line);
    }
  }
  return {
    checks: sections.get("What it checks")?.prose.join("\n").trim() ?? "",
    incorrect: sections.get("Incorrect")?.examples ?? [],
    correct: sections.get("Correct")?.examples ?? [],
  };
}
