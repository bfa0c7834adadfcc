import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { packageFolder, type RunOutcome } from "./workspace.ts";

export const repository = path.resolve(packageFolder, "../..");

interface ActionFile {
  inputs: Record<string, { description: string; default: string }>;
  runs: { using: string; steps: { shell: string; env: Record<string, string>; run: string }[] };
}

export function readAction(): ActionFile {
  return parse(readFileSync(path.join(repository, "action.yml"), "utf8"));
}

export interface RunnerOptions {
  /** The checked out workspace. */
  cwd: string;
  inputs?: Record<string, string>;
  env: Record<string, string>;
}

/** Puts inputs in the place of `${{ inputs.NAME }}`, the one kind of expression that the action has. */
function evaluate(text: string, inputs: Record<string, string>): string {
  return text.replace(/\$\{\{ *(.*?) *\}\}/gu, (_, expression: string) => {
    const name = /^inputs\.([\w-]+)$/u.exec(expression)?.[1];
    const value = name === undefined ? undefined : inputs[name];
    if (value === undefined) throw new Error(`The action has an expression that is no input: ${expression}`);
    return value;
  });
}

/** Runs the steps of the action as a runner does: inputs or their defaults, bash, the job's environment. */
export function runAction({ cwd, inputs = {}, env }: RunnerOptions): RunOutcome {
  const action = readAction();
  const defaults = Object.entries(action.inputs).map(([name, { default: value }]) => [name, value]);
  const values: Record<string, string> = { ...Object.fromEntries(defaults), ...inputs };
  let outcome: RunOutcome = { status: 0, stdout: "", stderr: "" };
  for (const step of action.runs.steps) {
    const stepEnv = Object.entries(step.env).map(([name, value]) => [name, evaluate(value, values)]);
    const { PATH = "" } = process.env;
    const { status, stdout, stderr } = spawnSync(
      step.shell,
      ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", evaluate(step.run, values)],
      {
        cwd,
        encoding: "utf8",
        env: {
          PATH,
          CI: "true",
          GITHUB_ACTIONS: "true",
          GITHUB_ACTION_PATH: repository,
          GITHUB_WORKSPACE: cwd,
          ...env,
          ...Object.fromEntries(stepEnv),
        },
      },
    );
    outcome = { status, stdout: outcome.stdout + stdout, stderr: outcome.stderr + stderr };
    if (status !== 0) break;
  }
  return outcome;
}
