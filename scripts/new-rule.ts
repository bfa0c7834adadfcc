import { readFile } from "node:fs/promises";
import path from "node:path";
import { readIfThere, type GeneratedFile } from "./generate/generated-files.ts";
import { variableOf } from "./generate/rule-index.ts";
import { findStaleFiles, writeFiles } from "./generate/write-files.ts";

export const RULE_KINDS = ["presence", "quality"] as const;

/** Where the words stand that a rule of each kind looks for. */
const WORDS = {
  presence: ["src/disclosures", ".ts", "disclosure.ts"],
  quality: ["src/wordings", ".ts", "wording.ts"],
};

export interface NewRule {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** The package by what its rule ids begin with: `gdpr`. */
  readonly namespace: string;
  /** The requirement's id, which is the rule's name: `right-of-access`. */
  readonly id: string;
  readonly kind: (typeof RULE_KINDS)[number];
}

/**
 * Writes a rule with its disclosure or wording, page and test, and brings the generated files up to date.
 * @returns the files written, absolute paths; the new ones first
 * @throws {Error} where the package does not exist, the id is none, or one of the files is there already
 */
export async function createRule(rule: NewRule): Promise<string[]> {
  const { root, namespace, id, kind } = rule;
  if (!/^[a-z]+(?:-[a-z\d]+)*$/u.test(id)) {
    throw new Error(`"${id}" is no rule id: expected words in lower case with hyphens between them.`);
  }
  const directory = path.join(root, "packages", `rules-${namespace}`);
  if ((await readIfThere(path.join(directory, "package.json"))) === undefined) {
    throw new Error(`There is no package rules-${namespace}.`);
  }
  const files = await Promise.all(
    [
      ["src/rules", ".ts", `${kind}-rule.ts`],
      WORDS[kind],
      ["docs/rules", ".md", `${kind}-page.md`],
      ["tests/rules", ".test.ts", `${kind}-test.ts`],
    ].map(async ([folder = "", ending = "", template = ""]): Promise<GeneratedFile> => {
      return {
        file: path.join(directory, folder, `${id}${ending}`),
        text: fillIn(await readTemplate(template), rule),
      };
    }),
  );
  await refuseToOverwrite(files, root);
  await writeFiles(files);
  const stale = await findStaleFiles(root);
  await writeFiles(stale);
  return [...new Set([...files, ...stale].map(({ file }) => file))];
}

function readTemplate(name: string): Promise<string> {
  return readFile(path.join(import.meta.dirname, "templates", `${name}.template`), "utf8");
}

async function refuseToOverwrite(files: readonly GeneratedFile[], root: string): Promise<void> {
  for (const { file } of files) {
    if ((await readIfThere(file)) !== undefined) {
      throw new Error(`${path.relative(root, file)} is there already.`);
    }
  }
}

/** A name that the template does not know, such as that of a message's data, stays as it is. */
function fillIn(template: string, { id, namespace }: NewRule): string {
  const words = id.replaceAll("-", " ");
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const values = new Map(Object.entries({ id, namespace, words, title, variable: variableOf(id) }));
  return template.replace(/\{\{(\w+)\}\}/gu, (mark, name: string) => values.get(name) ?? mark);
}
