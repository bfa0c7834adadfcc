import type { Evidence, LintMessage } from "@policylint/core";
import type { Element } from "hast";
import { h } from "hastscript";
import { levelOf } from "./message.ts";

/** Quotations of one requirement that are shown; a hostile document can hold any number. */
export const mostQuotes = 5;

/** A finding with its number in the document. */
export interface Finding {
  readonly number: number;
  readonly message: LintMessage;
}

/** Ids of one document's parts: no two documents of a report share one. */
export const findingId = (prefix: string, { number }: Finding): string => `${prefix}f${number}`;
export const wordsId = (prefix: string, { number }: Finding): string => `${prefix}w${number}`;
export const evidenceId = (prefix: string, { range: [start, end] }: Evidence): string =>
  `${prefix}e${start}-${end}`;

export const level = (message: LintMessage): Element => h(`span.level.${levelOf(message)}`, levelOf(message));
