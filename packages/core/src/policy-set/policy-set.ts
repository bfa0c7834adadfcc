import type { PolicySource } from "../document/policy-document.ts";

/** The files of a policy that is more than one, as the program hands them over that lints one of them. */
export interface PolicySet {
  /** The document that is linted. All files are paths relative to one folder, their parts divided by `/`. */
  readonly file: string;
  /** The document that readers come to first: what the policy lacks is reported there. */
  readonly root: string;
  /** All of them, the root included. */
  readonly files: readonly string[];
  /** The file that a reader finds at an address. */
  readonly urls: ReadonlyMap<string, string>;
  /** Reads and parses another document of the set; undefined where it is not at hand. */
  read(file: string): PolicySource | undefined;
}

/** The key of a config's `settings` under which a program hands over the set. */
const SETTING = "policylint/set";

/** Reads the set from `context.settings`; undefined for a document that stands alone. */
export function readPolicySet(settings: Readonly<Record<string, unknown>>): PolicySet | undefined {
  const set = settings[SETTING];
  return isPolicySet(set) ? set : undefined;
}

function isPolicySet(value: unknown): value is PolicySet {
  return (
    typeof value === "object" &&
    value !== null &&
    "read" in value &&
    typeof value.read === "function" &&
    "root" in value &&
    typeof value.root === "string"
  );
}

const sets = new WeakMap<object, PolicySet>();

/** Makes known that a source code is one document of a set, before anything is detected in it. */
export function attachPolicySet(sourceCode: object, set: PolicySet): void {
  sets.set(sourceCode, set);
}

/** The set of which the policy is one document; undefined for one that stands alone. */
export function policySetOf(source: PolicySource): PolicySet | undefined {
  return sets.get(source);
}
