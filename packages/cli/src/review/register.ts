import path from "node:path";
import { findUpwards } from "../find-upwards.ts";

/** A file beside documents that names findings by their fingerprints. */
export type RegisterKind = "baseline" | "suppressions";

export const registerNames: Readonly<Record<RegisterKind, string>> = {
  baseline: "policylint.baseline.jsonl",
  suppressions: "policylint.suppressions.jsonl",
};

/** The register of a document: the nearest in its folder and those above. */
export function findRegister(kind: RegisterKind, filePath: string): string | undefined {
  return findUpwards(path.dirname(filePath), [registerNames[kind]]);
}

/** The register of a document, or where it is to be made: in the folder that its config's paths are relative to. */
export function locateRegister(kind: RegisterKind, filePath: string, basePath: string): string {
  const isRoot = path.dirname(basePath) === basePath;
  const folder = isRoot ? path.dirname(filePath) : basePath;
  return findRegister(kind, filePath) ?? path.join(folder, registerNames[kind]);
}

/** A finding as a register names it: an entry of the baseline. */
export interface RegisteredFinding {
  /** The document, relative to the folder of the register, with slashes. */
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** An entry of the suppressions; days as `2027-01-31`. */
export interface SuppressionEntry extends RegisteredFinding {
  readonly reason: string;
  readonly owner?: string | undefined;
  readonly created?: string | undefined;
  /** The last day on which it counts. */
  readonly expires?: string | undefined;
}

/** A document as a register names it. */
export function toRegisteredFile(registerPath: string, filePath: string): string {
  return path.relative(path.dirname(registerPath), filePath).split(path.sep).join("/");
}

/** The path of a document that a register names. */
export function fromRegisteredFile(registerPath: string, file: string): string {
  return path.resolve(path.dirname(registerPath), file);
}
