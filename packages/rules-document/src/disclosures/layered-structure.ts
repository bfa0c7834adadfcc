import type { DisclosureDefinition } from "@policylint/core";
import { findLayers } from "../shared/find-layers.ts";

export const layeredStructure: DisclosureDefinition = {
  id: "layered-structure",
  title: "Layers or table of contents for long policies",
  law: [
    { ref: "GDPR Art. 12(1)", words: "in a concise, transparent, intelligible and easily accessible form" },
  ],
  headings: [
    "Contents",
    "Table of contents",
    "At a glance",
    "Summary",
    "Introduction",
    "About this policy",
    "Scope",
    "What this policy covers",
    "Overview",
    "Applicability",
    "To whom this policy applies",
  ],
  present: [
    "^ [the] (in short|in brief|in a nutshell|in summary|short version|tldr|tl dr|at a glance|key points|in plain english)",
    "^ summary (we|you|this|our|your|the|i|what|how|when|if)",
  ],
  findParts: findLayers,
};
