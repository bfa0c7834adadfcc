import {
  nodeRange,
  defineRule,
  getPolicyDocument,
  ruleDocs,
  type RuleTextEdit,
  isPlainText,
} from "@policylint/core";
import { countWords } from "../shared/count-words.ts";
import { branchesBelow, headingTree, type HeadingBranch } from "../shared/heading-tree.ts";
import { locationOf } from "../shared/location-of.ts";

/** Shorter documents need no headings. */
const LONG_DOCUMENT = 300;

export default defineRule<"unmarked" | "skipped" | "duplicate">({
  meta: {
    type: "suggestion",
    docs: ruleDocs({
      description: "Require headings that are marked as such, skip no level and differ from each other.",
      law: [
        { ref: "GDPR Art. 12(1)", words: "easily accessible form" },
        { ref: "WP260 para 11" },
        { ref: "WP260 para 35" },
      ],
      requirement: "heading-structure",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      unmarked:
        "Mark section titles as Markdown headings (##) so that readers and screen readers can navigate (GDPR Art. 12(1); WP260 para 11).",
      skipped:
        'The heading "{{heading}}" is of level {{actual}} under one of level {{above}}: use level {{expected}}, so that readers and screen readers can navigate (GDPR Art. 12(1); WP260 para 11).',
      duplicate:
        'Two headings read "{{heading}}": name each section by what it holds, so that readers can tell them apart (GDPR Art. 12(1); WP260 para 11).',
    },
    fixable: "code",
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    const { sourceCode } = context;

    function checkMarks(tree: readonly HeadingBranch[]): void {
      // A title alone leads to no section.
      const [title, second] = tree;
      if (second || (title && (title.node.depth > 1 || title.children.length > 0))) return;
      const document = getPolicyDocument(sourceCode);
      const unmarked = document.headings.find(({ node }) => node.type !== "heading");
      if (!unmarked || countWords(document) <= LONG_DOCUMENT) return;
      context.report({ loc: locationOf(sourceCode, unmarked.range), messageId: "unmarked" });
    }

    function checkLevels(branch: HeadingBranch): void {
      const above = branch.node.depth;
      const skipping = branch.children.find(({ node }) => node.depth > above + 1);
      if (!skipping) return;
      const edits = raiseAll(sourceCode.text, branch);
      context.report({
        loc: sourceCode.getLoc(skipping.node),
        messageId: "skipped",
        data: { heading: skipping.title, actual: skipping.node.depth, above, expected: above + 1 },
        fix: edits ? () => edits : null,
      });
    }

    function checkTitles(siblings: readonly HeadingBranch[]): void {
      const first = new Map<string, HeadingBranch>();
      for (const branch of siblings) {
        const key = keyOf(branch.title);
        const earlier = first.get(key);
        if (!earlier) first.set(key, branch);
        else
          context.report({
            loc: sourceCode.getLoc(branch.node),
            messageId: "duplicate",
            data: { heading: branch.title },
            related: [{ message: "The other heading.", loc: sourceCode.getLoc(earlier.node) }],
          });
      }
    }

    return {
      "root:exit"() {
        // Plain text knows no marks: its headings are found by their looks.
        if (isPlainText(sourceCode.ast)) return;
        const tree = headingTree(sourceCode.ast);
        checkMarks(tree);
        checkTitles(tree);
        const open = [...tree];
        for (let branch = open.pop(); branch; branch = open.pop()) {
          checkLevels(branch);
          checkTitles(branch.children);
          open.push(...branch.children);
        }
      },
    };
  },
});

/** A title without its number, in lower case. */
const keyOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^ ?(?:\d+ )*/u, "")
    .trim();

/**
 * Raises all headings below one to the levels that follow each other, so that each keeps its place in the tree; undefined
 * where headings of several levels stand right under it, for some may belong to a section that lost its heading.
 */
function raiseAll(text: string, branch: HeadingBranch): RuleTextEdit[] | undefined {
  if (new Set(branch.children.map(({ node }) => node.depth)).size > 1) return undefined;
  const edits: RuleTextEdit[] = [];
  for (const { branch: lower, levels } of branchesBelow(branch)) {
    const depth = branch.node.depth + levels;
    if (depth === lower.node.depth) continue;
    const start = nodeRange(lower.node)?.[0];
    const marks = "#".repeat(lower.node.depth);
    if (start === undefined || !text.startsWith(marks, start)) return undefined;
    edits.push({ range: [start, start + marks.length], text: "#".repeat(depth) });
  }
  return edits;
}
