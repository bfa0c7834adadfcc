import type { LintMessage, LintResult, RulesMeta, SuppressedLintMessage } from "@policylint/core";
import type { Fix, Location, Log, Notification, Region, ReportingDescriptor, Result } from "sarif";
import { escapeJson } from "../escape.ts";
import { version } from "../version.ts";
import { documentPath, toUriReference } from "./document-path.ts";
import { levelOf, onOneLine, placeOf } from "./message.ts";
import type { FormatterContext, FormatterFunction } from "./types.ts";

const schemaUri = "https://json.schemastore.org/sarif-2.1.0.json";

/** What paths in the report are relative to; it is the reader who knows where that lies. */
const root = { uriBaseId: "%SRCROOT%" } as const;

type Docs = NonNullable<RulesMeta["docs"]>;

function toRegion(place: Parameters<typeof placeOf>[0]): Region {
  const { line, column, endLine, endColumn } = placeOf(place);
  const end = endLine === undefined ? {} : { endLine, ...(endColumn !== undefined && { endColumn }) };
  return { startLine: line, startColumn: column, ...end };
}

function toLocation(uri: string, place: Parameters<typeof placeOf>[0]): Location {
  return { physicalLocation: { artifactLocation: { uri, ...root }, region: toRegion(place) } };
}

/** References to the law, where the rule has them: GitHub shows tags beside a rule. */
function lawOf(docs: Docs | undefined): string[] {
  if (!docs || !("law" in docs) || !Array.isArray(docs["law"])) {
    return [];
  }
  const law: readonly unknown[] = docs["law"];
  return law.flatMap((reference) =>
    typeof reference === "object" &&
    reference !== null &&
    "ref" in reference &&
    typeof reference.ref === "string"
      ? [reference.ref]
      : [],
  );
}

async function describeRule(
  id: string,
  meta: RulesMeta | undefined,
  { ruleHelp }: FormatterContext,
): Promise<ReportingDescriptor> {
  const docs = meta?.docs;
  const help = await ruleHelp?.(id);
  return {
    id,
    ...(docs?.description !== undefined && { shortDescription: { text: docs.description } }),
    ...(docs?.url !== undefined && { helpUri: docs.url }),
    ...(help && { help: { text: help.text, markdown: help.markdown } }),
    properties: { tags: ["privacy", ...lawOf(docs)] },
  };
}

function toFix({ range: [start, end], text }: NonNullable<LintMessage["fix"]>, uri: string): Fix {
  const replacement = {
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  };
  return { artifactChanges: [{ artifactLocation: { uri, ...root }, replacements: [replacement] }] };
}

/** A message that a comment or a file of suppressions silences keeps its place in the report. */
function toSuppressions(message: LintMessage | SuppressedLintMessage): Pick<Result, "suppressions"> {
  if (!("suppressions" in message)) {
    return {};
  }
  const suppressions = message.suppressions.map(({ kind, justification }) => ({
    kind: kind === "directive" ? ("inSource" as const) : ("external" as const),
    ...(justification && { justification }),
  }));
  return { suppressions };
}

function toResult(
  message: LintMessage | SuppressedLintMessage,
  uri: string,
  ruleIndexes: ReadonlyMap<string, number>,
): Result {
  const { ruleId, related, fingerprint, fix } = message;
  const relatedLocations = related?.map((place, id) => ({
    id,
    ...toLocation(uri, place),
    message: { text: place.message },
  }));
  return {
    ...(ruleId !== null && { ruleId, ruleIndex: ruleIndexes.get(ruleId) ?? -1 }),
    level: levelOf(message),
    message: { text: onOneLine(message.message) },
    locations: [toLocation(uri, message)],
    ...(relatedLocations && { relatedLocations }),
    ...(fingerprint !== undefined && { partialFingerprints: { "policylint/v1": fingerprint } }),
    ...(fix && { fixes: [toFix(fix, uri)] }),
    ...toSuppressions(message),
  };
}

function toNotification(message: LintMessage, uri: string): Notification {
  return {
    level: "error",
    message: { text: onOneLine(message.message) },
    locations: [toLocation(uri, message)],
  };
}

/** The messages of a document in the order of the text, suppressed ones among them. */
function allMessages({ messages, suppressedMessages }: LintResult): (LintMessage | SuppressedLintMessage)[] {
  return [...messages, ...suppressedMessages].sort(
    (left, right) => left.line - right.line || left.column - right.column,
  );
}

/** SARIF 2.1.0. What kept a document from being checked is no result but a notification of the run. */
export const sarif: FormatterFunction = async (results, context) => {
  const { cwd, rulesMeta = {} } = context;
  const documents = results.map((result) => ({
    uri: toUriReference(documentPath(result.filePath, cwd)),
    messages: allMessages(result),
  }));
  const ruleIds = documents.flatMap(({ messages }) => messages.flatMap(({ ruleId }) => ruleId ?? []));
  const rules = await Promise.all(
    [...new Set(ruleIds)].sort().map((id) => describeRule(id, rulesMeta[id], context)),
  );
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  const failures = documents.flatMap(({ uri, messages }) =>
    messages.filter(({ fatal }) => fatal).map((message) => toNotification(message, uri)),
  );
  const log: Log = {
    $schema: schemaUri,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "policylint", semanticVersion: version, rules } },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            ...(failures.length > 0 && { toolExecutionNotifications: failures }),
          },
        ],
        artifacts: documents.map(({ uri }) => ({ location: { uri, ...root } })),
        columnKind: "utf16CodeUnits",
        results: documents.flatMap(({ uri, messages }) =>
          messages.filter(({ fatal }) => !fatal).map((message) => toResult(message, uri, ruleIndexes)),
        ),
      },
    ],
  };
  return escapeJson(JSON.stringify(log, null, 2));
};
