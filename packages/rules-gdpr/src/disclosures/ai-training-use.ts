import type { DisclosureDefinition } from "@policylint/core";
import { PURPOSE_HEADINGS } from "./headings.ts";

export const aiTrainingUse: DisclosureDefinition = {
  id: "ai-training-use",
  title: "Whether user content trains AI models",
  law: [
    {
      ref: "GDPR Art. 13(1)(c)",
      words: "the purposes of the processing for which the personal data are intended",
    },
    { ref: "GDPR Art. 5(1)(b)" },
  ],
  headings: [
    "AI and your data",
    "How AI fits in",
    "Use of your content",
    "Training of AI models",
    "Data use",
    "Machine learning",
    "Generative AI features",
    "How we use information",
    "How we use your information",
    "Why we use your data",
    ...PURPOSE_HEADINGS,
    "Purposes and legal bases",
  ],
  trigger: ["{ai}"],
  present: [
    "{train} ..10 {trained-thing} NOT (not|never|no|neither|nor) ..16 {train}",
    "{trained-thing} ..3 (trained|training) NOT (not|never|no|neither|nor) ..16 {train}",
    "(model|models|algorithm|algorithms|systems) ..3 (is|are|were|was|been|be) ..4 trained NOT (not|never|no|neither|nor) ..16 {train}",
    "(develop|developing|improve|improving|build|building|enhance|enhancing|refine|revise|test|testing) ..6 {ai} ..2 (model|models|modeling|modelling|algorithm|algorithms|system|systems|technology|technologies) NOT (with|using|through|by|via|uses) ..3 {ai}",
    // Who answers for the vendors too answers in full.
    "{ai-supplier} ..8 (not|never|nor) ..12 {train}",
    "{train} ..12 {ai-supplier} ..6 (not|never|nor|barred|prohibited|forbidden)",
    "{ai-supplier} ..6 (barred|prohibited|forbidden|prevented|excluded) from ..10 {train}",
    "(not|never) ..6 (allow|permit|let|authorise|authorize|by) ..4 {ai-supplier} ..12 {train}",
    "(neither|nor) ..4 {ai-supplier} ..8 {train}",
  ],
  denied: [
    "(not|never|no|neither|nor) ..16 {train} ..10 {trained-thing}",
    "(not|never) ..10 (used|use|processed) ..4 for ..4 training",
    "(no|not|never) ..4 {trained-thing} ..6 trained",
    "(no|without) [model|ai] training on ..4 (data|content|information)",
  ],
  contradiction: [
    "{ai-maker}",
    "(ai|llm|inference|language model|artificial intelligence|machine learning) [model|models|service|services|tool|technology] {supplier}",
    "third party ..2 {ai}",
    "^ ..3 receives ..6 (prompt|prompts)",
  ],
  vague: ["(see|read|visit|learn) ..10 (ai|training) (page|policy|notice|statement)"],
  never: [
    "(position|policy|stance|approach|practices) (on|to|about|regarding) ..4 training",
    "{train} ..4 (staff|employee|employees|personnel|team|teams|colleagues|people|drivers|agents|volunteers)",
    "(staff|employee|employees|personnel|security|awareness|compliance) ..1 {train}",
    "training (course|courses|programme|programmes|program|programs|session|sessions|material|materials|video|videos|provider|providers)",
  ],
};
