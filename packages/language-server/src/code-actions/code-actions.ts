import type { LintMessage } from "@policylint/core";
import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionContext,
  type Command,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
} from "vscode-languageserver";
import { messagesIn, toDiagnostic, type DiagnosticSupport } from "../diagnostics.ts";
import type { LintedDocument } from "../state/linted-document.ts";
import { disableEdit } from "./disable.ts";
import { suppressBeside } from "./suppress.ts";
import { differenceTo, editOf, workspaceEdit } from "./text-change.ts";

/** Fixes everything that can be fixed, as `policylint --fix` does. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.policylint`;

/** The kinds of action that the server offers. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/** What of a code action a client takes. */
export interface CodeActionSupport {
  readonly diagnostics: DiagnosticSupport;
  readonly takesVersionedEdits: boolean;
  readonly takesSnippets: boolean;
}

function actionsFor(
  message: LintMessage,
  linted: LintedDocument,
  { diagnostics, takesVersionedEdits, takesSnippets }: CodeActionSupport,
): CodeAction[] {
  const { ruleId, fix, suggestions = [] } = message;
  const name = ruleId ?? "this";
  const quickFix = (title: string, action: Pick<CodeAction, "edit" | "command" | "isPreferred">) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(message, linted, diagnostics)],
    ...action,
  });
  const toEdit = (edit: TextEdit | SnippetTextEdit) => ({
    edit: workspaceEdit(edit, linted, takesVersionedEdits),
  });
  const actions = suggestions.map(({ desc, fix }) => quickFix(desc, toEdit(editOf(fix, linted))));
  if (fix) {
    actions.unshift(quickFix(`Fix ${name}`, { isPreferred: true, ...toEdit(editOf(fix, linted)) }));
  }
  const comment = disableEdit(message, linted, takesSnippets);
  if (comment) actions.push(quickFix(`Disable ${name} for this line, with a reason`, toEdit(comment)));
  const command = suppressBeside(message, linted);
  if (command) actions.push(quickFix(command.title, { command }));
  return actions;
}

/** Is a kind asked for? A client asks for a kind or for one above it: `source` has `source.fixAll`. */
function isWanted(kind: string, { only }: CodeActionContext): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

/** All fixes cost a lint or more; they are not worked out for each light bulb that comes with a move of the cursor. */
function isFixAllWanted(context: CodeActionContext): boolean {
  const isUnasked = context.triggerKind === CodeActionTriggerKind.Automatic && context.only === undefined;
  return !isUnasked && isWanted(fixAllKind, context);
}

/**
 * What can be done about the findings in a range.
 *
 * @param fixAll the text of the document after all fixes; asked for only where such an action is wanted
 */
export async function codeActions(
  range: Range,
  context: CodeActionContext,
  linted: LintedDocument,
  support: CodeActionSupport,
  fixAll: () => Promise<string>,
): Promise<CodeAction[]> {
  const { positions, messages } = linted;
  const actions = isWanted(CodeActionKind.QuickFix, context)
    ? messagesIn(positions.toRange(range), linted).flatMap((message) => actionsFor(message, linted, support))
    : [];
  const canFixAll = isFixAllWanted(context) && messages.some(({ fix }) => fix);
  const edit = canFixAll ? differenceTo(await fixAll(), linted) : undefined;
  if (!edit) return actions;
  return [
    ...actions,
    {
      title: "Fix all that policylint can fix",
      kind: fixAllKind,
      edit: workspaceEdit(edit, linted, support.takesVersionedEdits),
    },
  ];
}

/** What can be done about the findings at a place, for clients that know only commands. */
export function codeCommands(range: Range, linted: LintedDocument): Command[] {
  return messagesIn(linted.positions.toRange(range), linted).flatMap(
    (message) => suppressBeside(message, linted) ?? [],
  );
}
