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
type RemarkPlugin = Plugin<unknown[]> | [plugin: Plugin<unknown[]>, ...options: unknown[]];

export type MarkdownOptions = {
  /** Kind of front matter; both YAML and TOML where left out, none where false. */
  frontmatter?: false | "yaml" | "toml" | undefined;
  /** Plugins that extend the syntax or change the tree, run in this order. */
  remarkPlugins?: readonly RemarkPlugin[] | undefined;
};

/** Turns Markdown into a tree. Throws what the parser or a plugin throws. */
export type MarkdownReader = (text: string) => Root;

/** Footnotes and tables only: the rest of GFM doubles the cost of the parse and adds nothing a policy needs. */
function remarkFootnotes(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown());
}

function remarkTables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

function createProcessor({ frontmatter, remarkPlugins = [] }: MarkdownOptions, hasTables: boolean) {
  const processor = unified().use(remarkParse).use(remarkFootnotes);
  if (hasTables) processor.use(remarkTables);
  if (frontmatter !== false) processor.use(remarkFrontmatter, frontmatter ?? ["yaml", "toml"]);
  for (const entry of remarkPlugins) {
    const [plugin, ...options] = Array.isArray(entry) ? entry : [entry];
    processor.use(plugin, ...options);
  }
  return processor.freeze();
}

/**
 * Whether some line may be the delimiter row of a table (`| --- | :-: |`): such a line ends in a stretch of
 * `|`, `:`, `-` and white space that holds a dash and one of the first two.
 */
function mayHoldTable(text: string): boolean {
  if (!text.includes("|") && !text.includes(":-") && !text.includes("-:")) return false;
  let hasDash = false;
  let hasBorder = false;
  for (const character of text) {
    if (character === "-") hasDash = true;
    else if (character === "|" || character === ":") hasBorder = true;
    else if (character === "\n" || character === "\r") {
      if (hasDash && hasBorder) return true;
      hasDash = hasBorder = false;
    } else if (character !== " " && character !== "\t") hasDash = hasBorder = false;
  }
  return hasDash && hasBorder;
}

function isRoot(node: Node): node is Root {
  return node.type === "root";
}

const byteOrderMark = "\uFEFF";

export function createMarkdownReader(options: MarkdownOptions): MarkdownReader {
  const plain = createProcessor(options, false);
  const withTables = createProcessor(options, true);
  const hasPlugins = options.remarkPlugins !== undefined && options.remarkPlugins.length > 0;

  return (text) => {
    // Looking for a table at each line takes as long as all the rest of the parse.
    const processor = mayHoldTable(text) ? withTables : plain;
    // The parser skips one byte order mark without counting it, which would shift every offset.
    const tree = processor.parse(text.startsWith(byteOrderMark) ? byteOrderMark + text : text);
    if (!hasPlugins) return tree;
    const changed: Node = processor.runSync(tree);
    if (!isRoot(changed)) throw new TypeError(`a remark plugin returned a node of type "${changed.type}"`);
    return changed;
  };
}
