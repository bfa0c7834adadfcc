import { defineRule, getPolicyDocument, shortenQuote, isPlainText, ruleDocs } from "@policylint/core";
import { lexicon } from "../lexicon/lexicon.ts";
import { LinkPlaces } from "../shared/link-places.ts";
import { documentMention } from "../wordings/document-mention.ts";

export default defineRule<"unlinked">({
  meta: {
    type: "suggestion",
    docs: ruleDocs({
      description: "Require a link where another page or document is named.",
      law: [
        { ref: "GDPR Art. 12(1)", words: "easily accessible form" },
        { ref: "GDPR Art. 13" },
        { ref: "WP260 para 11" },
        { ref: "WP260 para 17" },
        { ref: "WP260 paras 35-36" },
      ],
      requirement: "unlinked-reference",
      presets: { recommended: { rule: "off" }, strict: { rule: "warn" } },
    }),
    messages: {
      unlinked:
        '"{{name}}" is mentioned without a link; link it, and do not move Art. 13 information elsewhere without one (GDPR Art. 12(1)).',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    return {
      "root:exit"() {
        const { sourceCode } = context;
        const mentions = lexicon.find(sourceCode, documentMention);
        if (mentions.length === 0) return;
        const links = new LinkPlaces(sourceCode);
        const linked = new Set<string>();
        const unlinked = mentions.filter(({ quote, range, statement }) => {
          const isLinked = links.isNear(range, statement.range[1]);
          if (isLinked) linked.add(keyOf(nameOf(quote)));
          return !isLinked && isName(quote);
        });
        // One link is enough for a name, and so is a section that is called so.
        const known = new Set([
          ...linked,
          ...getPolicyDocument(sourceCode).headings.map(({ title }) => keyOf(title)),
        ]);
        for (const { quote, loc, range } of unlinked) {
          const name = nameOf(quote);
          if (known.has(keyOf(name)) || isPart(sourceCode.text, range[1])) continue;
          known.add(keyOf(name));
          context.report({ loc, messageId: "unlinked", data: { name: shortenQuote(name) } });
          // A text that was copied from a page has lost all its links: one report says so.
          if (isPlainText(sourceCode.ast)) return;
        }
      },
    };
  },
});

const LEAD = /^(?:(?:see|visit|consult|check|read|on|to|through|via|our|the)\s+)+/iu;
const KNOWN_PAGES =
  /\b(?:contact|data use|cookies?|terms|security|support|help|faq|pricing|legal|subprocessors?)\b/iu;

const nameOf = (quote: string): string => quote.replace(LEAD, "");

/**
 * Is it the name of a document, rather than a description: "the Data Use page" and "our terms of use", not "the terms of use of
 * that website" or "our second page"?
 */
function isName(quote: string): boolean {
  const name = nameOf(quote);
  if (/['’]s\b/u.test(name)) return false;
  return (
    /\p{Lu}/u.test(name) || (/\bpage$/iu.test(name) ? KNOWN_PAGES.test(name) : /^(?:our|see)\b/iu.test(quote))
  );
}

/** Of two names that differ in case, number or a counter, the same. */
function keyOf(name: string): string {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.map((word) => (word.length > 3 ? word.replace(/s$/u, "") : word)).join(" ");
}

/** Does the text go on to say that it speaks of a part of this document? */
const isPart = (text: string, end: number): boolean =>
  /^["”'’»*_]{0,3},? {0,2}(?:section|below|above|of this)\b/iu.test(text.slice(end, end + 30));
