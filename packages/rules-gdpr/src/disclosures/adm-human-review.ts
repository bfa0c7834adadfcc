import type { DisclosureDefinition } from "@policylint/core";
import { rightReader, type RightValue } from "../values/read-rights.ts";
import { AUTOMATED_DECISION_HEADINGS } from "./headings.ts";
import { RIGHTS_HEADINGS } from "./rights-headings.ts";

export const admHumanReview: DisclosureDefinition<RightValue> = {
  id: "adm-human-review",
  title: "Human intervention for automated decisions",
  law: [
    {
      ref: "GDPR Art. 22(3)",
      words:
        "the right to obtain human intervention on the part of the controller, to express his or her point of view and to contest the decision",
    },
    { ref: "GDPR Recital 71" },
    { ref: "UK GDPR Art. 22C" },
  ],
  headings: [...AUTOMATED_DECISION_HEADINGS, ...RIGHTS_HEADINGS],
  present: [
    "(ask|request|require|obtain|demand|want|wish|right|entitled|contact|reply) ..12 {human-reviewer} ..8 (review|reviews|reviewed|look|looks|check|checks|intervene|intervention|assess|reassess|reconsider|decide|decides)",
    "(ask|request|obtain|demand|right|entitled|contact) ..12 (human|manual) (intervention|review|reviews|involvement|assessment|check|reconsideration)",
    "(ask|request|right|contact) ..12 (look|review|reviewed|check|assess|reconsider) ..6 manually",
    "(contest|challenge|dispute|reconsider) ..6 (decision|decisions|{automated-decision})",
    // Elsewhere an appeal is one against the answer to a request.
    "appeal ..6 (decision|decisions|suspension|block) AND (automated|automatically|algorithm*|suspended|blocked|suspension)",
    "{human-reviewer} ..3 (review|reviews|decide|decides|check|checks|reconsider|reconsiders) ..6 (again|on request|upon request|at your request|if you ask)",
    "not [to] be subject ..8 (decision|decisions|profiling|{automated-decision})",
    "(right|object|opt out) ..6 {automated-decision} NOT (marketing|advertising)",
    "express ..3 (point of view|view|views|opinion)",
  ],
  vague: [
    "{human-reviewer} ..4 (review|reviews|look|looks|check|checks|oversee|oversees|supervise|supervises|decide|decides|involved) ..6 (decision|decisions|result|results|case|cases)",
    "human (review|oversight|supervision|supervised|involvement|intervention)",
    "(decision|decisions|result|results) ..6 (reviewed|checked|confirmed|supervised) by ..3 {human-reviewer}",
  ],
  never: ["(marketing|newsletter|advertising) ..4 (decision|decisions)"],
  trigger: [
    "{machine} ..12 {decides-against} ..8 {decided-matter} NOT {not-a-decision}",
    "automatically ..8 (decide|decides|deciding|determine whether|assess whether) NOT {not-a-decision}",
    "(decide|decides|decision|decisions) ..6 (automatically|by a computer|using a computer) NOT {decision-right}",
    "{automated-decision} AND (credit|loan|loans|insurance|hiring|recruitment|admission|suspension|suspend|pricing|prices|eligibility|applications|applicants) NOT {decision-right}",
    "(scored|score|scores|ranked|rated|assessed) ..4 (automatically|by an algorithm|by a computer|by ai)",
    "(score|scores|scoring|result|rating|model) ..14 (means we cannot|means that we cannot|means you cannot|decides whether|determines whether)",
  ],
  values: [rightReader("GDPR Art. 22(3)")],
};
