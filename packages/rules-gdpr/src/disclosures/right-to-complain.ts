import type { DisclosureDefinition } from "@policylint/core";
import { rightReader, type RightValue } from "../values/read-rights.ts";
import { deniedRight, RIGHTS_HEADINGS } from "./rights-headings.ts";

export const rightToComplain: DisclosureDefinition<RightValue> = {
  id: "right-to-complain",
  title: "Right to lodge a complaint with a supervisory authority",
  law: [
    { ref: "GDPR Art. 13(2)(d)", words: "the right to lodge a complaint with a supervisory authority" },
    { ref: "GDPR Art. 14(2)(e)" },
    {
      ref: "GDPR Art. 77(1)",
      words:
        "in particular in the Member State of his or her habitual residence, place of work or place of the alleged infringement",
    },
  ],
  headings: [
    "Right to lodge a complaint",
    "Complaints",
    "How to complain",
    "Making a complaint",
    "Supervisory authority",
    "Contacting the regulator",
    "If you are unhappy with how we use your data",
    "Concerns and complaints",
    ...RIGHTS_HEADINGS,
    "Contact",
    "Contact us",
    "Questions or complaints",
  ],
  present: [
    "(complain|complaint|complaints|complaining|grievance|grievances|concern|concerns|appeal|petition|object) ..16 {authority} NOT (existence of|cooperat* ..2 with|(work|works|working) with)",
    "claim (with|to|before) ..3 {authority}",
    "{authority} ..14 (complain|complaint|complaints|grievance|concern|concerns) NOT (existence of|cooperat* ..2 with|(work|works|working) with)",
    "{authority} IN complaint-right",
    "(contact|contacting|refer|escalate|approach|report|reported|turn to|apply to|write to|reach|ask|addressed to|go to|going to|recourse|redress|help from|advice from|intervention of|address yourself to) ..8 {authority} AND (you|your|if|right*|data (subject|subjects)|members|persons|person|anyone|visitor|visitors|user|users|patients|parents|applicants|customers|clients|infring*) NOT (we|officer|privacy team|company) ..3 (contact|report|consult|notify|inform)",
    "(lodge|lodging|file|filing|submit|make|making|bring|raise|register|report|reported|seek) ..6 (with|to|before|of) ..4 {authority} NOT existence of",
    "(unhappy|dissatisfied|unsatisfied|not satisfied|not happy|unresolved|disagree) ..20 ({authority}|<name> authority|authority)",
    "((you|your|data subjects|members|persons) ..6 (go|appeal|take it|take this|take that|take the matter|take your complaint)|^ take it) ..1 (to|with|straight to) ..3 {authority}",
    "right to complain to [the|a] <name>",
    "{authority} ..8 (can help|investigate|look into|look at it|intervene) NOT (of your|our)",
  ],
  vague: [
    "(right*|entitled|may|can) ..6 (lodge|file|submit|make|bring|raise) ..3 (complaint|complaints) NOT (to|with) us",
    "right to (lodge|complain)",
    "((registered|registration) ..6 {authority}|{authority} [registration|registered] (registration|reference|number)) AND (number|under|no|reference)",
    "^ [to|the|right] [to] (lodge|file|make|complain) ..4 (complaint|complaints|complain) IN rights",
    "((competent|lead|responsible|our) supervisory authority|supervisory authority (for|of)) NOT (informed|approved|authorised|authorized|consult*)",
    "{authority} ..12 (resolve|resolving) ..3 complaints",
    "(rights|right) ..10 complaint NOT (to|with) us",
  ],
  never: [
    ...deniedRight("(complain|complaint|lodge)"),
    "(not have|have no) [the|a|any] (right|rights)",
    "(notify|notifies|notified|notification|inform|report|disclose|provide|transfer|share) ..14 (breach|breaches|incident|law enforcement|government|public) ..12 {authority}",
    "{authority} ..8 (of a breach|breach within|within 72)",
    "(we|company) ..3 (cooperate|work|comply|notify|report|disclose) ..14 {authority} NOT resolv* ..3 complaints",
    "(comply|compliance|required by|requests by|requested by|requests from|request from|requests of|orders of|order of|disclose|disclosed|disclosure|transfer) ..10 {authority}",
    "(used|use|need|needed) to (file|lodge|submit|make|bring) ..2 (complaint|complaints|claim|claims) ..6 {authority}",
    "(financial|consumer|insurance|energy|legal) ombudsman",
    "our ..1 (data protection|privacy) (office|team|agency)",
    "our (office|board) (for|of) data protection",
    "{authority} (or|and) (court|courts|law enforcement|agency|agencies)",
    "(we|i) [may|will|can|must|shall|also] [also|be] [required to|obliged to|have to] (make|register|report|submit|raise|file|lodge|bring) ..10 {authority}",
    "(handle|handling|deal with|dealing with|manage|managing|respond to|responding to|answer|answering|investigate|investigating) [any|your|customer|all] (complaint|complaints|concern|concerns) NOT {authority} ..10 (handle|handling|deal*|manage|managing|respond*|answer*|investigat*)",
  ],
  values: [rightReader("GDPR Art. 77")],
};
