import { existsSync } from "node:fs";
import path from "node:path";
import { PolicyLintError } from "../errors.ts";
import { readPolicy } from "../read-file.ts";
import { keyOf, type RegisterLine } from "./register-format.ts";
import { fromRegisteredFile, toRegisteredFile, type RegisteredFinding } from "./register.ts";

type Parse<Entry> = (text: string, label: string) => RegisterLine<Entry>[];

/**
 * Reads a register.
 *
 * @param cwd what its path is relative to in messages
 * @throws {ConfigError} where a line is wrong
 * @throws {PolicyLintError} where it cannot be read
 */
export function readRegister<Entry>(
  registerPath: string,
  cwd: string,
  parse: Parse<Entry>,
): { text: string; lines: RegisterLine<Entry>[] } {
  const label = path.relative(cwd, registerPath) || registerPath;
  const outcome = readPolicy(registerPath);
  if (!outcome.ok) throw new PolicyLintError(`${label}: ${outcome.message}`);
  const text = outcome.text.replace(/^\uFEFF/u, "");
  return { text, lines: parse(text, label) };
}

/** A register as a run uses it: it knows which of its entries a finding has met. */
export class OpenRegister<Entry extends RegisteredFinding> {
  readonly path: string;
  readonly text: string;
  readonly #lines: readonly RegisterLine<Entry>[];
  readonly #byKey = new Map<string, RegisterLine<Entry>[]>();
  readonly #used = new Set<RegisterLine<Entry>>();

  constructor(registerPath: string, cwd: string, parse: Parse<Entry>) {
    const { text, lines } = readRegister(registerPath, cwd, parse);
    this.path = registerPath;
    this.text = text;
    this.#lines = lines;
    for (const line of lines) {
      const key = keyOf(line.entry);
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), line]);
    }
  }

  /** The entries of a finding; they count as used from now on. */
  use(filePath: string, rule: string, fingerprint: string): Entry[] {
    const lines = this.#byKey.get(keyOf({ file: toRegisteredFile(this.path, filePath), rule, fingerprint }));
    for (const line of lines ?? []) this.#used.add(line);
    return (lines ?? []).map(({ entry }) => entry);
  }

  /** The entries that no finding has met, of documents that were checked or that do not exist. */
  unused(isChecked: (filePath: string) => boolean): RegisterLine<Entry>[] {
    return this.#lines.filter((line) => {
      const filePath = fromRegisteredFile(this.path, line.entry.file);
      return !this.#used.has(line) && (isChecked(filePath) || !existsSync(filePath));
    });
  }
}
