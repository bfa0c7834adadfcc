import type { PolicySet } from "./policy-set.ts";

/**
 * The file of the set that a link leads to: the one listed for its address, else the one at its relative path, where a
 * page (`cookies.html`, `cookies`) is made of the file of its name.
 * @param from the file in which the link stands
 */
export function resolveLink(set: PolicySet, from: string, url: string): string | undefined {
  const address = plainAddress(url);
  for (const [known, file] of set.urls) if (plainAddress(known) === address) return file;
  if (/^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(url)) return undefined;
  const path = joinPath(from, decodePercent(url.replace(/[?#].*$/su, "")));
  if (path === undefined) return undefined;
  const stem = path.replace(/\.html?$/iu, "").replace(/\/$/u, "");
  return set.files.find((file) => file === path) ?? set.files.find((file) => stemOf(file) === stem);
}

/** An address as two writings of it have in common: without scheme, query, fragment and a slash at the end. */
export function plainAddress(url: string): string {
  return url
    .replace(/[?#].*$/su, "")
    .replace(/^https?:\/\//iu, "")
    .replace(/\/$/u, "")
    .toLowerCase();
}

const stemOf = (file: string): string => file.replace(/\.[a-z\d]+$/iu, "");

/** The path of a link in the folder of the set; undefined where it leads out of it. */
function joinPath(from: string, target: string): string | undefined {
  const parts = from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** Decodes percent signs; what is no valid encoding stays as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
