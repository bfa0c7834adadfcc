import { existsSync } from "node:fs";
import path from "node:path";
import { configFileNames } from "../config-file-names.ts";
import { escapeLines } from "../escape.ts";
import { openDialog, type Dialog } from "../init/dialog.ts";
import { ciNames, createConfigText, createWorkflow, type CiName } from "../init/templates.ts";
import type { CliOptions, PresetName } from "../options/cli-options.ts";
import { version } from "../version.ts";
import type { CommandTools } from "./command-tools.ts";
import type { CliEnvironment } from "./environment.ts";

interface Answers {
  preset: PresetName;
  files: string[];
  ci: CiName;
}

/** A path that policies have in repositories. */
const policyName = /privacy|cookie|data-?protection|datenschutz|gdpr|dsgvo/iu;

const allDocuments = ["**/*.md", "**/*.markdown", "**/*.mdx", "**/*.txt"];

/** What the repository looks like: an answer for whoever does not give one. */
async function suggest(options: CliOptions, cwd: string, tools: CommandTools): Promise<Answers> {
  const engine = tools.createEngine({
    ...options,
    config: undefined,
    configLookup: false,
    errorOnUnmatchedPattern: false,
  });
  const { files } = await engine.findDocuments(["."]);
  const policies = files
    .map((filePath) => path.relative(cwd, filePath).split(path.sep).join("/"))
    .filter((file) => policyName.test(file))
    .map((file) => file.replace(/[[\]{}()*?!+@\\]/gu, "\\$&"));
  const usesGitLab = existsSync(path.join(cwd, ".gitlab-ci.yml"));
  return {
    preset: "recommended",
    files: policies.length > 0 ? policies : allDocuments,
    ci: usesGitLab ? "gitlab" : "github",
  };
}

const readPresetName = (answer: string): PresetName | undefined =>
  answer === "recommended" || answer === "strict" ? answer : undefined;

const readCiName = (answer: string): CiName | undefined => ciNames.find((name) => name === answer);

const readFiles = (answer: string): string[] => answer.split(",").flatMap((file) => file.trim() || []);

/** What was given on the command line, else what somebody answers, else the suggestion. */
async function decide(given: CliOptions, suggested: Answers, dialog: Dialog | undefined): Promise<Answers> {
  const { patterns, preset, ci } = given;
  return {
    files:
      patterns.length > 0
        ? patterns
        : ((await dialog?.ask("Which files are policies?", suggested.files.join(", "), readFiles)) ??
          suggested.files),
    preset:
      preset ??
      (await dialog?.ask("Preset: recommended or strict?", suggested.preset, readPresetName)) ??
      suggested.preset,
    ci: ci ?? (await dialog?.ask("CI: github, gitlab or none?", suggested.ci, readCiName)) ?? suggested.ci,
  };
}

interface Plan {
  /** The file to write, relative to the working directory. */
  file: string;
  text: string;
  kind: string;
  /** The file that stands in its place already. */
  existing: string | undefined;
}

function createPlan({ preset, files, ci }: Answers, cwd: string): Plan[] {
  const isThere = (file: string): boolean => existsSync(path.join(cwd, file));
  const workflow = createWorkflow(ci, version);
  const config: Plan = {
    file: "policylint.config.mjs",
    text: createConfigText(preset, files),
    kind: "config file",
    existing: configFileNames.find(isThere),
  };
  if (!workflow) return [config];
  const existing = isThere(workflow.file) ? workflow.file : undefined;
  return [config, { ...workflow, kind: "CI workflow", existing }];
}

/**
 * `policylint init`: writes a config file and a CI workflow, asking at a terminal for what is not given. A file that is
 * there stays as it is.
 *
 * @returns the exit code
 * @throws {PolicyLintError} where a file cannot be written
 */
export async function initCommand(
  options: CliOptions,
  environment: CliEnvironment,
  tools: CommandTools,
): Promise<number> {
  const { cwd, terminal } = environment;
  const isComplete = options.patterns.length > 0 && options.preset !== undefined && options.ci !== undefined;
  const dialog = isComplete ? undefined : openDialog(environment);
  try {
    const answers = await decide(options, await suggest(options, cwd, tools), dialog);
    for (const { file, text, kind, existing } of createPlan(answers, cwd)) {
      if (existing === undefined) {
        await tools.writeFile(path.join(cwd, file), text, kind);
        terminal.out(escapeLines(`Wrote ${file}.`));
      } else {
        terminal.out(escapeLines(`Left ${existing} as it is. It could have:\n\n${text}`));
      }
    }
  } finally {
    dialog?.close();
  }
  terminal.out("Next: policylint . shows what there is to do; policylint baseline lets runs pass over it.");
  return 0;
}
