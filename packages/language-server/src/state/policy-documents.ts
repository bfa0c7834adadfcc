import { setImmediate } from "node:timers/promises";
import { ConfigError, type LintMessage } from "@policylint/core";
import { PolicyLintError } from "policylint";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Positions } from "../positions.ts";
import type { Settings } from "../settings.ts";
import { placeOf, toFilePath } from "./document-place.ts";
import { findLostEvidence } from "./last-evidence.ts";
import { unlinted, type LintedDocument } from "./linted-document.ts";
import { looksLikePolicy } from "./not-a-policy.ts";
import type { WorkspaceEngines } from "./workspace-engines.ts";

export interface PolicyDocumentsHost {
  readonly engines: WorkspaceEngines;
  /** The open document as it is now. */
  getDocument(uri: string): TextDocument | undefined;
  getOpenUris(): string[];
  getSettings(): Settings;
  /** Hears of each lint, and of the error of one that a wrong config made impossible. */
  onLinted(uri: string, configError: Error | undefined): void;
}

/** One lint of a document, under way or done. */
interface Lint {
  readonly linted: Promise<LintedDocument | undefined>;
}

/** What came of a lint; what is not told yet, since it may be outdated. */
interface Outcome {
  readonly linted: LintedDocument;
  readonly configError?: Error;
}

function describeSize(size: number, most: number): LintMessage {
  return {
    ruleId: null,
    severity: 1,
    message: `The document has ${size} characters; policylint checks documents of up to ${most} in the editor (setting "maxSize"). The command line checks larger ones.`,
    line: 1,
    column: 1,
  };
}

/** Keeps of each open document the newest version that was linted, and lints it where there is a newer one. */
export class PolicyDocuments {
  readonly #host: PolicyDocumentsHost;
  /** By document, the lint of what it is now; there is none where something has changed since. */
  readonly #lints = new Map<string, Lint>();
  readonly #last = new Map<string, LintedDocument>();

  constructor(host: PolicyDocumentsHost) {
    this.#host = host;
  }

  /** The newest version of a document; `undefined` where it is not open. Those who ask at once share one lint. */
  newest(uri: string): Promise<LintedDocument | undefined> {
    if (!this.#host.getDocument(uri)) return Promise.resolve(undefined);
    let lint = this.#lints.get(uri);
    if (!lint) {
      const isNewest = (): boolean => this.#lints.get(uri) === lint;
      lint = { linted: this.#lintNewest(uri, isNewest) };
      this.#lints.set(uri, lint);
    }
    return lint.linted;
  }

  /** A document was opened or edited. */
  changed(uri: string): void {
    this.#lints.delete(uri);
  }

  /** A document was closed. */
  forget(uri: string): void {
    this.#lints.delete(uri);
    this.#last.delete(uri);
    this.#host.engines.keepFor(this.#host.getOpenUris().map(toFilePath));
  }

  /** Everything is to be linted again: configs or files beside the documents have changed. */
  reset(): void {
    this.#host.engines.reset();
    this.#lints.clear();
  }

  async #lintNewest(uri: string, isNewest: () => boolean): Promise<LintedDocument | undefined> {
    // Edits that are waiting to be read come first: what they outdate is not linted.
    await setImmediate();
    const document = this.#host.getDocument(uri);
    if (!document || !isNewest()) return this.newest(uri);
    const { languageId, version } = document;
    const snapshot = TextDocument.create(uri, languageId, version, document.getText());
    const { linted, configError } = await this.#lint(snapshot);
    if (!isNewest()) return this.newest(uri);
    this.#last.set(uri, linted);
    this.#host.onLinted(uri, configError);
    return linted;
  }

  async #lint(document: TextDocument): Promise<Outcome> {
    try {
      return { linted: await this.#inspect(document) };
    } catch (error) {
      if (!(error instanceof ConfigError || error instanceof PolicyLintError)) throw error;
      return { linted: unlinted(document), configError: error };
    }
  }

  /** @throws {ConfigError | PolicyLintError} where the config, or what stands beside the document, is wrong */
  async #inspect(document: TextDocument): Promise<LintedDocument> {
    const text = document.getText();
    const { maxSize, documents } = this.#host.getSettings();
    const { filePath, name } = placeOf(document.uri, document.languageId);
    const engine = this.#host.engines.engineOf(filePath);
    if (documents === "policies" && !looksLikePolicy(document.uri, text)) {
      if ((await engine.findConfigFile(filePath)) === undefined) return unlinted(document);
    }
    if (text.length > maxSize) return unlinted(document, [describeSize(text.length, maxSize)]);
    const inspected = await engine.inspectText(text, filePath === undefined ? { name } : { filePath });
    if (!inspected) return unlinted(document);
    const { result, policy, config } = inspected;
    const { messages } = result;
    return {
      document,
      positions: new Positions(document),
      messages,
      rulesMeta: await engine.getRulesMetaForResults([result]),
      policy,
      config,
      lost: findLostEvidence(messages, policy?.source.text ?? "", this.#last.get(document.uri)),
    };
  }
}
