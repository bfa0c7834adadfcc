import { setImmediate } from "node:timers/promises";
import { ConfigError, type LintMessage } from "@policylint/core";
import { PolicyLintError } from "policylint";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Positions } from "../positions.ts";
import type { Settings } from "../settings.ts";
import { placeOf } from "./document-place.ts";
import { findLostEvidence } from "./last-evidence.ts";
import { unlinted, type LintedDocument } from "./linted-document.ts";
import { looksLikePolicy } from "./not-a-policy.ts";
import type { WorkspaceEngines } from "./workspace-engines.ts";

export interface PolicyDocumentsHost {
  readonly engines: WorkspaceEngines;
  /** The open document as it is now. */
  getDocument(uri: string): TextDocument | undefined;
  getSettings(): Settings;
  /** Hears of each lint that a wrong config made impossible. */
  onConfigError(error: Error): void;
}

interface Entry {
  readonly version: number;
  readonly linted: Promise<LintedDocument | undefined>;
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
  readonly #entries = new Map<string, Entry>();
  readonly #last = new Map<string, LintedDocument>();

  constructor(host: PolicyDocumentsHost) {
    this.#host = host;
  }

  /** The newest version of a document; `undefined` where it is not open. Those who ask at once share one lint. */
  newest(uri: string): Promise<LintedDocument | undefined> {
    const version = this.#host.getDocument(uri)?.version;
    const known = this.#entries.get(uri);
    if (version === undefined) return Promise.resolve(undefined);
    if (known?.version === version) return known.linted;
    const entry = { version, linted: this.#lintNewest(uri, version) };
    this.#entries.set(uri, entry);
    return entry.linted;
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
    this.#last.delete(uri);
  }

  /** Everything is to be linted again: configs or files beside the documents have changed. */
  reset(): void {
    this.#host.engines.reset();
    this.#entries.clear();
  }

  /** Edits that are waiting to be read come first: what they outdate is not linted. */
  async #lintNewest(uri: string, version: number): Promise<LintedDocument | undefined> {
    await setImmediate();
    const document = this.#host.getDocument(uri);
    if (document?.version !== version) return this.newest(uri);
    const { languageId } = document;
    const snapshot = TextDocument.create(uri, languageId, version, document.getText());
    const linted = await this.#lint(snapshot);
    if (this.#host.getDocument(uri)) this.#last.set(uri, linted);
    return linted;
  }

  async #lint(document: TextDocument): Promise<LintedDocument> {
    const text = document.getText();
    const { maxSize, documents } = this.#host.getSettings();
    const { filePath, name } = placeOf(document.uri, document.languageId);
    const engine = this.#host.engines.engineOf(filePath);
    try {
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
    } catch (error) {
      if (!(error instanceof ConfigError || error instanceof PolicyLintError)) throw error;
      this.#host.onConfigError(error);
      return unlinted(document);
    }
  }
}
