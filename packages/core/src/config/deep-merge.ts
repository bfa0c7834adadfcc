type PlainObject = Record<string, unknown>;

/** Is the value an object whose keys can be merged? Instances of classes and arrays are replaced whole. */
function isPlainObject(value: unknown): value is PlainObject {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Any object save an array and a function: what a configuration key with named entries must be. */
export function isRecord(value: unknown): value is PlainObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of an object's own key: no inherited name, such as `constructor`, is ever found. */
export function ownValue<T>(object: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Merges plain objects key by key, `second` over `first`; an undefined value leaves the first in place. */
export function deepMerge(first: unknown, second: unknown): unknown {
  if (second === undefined) return first;
  if (!isPlainObject(first) || !isPlainObject(second)) return second;
  const merged: PlainObject = { ...first };
  for (const [key, value] of Object.entries(second)) {
    if (key !== "__proto__") merged[key] = deepMerge(ownValue(first, key), value);
  }
  return merged;
}

/** `deepMerge` for two objects of which either may be missing. */
export function mergeRecords(first: PlainObject = {}, second: PlainObject = {}): PlainObject {
  const merged = deepMerge(first, second);
  return isRecord(merged) ? merged : second;
}
