import {
  defineRule,
  getPolicyDocument,
  ruleDocs,
  type PolicySource,
  type RuleSeverity,
  type WordingDefinition,
} from "@policylint/core";
import { locationOf } from "../shared/location-of.ts";
import { deploymentWords, unfinishedText } from "../wordings/placeholder-words.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { findPlaceholderTokens, isAngleBlank, isTemplateAddress } from "../shared/placeholder-tokens.ts";

type MessageId = "token" | "deployment";
type Options = [{ deployment: RuleSeverity; allow: string[] }];
type SourceRange = readonly [start: number, end: number];

interface Finding {
  readonly messageId: MessageId;
  readonly range: SourceRange;
}

export default defineRule<MessageId, Options>({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report placeholders, template residue and deployment leftovers.",
      law: [{ ref: "GDPR Art. 12(1)" }, { ref: "GDPR Art. 13" }],
      requirement: "placeholder-text",
      presets: {
        recommended: { rule: "error" },
        strict: { rule: "error", options: { deployment: "error" } },
      },
    }),
    messages: {
      token:
        '"{{text}}" is a placeholder, so the notice is not yet information within Art. 13 GDPR: replace it with the real fact and have the text approved before publishing.',
      deployment:
        '"{{text}}" describes a deployment, not a fact (Art. 13 GDPR): state what is true of the published service.',
    },
    schema: [
      {
        type: "object",
        properties: {
          deployment: {
            enum: ["error", "warn", "off"],
            description: "Severity of words about a configuration that stand in place of a fact.",
          },
          allow: {
            type: "array",
            items: { type: "string" },
            uniqueItems: true,
            description: "Tokens, with their brackets, that are never reported.",
          },
        },
        additionalProperties: false,
      },
    ],
    defaultOptions: [{ deployment: "warn", allow: [] }],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    const { sourceCode } = context;
    const inMarkup: SourceRange[] = [];
    return {
      link(node) {
        if (isTemplateAddress(node.url)) inMarkup.push(sourceCode.getRange(node));
      },
      html(node) {
        const [tag, words] = /^<([^<>/]{1,80})>/u.exec(node.value) ?? [];
        const [start] = sourceCode.getRange(node);
        if (tag && words && isAngleBlank(words)) inMarkup.push([start, start + tag.length]);
      },
      "root:exit"() {
        const { deployment, allow } = context.options[0];
        const allowed = new Set(allow.map(fold));
        const findings = [
          ...[...inMarkup, ...findTokens(sourceCode), ...findWords(sourceCode, unfinishedText)].map(
            (range): Finding => ({ messageId: "token", range }),
          ),
          ...findWords(sourceCode, deploymentWords).map((range): Finding => ({
            messageId: "deployment",
            range,
          })),
        ];
        for (const { messageId, range } of withoutOverlaps(findings)) {
          const text = fold(sourceCode.text.slice(...range));
          if (allowed.has(text) || (messageId === "deployment" && deployment === "off")) continue;
          context.report({
            loc: locationOf(sourceCode, range),
            messageId,
            data: { text },
            ...(messageId === "deployment" && deployment === "warn" && { severity: "warn" }),
          });
        }
      },
    };
  },
});

const fold = (text: string): string => text.replace(/\s+/gu, " ");

function findTokens(sourceCode: PolicySource): SourceRange[] {
  const { headings, statements } = getPolicyDocument(sourceCode);
  return [...headings, ...statements].flatMap(({ visible }) =>
    findPlaceholderTokens(visible.text).map(([start, end]): SourceRange => [
      visible.sourceOffset(start),
      visible.sourceOffset(end - 1) + 1,
    ]),
  );
}

function findWords(sourceCode: PolicySource, wording: WordingDefinition): SourceRange[] {
  return lexicon.find(sourceCode, wording).map(({ range }) => range);
}

/** In the order of the text; of findings that share words the first one given. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((left, right) => left.range[0] - right.range[0]);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (!last || finding.range[0] >= last.range[1]) kept.push(finding);
    else if (last.messageId === "deployment" && finding.messageId === "token")
      kept[kept.length - 1] = finding;
  }
  return kept;
}
