import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import type { Node } from "unist";
import { unified, type Plugin, type Processor } from "unified";

/** A remark plugin, by itself or with its options. */
export type RemarkPlugin = Plugin<unknown[]> | [plugin: Plugin<unknown[]>, ...options: unknown[]];

export type MarkdownOptions = {
  /** Kind of front matter; both YAML and TOML where left out, none where false. */
  frontmatter?: false | "yaml" | "toml" | undefined;
  /** Plugins that extend the syntax or change the tree, run in this order. */
  remarkPlugins?: readonly RemarkPlugin[] | undefined;
};

/** Tables and footnotes only: the rest of GFM doubles the cost of the parse and adds nothing a policy needs. */
function remarkPolicySyntax(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmFootnoteFromMarkdown());
}

const base = unified().use(remarkParse).use(remarkPolicySyntax).freeze();

/** Turns Markdown into a tree. Throws what the parser or a plugin throws. */
export type MarkdownReader = (text: string) => Root;

function isRoot(node: Node): node is Root {
  return node.type === "root";
}

const byteOrderMark = "\uFEFF";

export function createMarkdownReader({ frontmatter, remarkPlugins = [] }: MarkdownOptions): MarkdownReader {
  const processor = base();
  if (frontmatter !== false) processor.use(remarkFrontmatter, frontmatter ?? ["yaml", "toml"]);
  for (const entry of remarkPlugins) {
    const [plugin, ...options] = Array.isArray(entry) ? entry : [entry];
    processor.use(plugin, ...options);
  }
  processor.freeze();

  return (text) => {
    // The parser skips one byte order mark without counting it, which would shift every offset.
    const tree = processor.parse(text.startsWith(byteOrderMark) ? byteOrderMark + text : text);
    if (remarkPlugins.length === 0) return tree;
    const changed: Node = processor.runSync(tree);
    if (!isRoot(changed)) throw new TypeError(`a remark plugin returned a node of type "${changed.type}"`);
    return changed;
  };
}
