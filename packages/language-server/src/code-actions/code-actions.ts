import type { LintMessage } from "@policylint/core";
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { toDiagnostic } from "../diagnostics.ts";
import { touches } from "../positions.ts";
import type { LintedDocument } from "../state/linted-document.ts";
import { disableEdit } from "./disable.ts";
import { suppressBeside } from "./suppress.ts";
import { differenceTo, editOf } from "./text-change.ts";

/** Fixes everything that can be fixed, as `policylint --fix` does. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.policylint`;

/** The kinds of action that the server offers. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

export interface CodeActionsHost {
  /** The text of the document after all fixes; asked for only where such an action is wanted. */
  readonly fixAll: () => Promise<string>;
  /** Can the client put in text with places to fill in? */
  readonly takesSnippets: boolean;
}

function toWorkspaceEdit(edit: TextEdit, { document: { uri } }: LintedDocument): WorkspaceEdit {
  return { changes: { [uri]: [edit] } };
}

function actionsFor(message: LintMessage, linted: LintedDocument, takesSnippets: boolean): CodeAction[] {
  const diagnostics = [toDiagnostic(message, linted)];
  const { ruleId, fix, suggestions = [] } = message;
  const name = ruleId ?? "this";
  const quickFix = (title: string, edit: WorkspaceEdit): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit,
  });
  const fixBy = (edit: NonNullable<LintMessage["fix"]>): WorkspaceEdit =>
    toWorkspaceEdit(editOf(edit, linted), linted);
  const disable = disableEdit(message, linted, takesSnippets);
  const command = suppressBeside(message, linted);
  return [
    ...(fix ? [{ ...quickFix(`Fix ${name}`, fixBy(fix)), isPreferred: true }] : []),
    ...suggestions.map((suggestion) => quickFix(suggestion.desc, fixBy(suggestion.fix))),
    ...(disable ? [quickFix(`Disable ${name} for this line, with a reason`, disable)] : []),
    ...(command
      ? [
          {
            title: `Suppress ${name} beside the document`,
            kind: CodeActionKind.QuickFix,
            diagnostics,
            command,
          },
        ]
      : []),
  ];
}

/** Is a kind asked for? A client asks for a kind or for one above it: `source` has `source.fixAll`. */
function isWanted(kind: string, { only }: CodeActionContext): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

/** What can be done about the findings in a range. */
export async function codeActions(
  range: Range,
  context: CodeActionContext,
  linted: LintedDocument,
  { fixAll, takesSnippets }: CodeActionsHost,
): Promise<CodeAction[]> {
  const { positions, messages } = linted;
  const asked = [positions.toOffset(range.start), positions.toOffset(range.end)] as const;
  const here = messages.filter((message) => {
    const { start, end } = toDiagnostic(message, linted).range;
    return touches([positions.toOffset(start), positions.toOffset(end)], asked);
  });
  const actions = isWanted(CodeActionKind.QuickFix, context)
    ? here.flatMap((message) => actionsFor(message, linted, takesSnippets))
    : [];
  const canFixAll = isWanted(fixAllKind, context) && messages.some(({ fix }) => fix);
  const edit = canFixAll ? differenceTo(await fixAll(), linted) : undefined;
  if (!edit) return actions;
  return [
    ...actions,
    {
      title: "Fix all that policylint can fix",
      kind: fixAllKind,
      edit: toWorkspaceEdit(edit, linted),
    },
  ];
}
