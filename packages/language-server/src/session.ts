import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  TextDocuments,
  type CancellationToken,
  type Connection,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readClientSupport } from "./capabilities.ts";
import { ConfigNotices } from "./config-notices.ts";
import { toDiagnostics } from "./diagnostics.ts";
import { Publisher } from "./publisher.ts";
import { defaultSettings, type Settings } from "./settings.ts";
import type { LintedDocument } from "./state/linted-document.ts";
import { PolicyDocuments } from "./state/policy-documents.ts";
import { readDocument } from "./state/read-document.ts";
import { WorkspaceEngines } from "./state/workspace-engines.ts";

/** Everything that the server knows while one client is connected. */
export class Session {
  readonly connection: Connection;
  readonly documents = new TextDocuments(TextDocument);
  readonly engines = new WorkspaceEngines(defaultSettings);
  readonly #policies: PolicyDocuments;
  readonly #publisher: Publisher;
  readonly #notices: ConfigNotices;
  support = readClientSupport({});
  #settings = defaultSettings;

  constructor(connection: Connection) {
    this.connection = connection;
    this.#notices = new ConfigNotices((message) => this.show(MessageType.Error, message));
    this.#policies = new PolicyDocuments({
      engines: this.engines,
      getDocument: (uri) => this.documents.get(uri),
      getOpenUris: () => this.documents.keys(),
      getSettings: () => this.#settings,
      onLinted: (uri, configError) => this.#notices.note(uri, configError),
    });
    this.#publisher = new Publisher({
      newest: (uri) => this.#policies.newest(uri),
      getDebounce: () => this.#settings.debounce,
      send: (linted) => this.#send(linted),
      onError: (error) => this.logError(error),
    });
  }

  get settings(): Settings {
    return this.#settings;
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
    const linted = await this.#policies.newest(uri);
    this.#assertWanted(token);
    return linted;
  }

  /** The text of a file, as it is open or as it stands on the disk; `undefined` where there is none. */
  readDocument(uri: string): Promise<string | undefined> {
    return readDocument(uri, this.documents.all(), this.#settings.maxSize);
  }

  /** A document was opened or edited. */
  changed(uri: string): void {
    this.#policies.changed(uri);
    this.#publish(uri);
  }

  /** A document was closed. */
  closed(uri: string): void {
    this.#policies.forget(uri);
    this.#notices.forget(uri);
    this.#publisher.forget(uri);
    if (!this.support.pullsDiagnostics)
      this.attempt(this.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** Something else than an open document has changed: all are linted again. */
  refresh(): void {
    this.#policies.reset();
    for (const uri of this.documents.keys()) this.#publish(uri);
    const { connection, support } = this;
    if (support.pullsDiagnostics && support.refreshesDiagnostics) {
      this.attempt(connection.sendRequest(DiagnosticRefreshRequest.type));
    }
    if (support.refreshesCodeLenses) this.attempt(connection.sendRequest(CodeLensRefreshRequest.type));
  }

  /** The client wants to hear nothing more. */
  stop(): void {
    this.#publisher.stop();
  }

  /** Tells the user. */
  show(type: MessageType, message: string): void {
    this.attempt(
      this.connection.sendNotification(ShowMessageNotification.type, {
        type,
        message: `policylint: ${message}`,
      }),
    );
  }

  /** Does what may fail without harm to the rest, such as asking a client that refuses, or is gone. */
  attempt(done: Promise<unknown>): void {
    done.catch((error: unknown) => this.logError(error));
  }

  logError(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  #publish(uri: string): void {
    if (!this.support.pullsDiagnostics) this.#publisher.schedule(uri);
  }

  #send(linted: LintedDocument): void {
    const { uri, version } = linted.document;
    const diagnostics = toDiagnostics(linted, this.support.diagnostics);
    this.attempt(this.connection.sendDiagnostics({ uri, version, diagnostics }));
  }

  #assertWanted({ isCancellationRequested }: CancellationToken): void {
    if (isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
  }
}
