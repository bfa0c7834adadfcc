/** Words that titles of sections on one matter use; each list is one matter. Singular, in lower case. */
export const SECTION_TOPICS: readonly ReadonlySet<string>[] = [
  ["children", "child", "minor", "age", "kid", "teen", "parent"],
  ["retention", "retain", "keep", "long", "storage", "deletion"],
  ["right", "choice", "ask", "control", "access"],
  ["share", "sharing", "disclose", "disclosure", "recipient", "vendor", "third", "processor", "partner"],
  ["cookie", "tracking", "browser", "tracker", "beacon", "pixel"],
  ["transfer", "international", "abroad", "country", "overseas"],
  ["security", "secure", "protect", "safe", "safeguard", "protection"],
  ["contact", "reach", "question", "touch", "complaint"],
  ["change", "update", "amendment", "revision", "modification"],
  ["collect", "collection", "category", "gather"],
  ["purpose", "use", "why"],
  ["marketing", "newsletter", "advertising", "advertisement"],
  ["legal", "basis", "lawful", "ground"],
  ["controller", "who"],
].map((words) => new Set(words));
