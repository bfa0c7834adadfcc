import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { namesIn, readRulePackages, type RulePackage } from "../generate/rule-packages.ts";

const repository = path.resolve(import.meta.dirname, "../..");

/** The rule packages of this repository. */
export const rulePackages = await readRulePackages(repository);

/** A document in a fenced block of a rule's page. */
interface PageExample {
  readonly language: "markdown" | "text";
  readonly text: string;
  /** The `settings.policy` that it is linted with: what its comment `<!-- settings.policy: { "dpo": true } -->` says. */
  readonly policySettings: unknown;
}

/** A section of a rule's page with the documents in its fenced blocks. */
export interface PageSection {
  readonly heading: string;
  readonly examples: readonly PageExample[];
}

/** A rule's page: its front matter, and the sections under headings of depth two. */
export interface RulePage {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly sections: readonly PageSection[];
}

/** The ids of the files of a kind that a package has, in order. */
export function idsOf({ directory }: RulePackage, kind: "pages" | "tests"): Promise<string[]> {
  const [folder, ending] = kind === "pages" ? ["docs/rules", ".md"] : ["tests/rules", ".test.ts"];
  return namesIn(path.join(directory, folder ?? ""), ending ?? "");
}

/** @throws where the page does not exist */
export async function readPage({ directory }: RulePackage, id: string): Promise<RulePage> {
  const text = await readFile(path.join(directory, "docs/rules", `${id}.md`), "utf8");
  const [, header = "", body = ""] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(text) ?? [];
  const entries = header.split("\n").map((line): [string, unknown] => {
    const colon = line.indexOf(": ");
    return [line.slice(0, colon), JSON.parse(line.slice(colon + 2))];
  });
  return { frontMatter: Object.fromEntries(entries), sections: readSections(body) };
}

function readSections(body: string): PageSection[] {
  const sections: { heading: string; examples: PageExample[] }[] = [];
  let fence: { language: string; lines: string[] } | undefined;
  for (const line of body.split("\n")) {
    const mark = /^```(\w*)$/u.exec(line);
    if (fence && line === "```") {
      const { language, lines } = fence;
      const text = `${lines.join("\n")}\n`;
      const [, settings = "{}"] = /^<!-- settings\.policy: (.*) -->$/mu.exec(text) ?? [];
      const policySettings: unknown = JSON.parse(settings);
      if (language === "md") sections.at(-1)?.examples.push({ language: "markdown", text, policySettings });
      if (language === "txt") sections.at(-1)?.examples.push({ language: "text", text, policySettings });
      fence = undefined;
    } else if (fence) fence.lines.push(line);
    else if (mark) fence = { language: mark[1] ?? "", lines: [] };
    else if (line.startsWith("## ")) sections.push({ heading: line.slice(3), examples: [] });
  }
  return sections;
}

interface Severities {
  readonly recommended: string;
  readonly strict: string;
}

/** What the catalogue of requirements says of one. */
export interface Requirement {
  readonly id: string;
  readonly kind: string;
  readonly legalSource: readonly string[];
  readonly wp260: readonly string[];
  readonly otherAuthority: readonly string[];
  readonly severity: Severities;
  readonly severityWhenPartial: Severities | null;
  readonly reportsPartialVia: string | null;
  readonly message: string;
  readonly messageWhenPartial: string | null;
}

const catalogueFile = path.resolve(repository, "../shared/requirements/requirements.json");

/** The requirements by their ids; undefined where the catalogue does not lie beside the repository. */
export async function readCatalogue(): Promise<ReadonlyMap<string, Requirement> | undefined> {
  if (!existsSync(catalogueFile)) return undefined;
  const { requirements }: { requirements: Requirement[] } = JSON.parse(await readFile(catalogueFile, "utf8"));
  return new Map(requirements.map((requirement) => [requirement.id, requirement]));
}
