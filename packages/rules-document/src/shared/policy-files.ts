/** What a program that lints files gives to rules that look beyond the document. */
export interface PolicyFiles {
  /**
   * Is there a file or a folder at this path? The path is relative to the folder of the linted document, its
   * parts divided by `/`, percent signs decoded; it may lead upwards (`../`).
   */
  exists(relativePath: string): boolean;
}

/** The key of a config's `settings` under which the files stand; a rule without them says nothing about files. */
const SETTING = "policylint/files";

/** Reads the files from `context.settings`; undefined where the program gives none, as in a browser. */
export function readPolicyFiles(settings: Readonly<Record<string, unknown>>): PolicyFiles | undefined {
  const files = settings[SETTING];
  return isPolicyFiles(files) ? files : undefined;
}

function isPolicyFiles(value: unknown): value is PolicyFiles {
  return (
    typeof value === "object" && value !== null && "exists" in value && typeof value.exists === "function"
  );
}
