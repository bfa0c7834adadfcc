import type { LawfulBasis, PolicySettings } from "@policylint/core";

/** The bases to which GDPR Art. 21(1) gives the right, also as the UK GDPR has it. */
const OBJECTIONABLE: ReadonlySet<LawfulBasis> = new Set([
  "public-task",
  "legitimate-interests",
  "recognised-legitimate-interest",
]);

/** Do the settings name a processing that readers can object to (GDPR Art. 21(1) and (2))? */
export function hasObjectionableProcessing({ lawfulBases, directMarketing }: PolicySettings): boolean {
  return directMarketing === true || lawfulBases.some((basis) => OBJECTIONABLE.has(basis));
}

/** Do the settings tell that the processing stands on none of these bases, and is there no marketing to object to? */
export function hasNothingToObjectTo(settings: PolicySettings): boolean {
  return settings.lawfulBases.length > 0 && !hasObjectionableProcessing(settings);
}
