import type { DirectiveType, FileProblem, RulesConfig, SourceLocation, SourceRange } from "@eslint/core";
import { ConfigCommentParser, Directive, TextSourceCodeBase, VisitNodeStep } from "@eslint/plugin-kit";
import type { Html, Nodes, Root } from "mdast";
import type { Node, Point, Position } from "unist";
import { getPolicyIndex } from "../disclosure/token-index.ts";
import { LineTable } from "../document/line-table.ts";
import { commentsOfHtmlNode, type DirectiveComment } from "./directive-comments.ts";

/** The types that ESLint's generic interfaces ask of a source code. */
interface PolicySourceCodeTypes {
  LangOptions: Record<string, unknown>;
  RootNode: Root;
  SyntaxElementWithLoc: Node;
  ConfigNode: DirectiveComment;
}

/** Line endings as micromark counts them. */
const lineEndingPattern = /\r\n|\r|\n/u;

const directiveTypes: ReadonlyMap<string, DirectiveType> = new Map(
  (["disable", "enable", "disable-line", "disable-next-line"] as const).map((type) => [type, type]),
);

const commentParser = new ConfigCommentParser();

/**
 * Code units of a configuration comment: the parser of ESLint's options takes quadratic time on some values,
 * and repeats them in its message.
 */
const longestConfiguration = 10_000;

interface InlineDirective {
  readonly comment: DirectiveComment;
  readonly label: string;
  /** The label without its prefix: `disable-line`; empty for a configuration comment. */
  readonly kind: string;
  readonly value: string;
  readonly justification: string;
}

interface InlineDirectives {
  readonly directives: readonly InlineDirective[];
  readonly problems: readonly FileProblem[];
}

const noDirectives: InlineDirectives = { directives: [], problems: [] };

/** A node's children; a plugin may make nodes that have none where their type asks for a list. */
function childrenOf(node: Nodes): readonly Nodes[] {
  return "children" in node && Array.isArray(node.children) ? node.children : [];
}

/**
 * A policy as text and mdast tree, with the surface that ESLint and its rules use: positions, parents,
 * one walk over the tree, and the directives in HTML comments.
 */
export class PolicySourceCode extends TextSourceCodeBase<PolicySourceCodeTypes> {
  readonly #directivePrefixes: readonly string[];
  #lines: LineTable | undefined;
  #parents: Map<Node, Nodes> | undefined;
  #inlineDirectives: InlineDirectives | undefined;

  /** `directivePrefixes`: the words that open a directive, such as `policylint` in `policylint-disable`. */
  constructor(options: { text: string; ast: Root; directivePrefixes: readonly string[] }) {
    super({ text: options.text, ast: options.ast, lineEndingPattern });
    this.#directivePrefixes = options.directivePrefixes;
  }

