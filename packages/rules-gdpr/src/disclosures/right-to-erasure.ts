import type { DisclosureDefinition } from "@policylint/core";
import { rightReader, type RightValue } from "../values/read-rights.ts";
import { deniedRight, RIGHTS_HEADINGS, RIGHTS_REGION } from "./rights-headings.ts";

export const rightToErasure: DisclosureDefinition<RightValue> = {
  id: "right-to-erasure",
  title: "Right to erasure",
  law: [
    { ref: "GDPR Art. 13(2)(b)", words: "access to and rectification or erasure of personal data" },
    { ref: "GDPR Art. 14(2)(c)" },
    {
      ref: "GDPR Art. 17(1)",
      words: "the erasure of personal data concerning him or her without undue delay",
    },
  ],
  headings: ["Right to erasure", "Deleting your data", "Right to be forgotten", ...RIGHTS_HEADINGS],
  present: [
    // Named in a row with other rights.
    "{can} ..12 {right-word} ..3 (delete|deleted|deletion|erase|erased|erasure) AND (data|information|details|account|profile) NOT {others-act}",
    "{can} ..4 (delete|deleted|deletion|erase|erased|erasure) ..3 {right-word} AND (data|information|details|account|profile) NOT {others-act}",
    "(request|requests) for ..6 (deletion|erasure|removal) NOT cookie*",
    "(right|rights) [to|of] ..10 (erase|erased|erasure|delete|deleted|deletion|forgotten|removal|remove|removed|cancellation) NOT reserve ..3 right*",
    "right to be forgotten",
    "({personal-data}|you) NOT (not|no) ..3 (right|rights|available|possible) IN erasure-right",
    "rights ..8 (erasure|deletion|delete)",
    "^ [the] [right] [of|to] [request] [the] [data] (erasure|erase|delete|deletion|be forgotten|cancellation|removal) IN rights",
    "^ [to] [request|have|get] [the|your|us] [personal] [data|information] [to] (erase|erased|erasure|delete|deleted|deletion|remove|removed|removal|destroy) IN rights-list",
    "(request|requests|requested|ask|asking|ask for|obtain|demand|seek|want|submit*|wish) ..8 (erasure|deletion|removal|erase|erased|delete|deleted|deleting|remove|removed|destroy|destroyed|wipe|wiped) ..8 ({personal-data}|accounts)",
    "(ask|asking|tell) us ..20 (wipe|erase|delete|get rid of|throw away) ..3 {personal-data}",
    "(if|when|once) you (ask|ask us|tell us to|want us to) ..6 (delete|erase|remove|wipe|get rid of|throw away) ..4 {personal-data}",
    "^ [to] have ..2 {personal-data} (deleted|erased|removed|destroyed|wiped) IN rights-list",
    "{reader} ..4 {can} ..8 (delete|deleting|erase|remove|removing|close|closing|deactivate|terminate|cancel|destroy) ..4 ({your} ..2 (account|data|information|profile|details)|{personal-data})",
    "{reader} ..4 {can} ..4 have ..6 {personal-data} (deleted|erased|removed|destroyed|wiped)",
    "{reader} ..6 {can} ..6 (delete|clear|erase|remove) ..4 (history|recordings|recording|conversations|memories)",
    "(correcting|correct|amending|amend|updating|rectifying) ..3 (deleting|erasing|removing) ..4 (data|information)",
    "{invited} ..6 (delete|deleting|deleted|deletion of|erase|erasing|remove|removal of) ..5 {personal-data}",
    "(delete|deleting|erase|remove) ..3 {your} ..2 (account|profile|data|information|details) AND ({reader} ..4 {can}|by|log in|settings|please|contact*|email*|button|option)",
    "(delet*|eras*|remov*) ..8 (upon|on|at|after|following) ..2 request",
    "(upon|on|at) (your|user|the user's|customer) ..2 request ..10 (delet*|eras*|remov*)",
    "(data|account|information) (deletion|erasure) (request|requests)",
    "request ..2 (deletion|erasure|removal) NOT cookie*",
    "(deletion|erasure|removal) of ..3 (account|personal data|personal information|your data|your information) AND (request*|you)",
  ],
  vague: [
    "(delete|erase|remove) ..6 {personal-data} IN rights",
    "(deletion|erasure) (request|requests)",
    "you (may|can) ..2 (revoke|delete) ..2 (api key|api keys|keys|content|posts|messages)",
  ],
  never: [
    ...deniedRight("(erasure|deletion|be forgotten|delete|erase)"),
    "(not have|have no) [the|a|any] (right|rights)",
    "(delete|deleting|remove|removing|clear|erase|disable|block|reject|refuse|manage|control|withdraw|deletion of|delete or block|delete existing) ..5 (cookie|cookies|cache|beacons|browser)",
    "cookies ..6 (delete|deleted|remove|removed|erased)",
    "(child|children|minor|minors|kid|kids|under 13|under 16|parent|parents|guardian|guardians|parental) ..20 (delete|deleted|remove|removed|erase|removal|deletion)",
    "(delete|remove|removal|deletion) ..20 (child|children|minor|minors|under 13|under 16|parental)",
    "(remove|delete|removed|deleted) ..4 (post|posts|comments|content that|comment|from our mailing list|from ..3 list|steps|app from)",
    "(we|us) (may|reserve the right to|can) ..4 (delete|remove|terminate|suspend|close) ..4 account",
    "removal of (content|posts)",
    "until ..4 (delete|deleted|cancel|close|terminate)",
    "(as long as|while|if|when|after|once|unless|before) ..3 (delete|deleted|close|cancel|terminate|deactivate) ..2 (account|profile)",
  ],
  region: RIGHTS_REGION,
  values: [rightReader("GDPR Art. 17")],
};
