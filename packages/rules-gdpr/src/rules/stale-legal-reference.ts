import {
  defineRule,
  readPolicySettings,
  shortenQuote,
  ruleDocs,
  type PolicySource,
  type SourceLocation,
  type Statement,
} from "@policylint/core";
import { staleReferences, type StaleReference } from "../data/stale-references.ts";
import { transferSafeguards } from "../disclosures/transfer-safeguards.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import { onceEach } from "../shared/once-each.ts";
import { statementsWith } from "../shared/statements-of.ts";
import {
  keptCommitment,
  knownAsStale,
  staleLegalReference,
  webAddress,
} from "../wordings/stale-legal-reference.ts";

interface Finding {
  readonly loc: SourceLocation;
  /** UTF-16 offsets into the source, the end exclusive. */
  readonly range: readonly [start: number, end: number];
  readonly text: string;
  readonly reference: StaleReference;
}

interface Citation extends Finding {
  readonly statement: Statement;
}

/** Addresses of the platform for online dispute resolution. */
const ODR_ADDRESS =
  /^https?:\/\/(?:www\.)?(?:ec\.europa\.eu\/(?:consumers\/)?odr|webgate\.ec\.europa\.eu\/odr)(?![a-z])/iu;
const odr = staleReferences.find(({ id }) => id === "odr");

export default defineRule({
  meta: {
    type: "problem",
    docs: ruleDocs({
      description: "Report instruments of law that are repealed, invalid or do not exist.",
      law: [
        { ref: "GDPR Art. 13(1)(f)" },
        { ref: "GDPR Art. 12(1)" },
        { ref: "CJEU C-311/18" },
        { ref: "CJEU C-362/14" },
      ],
      requirement: "stale-legal-reference",
      presets: { recommended: { rule: "error" }, strict: { rule: "error" } },
    }),
    messages: {
      stale: '"{{text}}" is {{status}}; replace it by {{replacement}} (GDPR Art. 13(1)(f), 12(1)).',
      closed: '"{{text}}" is {{status}}; remove it (GDPR Art. 12(1)).',
    },
    schema: [],
    languages: ["policylint/*", "markdown/*"],
  },
  create(context) {
    const { sourceCode } = context;
    const { today } = readPolicySettings(context.settings);
    const links: Finding[] = [];
    return {
      link(node) {
        if (!odr || !ODR_ADDRESS.test(node.url)) return;
        links.push({
          loc: sourceCode.getLoc(node),
          range: sourceCode.getRange(node),
          text: node.url,
          reference: odr,
        });
      },
      "root:exit"() {
        for (const { loc, text, reference } of [...links, ...findCitations(sourceCode, links)]) {
          const { status, since, replacement } = reference;
          if (since !== undefined && today < since) continue;
          const data = { text: shortenQuote(text), status };
          if (replacement === undefined) context.report({ loc, messageId: "closed", data });
          else context.report({ loc, messageId: "stale", data: { ...data, replacement } });
        }
      },
    };
  },
});

/** Citations in the text, of each instrument one a statement; nothing within the links. */
function findCitations(sourceCode: PolicySource, links: readonly Finding[]): Finding[] {
  const found = [...citedByName(sourceCode), ...citedByAddress(sourceCode)].filter(
    ({ range: [start, end] }) => !links.some((link) => start < link.range[1] && link.range[0] < end),
  );
  return onceEach(found, ({ statement, reference }) => `${reference.id} ${statement.index}`);
}

function citedByName(sourceCode: PolicySource): Citation[] {
  const cited = lexicon
    .find(sourceCode, staleLegalReference)
    .flatMap(({ phrase, quote, ...place }): Citation[] => {
      const reference = staleReferences.find(({ phrases }) => phrases.includes(phrase));
      return reference ? [{ ...place, text: quote, reference }] : [];
    });
  if (!cited.length) return cited;
  const promised = promisedReferences(sourceCode, cited);
  const open = cited.filter(({ reference }) => !promised.has(reference));
  const knowing = statementsWith(sourceCode, knownAsStale);
  const known = new Set(open.filter(({ statement }) => knowing.has(statement)).map(sectionOf));
  return open.filter((citation) => !known.has(sectionOf(citation)));
}

/** What a sentence knows to be stale, its section knows. */
function sectionOf({ reference, statement }: Citation): string {
  return `${reference.id} ${statement.section.heading?.range[0] ?? ""}`;
}

/** Instruments that the policy keeps as a promise only, for its transfers rest on another. */
function promisedReferences(
  sourceCode: PolicySource,
  cited: readonly Citation[],
): ReadonlySet<StaleReference> {
  const kept = statementsWith(sourceCode, keptCommitment);
  if (!kept.size || !namesValidMechanism(sourceCode)) return new Set();
  return new Set(cited.filter(({ statement }) => kept.has(statement)).map(({ reference }) => reference));
}

function citedByAddress(sourceCode: PolicySource): Citation[] {
  return lexicon
    .find(sourceCode, webAddress)
    .flatMap(({ quote, loc, range, statement }) =>
      odr && ODR_ADDRESS.test(quote) ? [{ loc, range, statement, text: quote, reference: odr }] : [],
    );
}

/** Does the policy rest its transfers on an instrument that is in force? */
function namesValidMechanism(sourceCode: PolicySource): boolean {
  return lexicon
    .valuesOf(sourceCode, transferSafeguards)
    .some(({ mechanism }) => mechanism !== "privacy-shield" && mechanism !== "consent");
}
