/** A config with a rule that reports each “tbd”, with a fix and a suggestion. */
export const fixingConfig = `export default [{
  plugins: { house: { rules: { period: {
    meta: { fixable: "code", hasSuggestions: true, docs: { description: "No tbd." }, languages: ["policylint/*"] },
    create: ({ report, sourceCode }) => ({
      root() {
        for (const { index } of sourceCode.text.matchAll(/tbd/g)) {
          const range = [index, index + 3];
          const loc = { start: sourceCode.getLocFromIndex(index), end: sourceCode.getLocFromIndex(index + 3) };
          report({
            message: "tbd", loc, fix: (fixer) => fixer.replaceTextRange(range, "one year"),
            suggest: [{ desc: "Say: two years", fix: (fixer) => fixer.replaceTextRange(range, "two years") }],
          });
        }
      },
    }),
  } } } },
  rules: { "house/period": "warn" },
}];`;
