import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { getPolicyDocument } from "../packages/core/src/document/policy-document.ts";
import type { Heading, PolicyDocument } from "../packages/core/src/document/types.ts";
import { markdownLanguage } from "../packages/core/src/language/markdown-language.ts";
import { textLanguage } from "../packages/core/src/language/text-language.ts";

const USAGE = `usage: headings.ts [--list] [--shared DIR] [--labelled DIR]
Compares the outline of policies in plain text with that of the same policies in Markdown.`;

/** The share of headings that the plain text must recover, and that it may invent at most. */
const GOALS = { recovered: 0.95, invented: 0.02 };

const { values } = parseArgs({
  options: {
    list: { type: "boolean", default: false },
    shared: { type: "string", default: resolve(import.meta.dirname, "../../shared") },
    labelled: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

type Language = Pick<typeof markdownLanguage, "parse">;

function read(language: Language, path: string): PolicyDocument {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  const result = language.parse({ body: text });
  if (!result.ok) throw new Error(`cannot parse ${path}`);
  return getPolicyDocument({ text, ast: result.ast });
}

const describe = ({ line, depth, title }: Heading): string => `${line} ${"#".repeat(depth)} ${title}`;
const identify = ({ line, title }: Heading): string => `${line} ${title}`;

function report(label: string, lines: readonly string[]): void {
  if (values.list && lines.length > 0)
    console.log(`  ${label}\n${lines.map((line) => `    ${line}`).join("\n")}`);
}

function compareSeeds(directory: string): boolean {
  const names = readdirSync(directory).filter((name) => name.endsWith(".txt"));
  let equal = 0;
  for (const name of names) {
    const plain = read(textLanguage, join(directory, name)).headings.map(describe);
    const marked = read(
      markdownLanguage,
      join(directory, "markdown", name.replace(/txt$/, "md")),
    ).headings.map(describe);
    if (plain.join("\n") === marked.join("\n")) equal++;
    else {
      console.log(`  ${name} differs`);
      report(
        "only in Markdown",
        marked.filter((heading) => !plain.includes(heading)),
      );
      report(
        "only in plain text",
        plain.filter((heading) => !marked.includes(heading)),
      );
    }
  }
  console.log(`seeds: outlines equal in ${equal} of ${names.length}`);
  return equal === names.length;
}

const percent = (part: number, whole: number): string =>
  `${part}/${whole} = ${((100 * part) / whole).toFixed(2)} %`;

function comparePolicies(directory: string, plainDirectory: string): boolean {
  const total = {
    demoted: 0,
    marked: 0,
    explicit: 0,
    plain: 0,
    recovered: 0,
    recoveredExplicit: 0,
    invented: 0,
  };
  for (const name of readdirSync(directory).filter((entry) => entry.endsWith(".md"))) {
    const document = read(markdownLanguage, join(directory, name));
    const marked = document.headings;
    const demoted = new Set(
      document.statements.map(({ node }) => node).filter(({ type }) => type === "heading"),
    );
    const plain = read(textLanguage, join(plainDirectory, name.replace(/md$/, "txt"))).headings;
    const inPlain = new Set(plain.map(identify));
    const inMarked = new Set(marked.map(identify));
    const missed = marked.filter((heading) => !inPlain.has(identify(heading)));
    const invented = plain.filter((heading) => !inMarked.has(identify(heading)));
    const isExplicit = ({ kind }: Heading): boolean => kind === "heading" || kind === "bold-line";
    total.demoted += demoted.size;
    total.marked += marked.length;
    total.plain += plain.length;
    total.explicit += marked.filter(isExplicit).length;
    total.recovered += marked.length - missed.length;
    total.recoveredExplicit += marked.filter(isExplicit).length - missed.filter(isExplicit).length;
    total.invented += invented.length;
    if (values.list && missed.length + invented.length > 0) console.log(name);
    report(
      "missed",
      missed.map((heading) => `${describe(heading)} (${heading.kind})`),
    );
    report("invented", invented.map(describe));
  }
  console.log(`recovered: ${percent(total.recovered, total.marked)} of the headings of the Markdown outline`);
  console.log(
    `recovered: ${percent(total.recoveredExplicit, total.explicit)} of those marked up or set in bold`,
  );
  console.log(`not counted: ${total.demoted} marked headings that are dates, fields or whole sentences`);
  console.log(`invented: ${percent(total.invented, total.plain)} of the headings of the plain text outline`);
  return total.recovered >= GOALS.recovered * total.marked && total.invented <= GOALS.invented * total.plain;
}

if (values.help) {
  console.log(USAGE);
} else {
  const plainDirectory = mkdtempSync(join(tmpdir(), "policylint-headings-"));
  try {
    const labelled = values.labelled ?? join(values.shared, "corpus/labelled");
    execFileSync(process.execPath, [join(values.shared, "corpus/plain-text.mjs"), labelled, plainDirectory]);
    const areSeedsEqual = compareSeeds(join(values.shared, "seeds"));
    if (!comparePolicies(labelled, plainDirectory) || !areSeedsEqual) process.exitCode = 1;
  } finally {
    rmSync(plainDirectory, { recursive: true, force: true });
  }
}
