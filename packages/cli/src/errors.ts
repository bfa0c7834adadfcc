/** An error that the user can put right: the CLI prints its message without a stack. */
export class PolicyLintError extends Error {
  override readonly name: string = "PolicyLintError";
}

/** A pattern matches no file. */
export class NoFilesFoundError extends PolicyLintError {
  override readonly name = "NoFilesFoundError";

  constructor(pattern: string) {
    super(
      `No files matching the pattern "${pattern}" were found.\nPlease check for typing mistakes in the pattern.`,
    );
  }
}

/** A pattern matches files, but the config lints none of them. */
export class AllFilesIgnoredError extends PolicyLintError {
  override readonly name = "AllFilesIgnoredError";

  constructor(pattern: string) {
    super(
      `All files matched by "${pattern}" are ignored: they are no policies that the config lints ` +
        "(.md, .markdown, .mdx, .txt), or one of its ignore patterns names them.",
    );
  }
}
