// What action.yml runs in a job on GitHub: policylint, as the inputs say. Inputs come as environment variables and go to
// policylint as arguments, never through a shell.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { URL } from "node:url";

const manifest = new URL("../packages/cli/package.json", import.meta.url);
const { version, engines } = JSON.parse(readFileSync(manifest, "utf8"));
const program = "node_modules/policylint/bin/policylint.cjs";

/** Ends the step with a message that GitHub shows on it. */
class ActionError extends Error {}

function linesOf(input = "") {
  return input
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

function run(command, args, options = {}) {
  const outcome = spawnSync(command, args, { encoding: "utf8", ...options });
  if (outcome.error) {
    throw new ActionError(`${command} cannot be run: ${outcome.error.message}`);
  }
  return outcome;
}

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new ActionError(
      `policylint needs Node.js ${engines.node}, and this is ${process.versions.node}: add actions/setup-node before it.`,
    );
  }
}

/** The project's own policylint, else the version of this action from the registry. */
function findProgram() {
  if (existsSync(program)) {
    return path.resolve(program);
  }
  const folder = path.join(process.env.RUNNER_TEMP ?? ".", `policylint-${version}`);
  if (!existsSync(path.join(folder, program))) {
    mkdirSync(folder, { recursive: true });
    const args = ["install", "--prefix", ".", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
    // npm is a script of the shell's on Windows; no argument is an input.
    const shell = process.platform === "win32";
    const { status, stderr } = run("npm", [...args, `policylint@${version}`], { cwd: folder, shell });
    if (status !== 0) {
      throw new ActionError(`policylint@${version} cannot be installed: ${stderr.trim()}`);
    }
  }
  return path.join(folder, program);
}

/** A checkout holds one commit, if nothing else is asked for: the one to compare with is fetched by its name. */
function fetchRevision(revision) {
  const { status } = run("git", ["cat-file", "-e", `${revision}^{commit}`]);
  if (status !== 0 && /^[\da-f]{40}$/u.test(revision)) {
    run("git", ["fetch", "--quiet", "--no-tags", "--depth=1", "origin", revision], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
}

function failureArguments(failOn) {
  const known = { error: [], warning: ["--max-warnings=0"], never: [] };
  if (!Object.hasOwn(known, failOn)) {
    throw new ActionError(`The input fail-on must be error, warning or never, not "${failOn}".`);
  }
  return known[failOn];
}

function main({ POLICYLINT_FILES, POLICYLINT_SINCE, POLICYLINT_FORMAT, POLICYLINT_FAIL_ON = "error" }) {
  checkNode();
  const failOn = POLICYLINT_FAIL_ON.trim();
  const since = POLICYLINT_SINCE?.trim();
  const files = linesOf(POLICYLINT_FILES);
  const args = [
    ...linesOf(POLICYLINT_FORMAT).map((format) => `--format=${format}`),
    ...(since ? [`--since=${since}`] : []),
    ...failureArguments(failOn),
    "--",
    ...(files.length > 0 ? files : ["."]),
  ];
  if (since) {
    fetchRevision(since);
  }
  const { status } = run(process.execPath, [findProgram(), ...args], { stdio: "inherit" });
  return status === 1 && failOn === "never" ? 0 : (status ?? 2);
}

try {
  process.exitCode = main(process.env);
} catch (error) {
  if (!(error instanceof ActionError)) {
    throw error;
  }
  const message = error.message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  process.stdout.write(`::error title=policylint::${message}\n`);
  process.exitCode = 2;
}
