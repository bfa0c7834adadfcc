import type { Statement, VisibleText } from "../../document/types.ts";
import { COLUMN_WORDS, type ColumnRole } from "./column-words.ts";
import type { WordRange } from "./mention.ts";
import type { ValueContext } from "./value-context.ts";
import { valueVocabulary } from "./value-vocabulary.ts";

/** One row of a table: its cells by what their columns hold. */
export interface TableRow {
  readonly statement: Statement;
  /** A cell that repeats the one above (a ditto mark, or empty as merged cells are) has the words of that one. */
  readonly cells: ReadonlyMap<ColumnRole, WordRange>;
}

/** What stands for the words of the cell above, besides nothing. */
const DITTO = /^(?:["”″〃]|''|ditto|idem|(?:the )?same(?: as above)?|(?:as|see) above)?\.?$/iu;

/** The rows among the statements, each with its table's columns. */
export function readTableRows(
  context: ValueContext,
  statements: readonly Statement[],
): ReadonlyMap<Statement, TableRow> {
  const tables = new Map<readonly VisibleText[], Statement[]>();
  for (const statement of statements) {
    if (statement.kind !== "row") continue;
    const rows = tables.get(statement.header);
    if (rows) rows.push(statement);
    else tables.set(statement.header, [statement]);
  }
  return new Map(
    [...tables.values()].flatMap((rows) => readTable(context, rows).map((row) => [row.statement, row])),
  );
}

function readTable(context: ValueContext, statements: readonly Statement[]): TableRow[] {
  const rows = statements.map((statement) => context.cellsOf(statement));
  const columns = columnsByHeader(context, statements[0]);
  addColumnOfPeriods(context, rows, columns);
  addColumnOfSubjects(columns);
  const last: WordRange[] = [];
  return statements.map((statement, index) => {
    for (const [column, cell] of (rows[index] ?? []).entries()) {
      if (!DITTO.test(statement.cells[column]?.text ?? "")) last[column] = cell;
    }
    const cells = new Map<ColumnRole, WordRange>();
    for (const [role, column] of columns) {
      const cell = last[column];
      if (cell) cells.set(role, cell);
    }
    return { statement, cells };
  });
}

/** The column of each role: of what a header names the first, "category" last; then what else it names. */
function columnsByHeader(context: ValueContext, row: Statement | undefined): Map<ColumnRole, number> {
  const named = (row ? context.headerOf(row) : []).map((header) => {
    const roles = context
      .mentions(header, valueVocabulary, "columns")
      .map(({ name }) => name)
      .filter(isColumnRole);
    return [...roles.filter((role) => role !== "category"), ...roles.filter((role) => role === "category")];
  });
  const columns = new Map<ColumnRole, number>();
  for (const [column, roles] of named.entries()) {
    const role = roles.find((name) => !columns.has(name));
    if (role) columns.set(role, column);
  }
  // "Legal basis and retention": one column for two.
  for (const [column, roles] of named.entries()) {
    for (const role of roles) if (role !== "category" && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}

function isColumnRole(name: string): name is ColumnRole {
  return Object.hasOwn(COLUMN_WORDS, name);
}

/** Without a telling header: the column of which half the cells and more hold a period. */
function addColumnOfPeriods(
  context: ValueContext,
  rows: readonly (readonly WordRange[])[],
  columns: Map<ColumnRole, number>,
): void {
  if (columns.has("period")) return;
  const known = new Set(columns.values());
  const counts: number[] = [];
  for (const cell of rows.flatMap((cells) => [...cells.entries()])) {
    const [column, range] = cell;
    if (context.recognised(range, "period").length) counts[column] = (counts[column] ?? 0) + 1;
  }
  const column = counts.findIndex((count) => count * 2 >= rows.length);
  if (column >= 0 && !known.has(column)) columns.set("period", column);
}

/** Without a telling header: the first column names what a row is about. */
function addColumnOfSubjects(columns: Map<ColumnRole, number>): void {
  const isTaken = [...columns.values()].includes(0);
  if (!columns.has("category") && !isTaken) columns.set("category", 0);
}
