import { decodePercent, defineRule, ruleDocs } from "@policylint/core";
import type { Definition, Link } from "mdast";
import { Anchors } from "../shared/anchors.ts";
import { findUrl } from "../shared/link-url.ts";
import { readPolicyFiles, type PolicyFiles } from "../shared/policy-files.ts";

export default defineRule<"dead" | "retarget">({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report links to anchors and files that do not exist, and links without a target.",
      law: [
        { ref: "GDPR Art. 12(1)", words: "easily accessible form" },
        { ref: "GDPR Art. 12(2)", words: "shall facilitate the exercise of data subject rights" },
      ],
      requirement: "dead-internal-link",
      presets: { recommended: { rule: "error" }, strict: { rule: "error" } },
    }),
    messages: {
      dead: "The link {{url}} leads nowhere (GDPR Art. 12(2)): fix the target so that readers can reach the information.",
      retarget: 'Link to "#{{id}}".',
    },
    fixable: "code",
    hasSuggestions: true,
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    const { sourceCode } = context;
    const files = readPolicyFiles(context.settings);
    let anchors: Anchors | undefined;

    function check(node: Link | Definition): void {
      anchors ??= new Anchors(sourceCode.ast);
      if (!isDead(node.url, anchors, files)) return;
      const near = node.url.startsWith("#") ? anchors.nearest(node.url.slice(1)) : undefined;
      const place = near && findUrl(sourceCode.text, node);
      const edit = near && place && { range: place, text: `#${near.id}` };
      context.report({
        node,
        messageId: "dead",
        data: { url: node.url === "" ? '""' : node.url },
        fix: edit && near.isSame ? () => edit : null,
        suggest:
          edit && !near.isSame ? [{ messageId: "retarget", data: { id: near.id }, fix: () => edit }] : [],
      });
    }
    return { link: check, definition: check };
  },
});

const SCHEME = /^[a-z][a-z\d+.-]*:/iu;

function isDead(url: string, anchors: Anchors, files: PolicyFiles | undefined): boolean {
  if (url === "" || /^mailto:\s*(?:\?|$)/iu.test(url)) return true;
  if (url.startsWith("#")) return !anchors.has(url.slice(1));
  // What begins with a slash is found from the root of a site, which the document does not know.
  if (!files || SCHEME.test(url) || url.startsWith("/") || url.startsWith("?")) return false;
  const path = decodePercent(url.split(/[?#]/u, 1)[0] ?? "");
  return hasExtension(path) && !sourcesOf(path).some((source) => files.exists(source));
}

/** Without an extension, a relative link is a route of the site rather than a file. */
function hasExtension(path: string): boolean {
  return /[^/.][^/]*\.[a-z\d]{1,10}$/iu.test(path.slice(path.lastIndexOf("/") + 1));
}

/** The files that a link may mean: a page is made of a Markdown file of its name. */
function sourcesOf(path: string): string[] {
  const stem = path.replace(/\.html?$/iu, "");
  return stem === path ? [path] : [path, `${stem}.md`, `${stem}.markdown`, `${stem}.mdx`];
}
