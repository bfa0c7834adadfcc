import { execFileSync } from "node:child_process";
import { Workspace } from "./workspace.ts";

/** A workspace that is a git repository with nobody's settings but its own. */
export class Repository extends Workspace {
  constructor() {
    super();
    this.git("init", "--quiet", "--initial-branch=main");
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@norvane.example", ...args], {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  /** Commits all files as they are. */
  commit(): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message=Change");
  }
}
