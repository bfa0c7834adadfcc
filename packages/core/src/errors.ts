/** Where a configuration error lies. */
export interface ConfigErrorPlace {
  /** The config file's name, as it shall stand in the message. */
  file?: string | undefined;
  /** The keys that lead to the value, outermost first: `["rules", "gdpr/children", "option 1"]`. */
  keyPath?: readonly string[] | undefined;
}

export interface ConfigErrorOptions extends ConfigErrorPlace {
  /** What is wrong, without a full stop at the end. */
  problem: string;
  /** What would have been right, without a full stop at the end. */
  expected?: string | undefined;
  cause?: unknown;
}

/**
 * A configuration, plugin or rule definition that cannot be used. The message names the file where it is
 * known, the key path and what was expected: `policylint.config.js: rules → "gdpr/x" → option 1: ….`
 */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problem: string;
  readonly keyPath: readonly string[];
  readonly expected: string | undefined;
  readonly file: string | undefined;

  constructor({ problem, keyPath = [], expected, file, cause }: ConfigErrorOptions) {
    const place = [file, keyPath.map(quoteKey).join(" → ")].filter(Boolean);
    const sentence = expected === undefined ? problem : `${problem}; expected ${expected}`;
    super([...place, `${sentence}.`].join(": "), cause === undefined ? undefined : { cause });
    this.problem = problem;
    this.keyPath = keyPath;
    this.expected = expected;
    this.file = file;
  }

  /** The same error with the file and the outer keys that its thrower could not know. */
  within({ file, keyPath = [] }: ConfigErrorPlace): ConfigError {
    return new ConfigError({
      problem: this.problem,
      keyPath: [...keyPath, ...this.keyPath],
      expected: this.expected,
      file: this.file ?? file,
      cause: this.cause,
    });
  }
}

/** A plain word, or a place such as `option 1` and `config 2 ("name")`, stands as it is; other keys are quoted. */
function quoteKey(key: string): string {
  return /^\w+(?: \d+(?: \(".*"\))?)?$/su.test(key) ? key : JSON.stringify(key);
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The first line of a message without its full stop, to stand within a sentence. */
export function reasonOf(error: unknown): string {
  const [line = ""] = messageOf(error).split("\n", 1);
  return line.trim().replace(/\.$/u, "");
}
