import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PolicyLint } from "../src/policylint.ts";

const set = {
  root: "legal/privacy.md",
  members: ["legal/cookies.md", "./legal/retention.txt"],
  urls: { "https://norvane.example/retention": "legal/retention.txt" },
};

let folder: string;
let outside: string;

beforeEach(() => {
  const root = mkdtempSync(path.join(tmpdir(), "policylint-set-"));
  folder = path.join(root, "site");
  outside = path.join(root, "outside.txt");
  mkdirSync(path.join(folder, "legal"), { recursive: true });
  write(
    "legal/privacy.md",
    "# Privacy Policy\n\nSee our [cookies](cookies.html) and how long we keep data at\n<https://norvane.example/retention>.\n",
  );
  write("legal/cookies.md", "# Cookies\n\nWe set one cookie to keep you signed in.\n");
  write("legal/retention.txt", "RETENTION\n\nWe keep your orders for ten years.\n");
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

function write(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text);
}

/** Lints files with a config file that names the set; gives `file:line:column rule` or the message of no rule. */
async function lint(files: string[], policySet: object = set): Promise<string[]> {
  const policy = JSON.stringify({ set: policySet });
  write(
    "policylint.config.js",
    `export default [{
      settings: { policy: ${policy} },
      rules: { "gdpr/retention-period": "error", "gdpr/cookies": ["error", { partial: "error" }], "gdpr/children": "error",
        "gdpr/vague-retention": "error" },
    }];`,
  );
  const results = await new PolicyLint({ cwd: folder }).lintFiles(files);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) =>
        `${path.relative(folder, filePath).split(path.sep).join("/")}:${line}:${column} ${ruleId ?? message}`,
    ),
  );
}

const children = "legal/privacy.md:1:3 gdpr/children";

describe("a policy of several files", () => {
  it("is one: what a linked file says counts, what all lack is missing once", async () => {
    expect(await lint(["legal"])).toEqual([children]);
    expect(await lint(["legal/privacy.md"])).toEqual([children]);
    expect(await lint(["legal/cookies.md", "legal/retention.txt"])).toEqual([]);
  });

  it("leaves a file alone that is none of it", async () => {
    write("legal/other.md", "# Other\n\nYour data.\n");
    expect(await lint(["legal/other.md"])).toEqual([
      "legal/other.md:1:3 gdpr/retention-period",
      "legal/other.md:1:3 gdpr/children",
    ]);
  });

  it("says which file is not at hand, and takes what is left to it for vague", async () => {
    rmSync(path.join(folder, "legal/retention.txt"));
    write(
      "legal/privacy.md",
      "# Privacy Policy\n\nWe set one cookie to keep you signed in. For how long we keep data see [this](retention.txt).\n",
    );
    expect(await lint(["legal/privacy.md"])).toEqual([
      'legal/privacy.md:1:1 "legal/retention.txt" of settings.policy.set is not at hand, so that what it says does not count. Cannot read the file: no such file (ENOENT).',
      children,
      "legal/privacy.md:3:72 gdpr/vague-retention",
    ]);
  });

  it("does not follow a symbolic link out of its folder", async () => {
    writeFileSync(outside, "We set one cookie to keep you signed in.\n");
    rmSync(path.join(folder, "legal/cookies.md"));
    symlinkSync(outside, path.join(folder, "legal/cookies.md"));
    expect((await lint(["legal/privacy.md"]))[0]).toBe(
      'legal/privacy.md:1:1 "legal/cookies.md" of settings.policy.set is not at hand, so that what it says does not count. Cannot read the file: it leads out of the folder of the configuration.',
    );
  });

  it.each([
    [
      { ...set, members: ["../outside.txt"] },
      'policylint.config.js: settings → policy → set → members → item 1: "../outside.txt" lies outside the folder; expected a path inside the folder of the configuration.',
    ],
    [
      { ...set, root: "/privacy.md" },
      'policylint.config.js: settings → policy → set → root: "/privacy.md" lies outside the folder; expected a path inside the folder of the configuration.',
    ],
    [
      { ...set, urls: { "https://norvane.example/x": "legal/other.md" } },
      'policylint.config.js: settings → policy → set → urls → "https://norvane.example/x": "legal/other.md" is not in the set; expected its root or one of its members.',
    ],
    [
      { ...set, member: [] },
      'policylint.config.js: settings → policy → set → member: unknown key (did you mean "members"?); expected one of root, members, urls.',
    ],
  ])("refuses a set such as %j", async (wrong, message) => {
    await expect(lint(["legal/privacy.md"], wrong)).rejects.toThrow(message);
  });
});
