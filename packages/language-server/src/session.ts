import {
  CodeLensRefreshRequest,
  ResponseError,
  LSPErrorCodes,
  TextDocuments,
  type CancellationToken,
  type Connection,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientSupport } from "./capabilities.ts";
import { ConfigNotices } from "./config-notices.ts";
import { Publisher } from "./publisher.ts";
import { defaultSettings, type Settings } from "./settings.ts";
import type { LintedDocument } from "./state/linted-document.ts";
import { PolicyDocuments } from "./state/policy-documents.ts";
import { WorkspaceEngines } from "./state/workspace-engines.ts";

/** Everything that the server knows while one client is connected. */
export class Session {
  readonly connection: Connection;
  readonly documents = new TextDocuments(TextDocument);
  readonly engines = new WorkspaceEngines(defaultSettings);
  readonly policies: PolicyDocuments;
  readonly publisher: Publisher;
  readonly #notices: ConfigNotices;
  support: ClientSupport | undefined;
  #settings = defaultSettings;

  constructor(connection: Connection) {
    this.connection = connection;
    this.#notices = new ConfigNotices((message) => {
      connection.sendNotification("window/showMessage", { type: 1, message }).catch(() => undefined);
    });
    this.policies = new PolicyDocuments({
      engines: this.engines,
      getDocument: (uri) => this.documents.get(uri),
      getSettings: () => this.#settings,
      onConfigError: (error) => this.#notices.report(error),
    });
    this.publisher = new Publisher({
      policies: this.policies,
      getVersion: (uri) => this.documents.get(uri)?.version,
      getDebounce: () => this.#settings.debounce,
      send: (diagnostics) => {
        this.#ignoreClosed(connection.sendDiagnostics(diagnostics));
      },
      onError: (error) => this.logError(error),
    });
  }

  setSettings(settings: Settings): void {
    this.#settings = settings;
    this.engines.setSettings(settings);
  }

  /**
   * The newest version of a document for a request.
   *
   * @returns `undefined` where the document is not open
   * @throws {ResponseError} where the request was cancelled in the meantime
   */
  async newest(uri: string, token: CancellationToken): Promise<LintedDocument | undefined> {
    this.#assertWanted(token);
    const linted = await this.policies.newest(uri);
    this.#assertWanted(token);
    return linted;
  }

  /** A document was opened or edited. */
  changed(uri: string): void {
    if (!this.support?.pullsDiagnostics) this.publisher.schedule(uri);
  }

  closed(uri: string): void {
    this.policies.forget(uri);
    if (!this.support?.pullsDiagnostics) this.publisher.withdraw(uri);
  }

  /** Something else than an open document has changed: all are linted again. */
  refresh(): void {
    this.#notices.forget();
    this.policies.reset();
    for (const { uri } of this.documents.all()) this.changed(uri);
    const { languages } = this.connection;
    if (this.support?.pullsDiagnostics && this.support.refreshesDiagnostics) languages.diagnostics.refresh();
    if (this.support?.refreshesCodeLenses) {
      this.#ignoreClosed(this.connection.sendRequest(CodeLensRefreshRequest.type));
    }
  }

  logError(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  #assertWanted({ isCancellationRequested }: CancellationToken): void {
    if (isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
  }

  /** A client that is gone gets nothing more. */
  #ignoreClosed(sent: Promise<void>): void {
    sent.catch(() => undefined);
  }
}
