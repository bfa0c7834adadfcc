import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const packageFolder = fileURLToPath(new URL("../..", import.meta.url));

/** What a workspace links to as its installed `policylint`. */
export const packageFolderLink = path.resolve(packageFolder);

const program = path.join(packageFolder, "bin/policylint.cjs");

export interface RunOutcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  input?: string | Uint8Array;
  env?: Record<string, string>;
  /** Folder inside the workspace to run in. */
  folder?: string;
}

/** A plugin with rules that need nothing of a policy; `demo` in the configs of the tests. */
export const demoPlugin = `{
  meta: { name: "demo", version: "1.0.0" },
  rules: {
    "no-heading": {
      meta: { type: "problem", messages: { found: "Heading of depth {{depth}}." }, schema: [
        { type: "object", properties: { most: { type: "integer" } }, additionalProperties: false },
      ], defaultOptions: [{ most: 0 }] },
      create: (context) => ({
        heading(node) {
          if (node.depth > context.options[0].most) {
            context.report({ node, messageId: "found", data: { depth: node.depth } });
          }
        },
      }),
    },
    "echo-text": {
      meta: { type: "problem", messages: { found: "“{{text}}”" } },
      create: (context) => ({
        text(node) {
          context.report({ node, messageId: "found", data: { text: node.value } });
        },
      }),
    },
    "throw-on-heading": {
      meta: { type: "problem" },
      create: () => ({
        heading() {
          throw new Error("no headings, please");
        },
      }),
    },
  },
}`;

/** The text of an ESM config with the demo plugin. */
export function demoConfig(rules: Record<string, unknown>, more = ""): string {
  return `export default [{ plugins: { demo: ${demoPlugin} }, rules: ${JSON.stringify(rules)} }${more}];\n`;
}

/** A temporary folder with files, in which the built program runs. */
export class Workspace {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), "policylint-")));

  resolve(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): string {
    const filePath = this.resolve(name);
    mkdirSync(path.dirname(filePath), { recursive: true });
    writeFileSync(filePath, content);
    return filePath;
  }

  read(name: string): string {
    return readFileSync(this.resolve(name), "utf8");
  }

  link(target: string, name: string): void {
    const filePath = this.resolve(name);
    mkdirSync(path.dirname(filePath), { recursive: true });
    symlinkSync(target, filePath);
  }

  /** Runs the program; colours are off unless `env` says otherwise. */
  run(args: readonly string[], { input = "", env = {}, folder = "." }: RunOptions = {}): RunOutcome {
    const { FORCE_COLOR: _force, NO_COLOR: _no, ...inherited } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: this.resolve(folder),
      input,
      env: { ...inherited, ...env },
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
    });
    return { status, stdout, stderr };
  }

  /** Runs a line of shell in which `$POLICYLINT` stands for the program. */
  shell(line: string): RunOutcome {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line], {
      cwd: this.folder,
      env: { ...process.env, POLICYLINT: `${process.execPath} ${program}` },
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
