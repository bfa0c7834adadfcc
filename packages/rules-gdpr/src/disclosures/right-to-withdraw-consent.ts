import type { DisclosureDefinition } from "@policylint/core";
import { CONSENT_HEADINGS } from "./headings.ts";
import { rightReader, type RightValue } from "../values/read-rights.ts";
import { deniedRight, RIGHTS_HEADINGS, RIGHTS_REGION } from "./rights-headings.ts";

export const rightToWithdrawConsent: DisclosureDefinition<RightValue> = {
  id: "right-to-withdraw-consent",
  title: "Right to withdraw consent",
  law: [
    { ref: "GDPR Art. 13(2)(c)", words: "the existence of the right to withdraw consent at any time" },
    { ref: "GDPR Art. 14(2)(d)" },
    { ref: "GDPR Art. 7(3)", words: "It shall be as easy to withdraw as to give consent." },
  ],
  headings: [...CONSENT_HEADINGS, ...RIGHTS_HEADINGS],
  present: [
    "(withdraw|withdrawing|withdrawal|withdrawn|revoke|revoking|revoked|revocation|retract|rescind|cancel|take back) ..10 (consent|consents|authorisation|authorization|approval|opt in) NOT ({consent} to receive ..3 newsletter|even after you|and you wish to|registered (letter|mail|post))",
    "{consent} ..12 (withdraw|withdrawing|withdrawal|withdrawn|revoke|revoked|revoking|revocation|retract|retracted|take it back|taken back) NOT (even after you|and you wish to)",
    "(you|your|previously) NOT (not|no) ..3 (right|rights|available|possible) IN withdrawal-right",
    "right to withdraw",
    "withdraw ..4 at any time",
    "you ..3 (withdraw|revoke|retract|take back) (it|this|that|them|these) ..3 (any time|anytime|any moment|whenever)",
    "you (can|may|could) [also|always|simply|then] (opt out|switch ..3 off|turn ..3 off) again",
    "opt in ..20 (opt out|opt back out|switch ..3 off|turn ..3 off) ..8 (any time|anytime|any moment|whenever|again)",
    "(consent|consented|opt in|agreed) ..12 change your mind",
    "change your mind ..14 (off|again|withdraw|settings|opt out)",
    "^ change your mind",
    "change your mind ..4 (at any time|any time|anytime|whenever)",
    "(take|taking|taken) ..3 {consent} back",
  ],
  vague: [
    "(unsubscribe|unsubscribing|unsubscribed)",
    "(opt out|opting out|opt-out) ..10 (marketing|email|emails|newsletter|newsletters|promotional|communications|messages|receiving|cookies|at any time|advertising|collection)",
    "(opt out|opting out) AND (email|emails|marketing|uninstall*|cookies|cookie|receive|collection|tracking|at any time|by)",
    "(revoke|disable|deactivate|deny|turn off|switch off) ..5 (permission|permissions|location|cookies|notifications|access)",
    "(accept or refuse|refuse|reject|disable|decline|block|turn off) ..4 cookies",
    "cookies ..6 (off|disabled|blocked|rejected|refused)",
    "browser ..4 (block|refuse|reject|alert|notify|disable)",
    "(modify|change|adjust|manage) ..4 (cookie|permission) (settings|preferences)",
    "(withdraw|revoke) ..6 {consent}",
    "{reader} ..3 {can} ..6 (pause|uninstall) ..5 (collection|app|application)",
    "(no longer|stop) ..3 (receive|receiving|collection)",
    "(withdraw|revoke|withdrawal|revocation) ..12 registered (letter|mail|post)",
  ],
  never: [
    ...deniedRight("(withdraw|withdrawal|revoke)"),
    "withdraw* ..3 (money|funds|cash)",
    "without ..4 consent",
    "withdrawal of consent by the controller",
  ],
  trigger: [
    "(with|without|upon|on|after|given|obtain|obtained|obtaining|ask for|asking for|request|seek|based on|basis of|rely on|relies on|relying on|subject to|need|require|requires|have) (your|their|the user's|user|users|the data subject's) [prior|express|explicit|informed|voluntary|separate|written|clear|affirmative|specific] [or|and] [prior|express|explicit|informed|voluntary] (consent|permission|opt in|agreement) NOT (parent|parental|parents|guardian|by using)",
    "(with|without|after|upon|only with) (prior|express|explicit|informed|opt in|voluntary) [informed|explicit|opt in] (consent|permission|opt in) NOT (parent|parental|parents|guardian|owner)",
    "(where|if|when|once|unless|until) (you|users|the user|the data subject) [have|has] [given|give|gives] [us] [your|their] [explicit|express|prior] (consent|consents|consented|agree|agreed|opt in|opted in) NOT (parent|parental|guardian|child|terms|policy|policies)",
    "(opt in|opted in|opts in) NOT (parent|parental)",
    "(art|article) (6|9) [#] [#] (1|2) a",
    "consent IN legal-basis NOT (parent|parental|child|children)",
    "(legal|lawful) (basis|bases|ground|grounds) ..8 consent NOT (parent|parental)",
    "(rely|relies|relying|based) ..4 consent NOT (parent|parental|child|children)",
    "(consent|cookie) (banner|manager|tool|management)",
    "consent to (our|the|us) ..2 (processing|use|using|collection|cookies) NOT (by (using|accessing|continuing|providing|submitting|visiting|downloading|installing)|parent*|guardian)",
  ],
  region: RIGHTS_REGION,
  values: [rightReader("GDPR Art. 7(3)")],
};
