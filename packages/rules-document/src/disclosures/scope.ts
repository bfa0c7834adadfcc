import type { DisclosureDefinition } from "@policylint/core";

export const scope: DisclosureDefinition = {
  id: "scope",
  title: "What the policy covers",
  law: [
    { ref: "GDPR Art. 12(1)", words: "in a concise, transparent, intelligible and easily accessible form" },
  ],
  headings: [
    "Scope",
    "What this policy covers",
    "Applicability",
    "To whom this policy applies",
    "About this policy",
    "Introduction",
    "Overview",
    "Summary",
  ],
  present: [
    "{this-document} ..6 {speaks-of} ..20 {covered}",
    "{this-document} ..6 {speaks-of} AND (use|using|visit|visiting|access|accessing|interact|connection with) ..8 {covered}",
    "{this-document} ..6 {speaks-of} ..12 <name>",
    "{this-document} (is|are|was) (for|about|on|of) ..8 {covered}",
    "(here|below|in the following|on this page|in this document|with this document) ..2 (explain|explains|describe|describes|inform|set out|tell|outline|learn|find) ..20 {covered}",
    "(in|with|through|by|by means of) {this-document} ..6 (explain|explains|describe|describes|inform|informs|set out|tell|outline|learn|find) ..20 {covered}",
    "here [is|are|s] what ..4 (know|learn) about ..6 {covered}",
    "^ it [also|only] (covers|applies to|governs|concerns) ..8 {covered}",
    "^ ..6 {this-document} (of|for) ..6 {covered}",
    "{covered} IN scope",
  ],
  vague: [
    "{this-document} ..6 {speaks-of} NOT (those|third party|third parties|other) ..6 (sites|websites|services|apps)",
    "by (using|accessing|visiting|downloading|installing|registering) ..6 {covered}",
  ],
  never: [
    "(change|changes|changed|update|updates|updated|modify|modified|amend|amended|amendments|revise|revised|revisions) ..6 {this-document}",
    "{this-document} (of|for|on) (any|these|those|each|every|third|other|such|the third|the company|their|its)",
    "{this-document} ..6 {speaks-of} ..12 (those|third party|third parties) ..2 (sites|websites|services|apps)",
    "(third party|third parties|their|its|other) ..2 {this-document}",
    "our terms (of|and) (service|use|conditions)",
    "(agree|accept|consent|read|questions|concerns) ..6 {this-document} ..6 (inform|contact|provide)",
  ],
};
