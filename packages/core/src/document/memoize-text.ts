/**
 * A pure function of a text that keeps its latest results: an editor sends nearly the same policy after each edit, and
 * policies repeat lines. What was not asked for while `mostKept` other texts were is forgotten.
 */
export function memoizeText<Result>(
  compute: (text: string) => Result,
  mostKept: number,
): (text: string) => Result {
  let recent = new Map<string, Result>();
  let older = recent;
  return (text) => {
    let result = recent.get(text);
    if (result !== undefined) return result;
    result = older.get(text) ?? compute(text);
    if (recent.size >= mostKept) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, result);
    return result;
  };
}