  /**
   * The place of an offset. As ESLint's, but linear over a whole document: that one searches the rest of the last
   * line anew at each call.
   * @throws {TypeError | RangeError} for what is no offset into the text.
   */
  override getLocFromIndex(index: number): { line: number; column: number } {
    const isOffset = Number.isInteger(index) && index >= 0 && index <= this.text.length;
    if (!isOffset) return super.getLocFromIndex(index);
    return (this.#lines ??= new LineTable(this.text)).positionAt(index);
  }

  /** Works out what most rules ask for before they run, so that the first of them is not charged with it. */
  finalize(): void {
    getPolicyIndex(this);
  }

  /** The node that holds `node`; undefined for the root and for a node of another tree. */
  override getParent(node: Node): Nodes | undefined {
    if (!this.#parents) {
      this.#parents = new Map();
      for (const step of this.traverse()) {
        if (step.phase === 1 && step.parent) this.#parents.set(step.target, step.parent);
      }
    }
    return this.#parents.get(node);
  }

  /**
   * Where a node stands. A node that a plugin made has no position of its own: it stands where its nearest
   * positioned ancestor does, else at the start of the document.
   */
  override getLoc(node: Node): SourceLocation {
    return this.#positionOf(node);
  }

  /** Offsets of a node in the text; for a node without a position, as `getLoc`. */
  override getRange(node: Node): SourceRange {
    const { start, end } = this.#positionOf(node);
    return [this.#offsetOf(start), this.#offsetOf(end)];
  }

  /** Every node once on entering (phase 1) and once on leaving (phase 2), in document order. */
  override *traverse(): Generator<PolicyVisitStep> {
    const open: { node: Nodes; parent: Nodes | undefined; next: number }[] = [];
    yield new PolicyVisitStep(this.ast, undefined, 1);
    open.push({ node: this.ast, parent: undefined, next: 0 });
    for (let inner = open.at(-1); inner; inner = open.at(-1)) {
      const child = childrenOf(inner.node)[inner.next++];
      if (child) {
        yield new PolicyVisitStep(child, inner.node, 1);
        open.push({ node: child, parent: inner.node, next: 0 });
      } else {
        yield new PolicyVisitStep(inner.node, inner.parent, 2);
        open.pop();
      }
    }
  }

  /** The comments that hold a directive or a rule configuration, in document order. */
  getInlineConfigNodes(): DirectiveComment[] {
    return this.#getInlineDirectives().directives.map(({ comment }) => comment);
  }

  /** The directives that switch rules off and on, with the problems found in them. */
  getDisableDirectives(): { directives: Directive[]; problems: FileProblem[] } {
    const inline = this.#getInlineDirectives();
    const directives: Directive[] = [];
    const problems = [...inline.problems];
    for (const { comment, kind, label, value, justification } of inline.directives) {
      const type = directiveTypes.get(kind);
      if (!type) continue;
      const { start, end } = comment.position;
      if (type === "disable-line" && start.line !== end.line) {
        const message = `${label} comment should not span multiple lines.`;
        problems.push({ ruleId: null, message, loc: comment.position });
        continue;
      }
      directives.push(new Directive({ type, node: comment, value, justification }));
    }
    return { directives, problems };
  }

  /** The rule configurations in comments, with the problems found in reading them. */
  applyInlineConfig(): {
    configs: { config: { rules: RulesConfig }; loc: SourceLocation }[];
    problems: FileProblem[];
  } {
    const configs: { config: { rules: RulesConfig }; loc: SourceLocation }[] = [];
    const problems: FileProblem[] = [];
    for (const { comment, kind, value } of this.#getInlineDirectives().directives) {
      if (kind !== "") continue;
      if (value.length > longestConfiguration) {
        const message = `Configuration comment is longer than ${longestConfiguration} characters.`;
        problems.push({ ruleId: null, message, loc: comment.position });
        continue;
      }
      const parsed = commentParser.parseJSONLikeConfig(value);
      if (parsed.ok) configs.push({ config: { rules: parsed.config }, loc: comment.position });
      else problems.push({ ruleId: null, message: parsed.error.message, loc: comment.position });
    }
    return { configs, problems };
  }

  #positionOf(node: Node): Position {
    for (let current: Node | undefined = node; current; current = this.getParent(current)) {
      if (current.position) return current.position;
    }
    const start = { line: 1, column: 1, offset: 0 };
    return { start, end: node === this.ast ? this.#endPoint() : start };
  }

  #endPoint(): Point {
    const lines = this.lines;
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: this.text.length };
  }

  #offsetOf(point: Point): number {
    return point.offset ?? this.getIndexFromLoc(point);
  }

  #getInlineDirectives(): InlineDirectives {
    this.#inlineDirectives ??= this.text.includes("<!--") ? this.#readInlineDirectives() : noDirectives;
    return this.#inlineDirectives;
  }

  #readInlineDirectives(): InlineDirectives {
    const directives: InlineDirective[] = [];
    const problems: FileProblem[] = [];
    for (const node of this.#htmlNodes()) {
      for (const { value, start, end, isClosed } of commentsOfHtmlNode(node, this.text)) {
        const parsed = commentParser.parseDirective(value);
        const kind = parsed && this.#kindOf(parsed.label);
        if (!parsed || kind === undefined) continue;
        const position = { start: this.#pointAt(start), end: this.#pointAt(end) };
        if (!isClosed) {
          const message = `${parsed.label} comment is never closed.`;
          problems.push({ ruleId: null, message, loc: position });
          continue;
        }
        const comment: DirectiveComment = { type: "directiveComment", value, position };
        directives.push({
          comment,
          kind,
          label: parsed.label,
          value: parsed.value,
          justification: parsed.justification,
        });
      }
    }
    return { directives, problems };
  }

  *#htmlNodes(): Generator<Html> {
    for (const { phase, target } of this.traverse()) {
      if (phase === 1 && target.type === "html") yield target;
    }
  }

  #pointAt(offset: number): Point {
    return { ...this.getLocFromIndex(offset), offset };
  }

  #kindOf(label: string): string | undefined {
    for (const prefix of this.#directivePrefixes) {
      if (label === prefix) return "";
      const kind = label.startsWith(`${prefix}-`) ? label.slice(prefix.length + 1) : "";
      if (directiveTypes.has(kind)) return kind;
    }
    return undefined;
  }
}

/** A step of the walk over a policy's tree; rules' listeners are called with the node and its parent. */
class PolicyVisitStep extends VisitNodeStep {
  declare target: Nodes;
  readonly parent: Nodes | undefined;

  constructor(target: Nodes, parent: Nodes | undefined, phase: 1 | 2) {
    super({ target, phase, args: [target, parent] });
    this.parent = parent;
  }
}
