/** The first of these in a folder is its config file. */
export const configFileNames = ["js", "mjs", "cjs", "ts", "mts"].map(
  (extension) => `policylint.config.${extension}`,
);
