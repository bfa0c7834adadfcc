import type { WordingDefinition } from "@policylint/core";

/** What a reader does who merely uses a service. */
const USING =
  "(using|use|accessing|access|continuing|continue|continued|visiting|visit|browsing|browse|registering|register|installing|install|downloading|download|participating|interacting|engaging|communicating|submitting|submit|providing|provide|supplying|sending|signing up|sign up|creating|create|entering|enter|subscribing|clicking through|proceeding|logging in|playing|booking|ordering|shopping|purchasing|viewing|opening|remaining|staying)";
const AGREE =
  "(consent|consents|consented|consenting|agree|agrees|agreed|agreeing|accept|accepts|accepted|accepting|authorise|authorize|bound)";
const AGREEMENT = "(consent|agreement|acceptance|approval|agree|accept|consenting|agreeing|accepting|assent)";
/** A notice, what it tells of, or a word that points back to it: not the terms of a contract. */
const OBJECT =
  "(privacy|policy|policies|notice|statement|practices|cookie|cookies|collection|collecting|collect|processing|process|processed|use of|uses of|handling|transfer|transfers|transferred|transferring|storage|storing|sharing|disclosure|tracking|personal data|personal information|your information|your data|thereto|thereof|changes|modifications|amendments|revisions|updates)";
const THERE = "(this|the|our|these|that|such|any)";
const MEANS =
  "(means|mean|constitutes|constitute|constituting|signifies|signify|indicates|indicate|confirms|confirm|implies|imply|is|be|represents|represent|evidences|shall be|will be|deemed|considered|equals|acknowledges|expresses|establishes)";
/** The reader is told to take it or leave it. */
const DISAGREE = "(not (agree|accept|consent|wish to be bound|want to be bound)|disagree|object|unhappy)";
const TEXT = "(policy|policies|notice|statement|practices|changes|modifications|amendments|revisions)";
const LEAVE = "(not|discontinue|stop|stopping|leave|refrain|cease|avoid|exit|only option)";
const SERVICE =
  "(use|using|access|accessing|visit|visiting|site|website|app|application|service|services|install|register|download|continue|browse)";
/** A step that a reader takes to say yes, and what somebody else says for a child. */
const ASKED =
  "(click*|tick*|check box|checkbox|box|button|banner|popup|opt in|newsletter|newsletters|separately|parent|parents|parental|guardian|guardians|child|children|minor)";

export const consentByUse: WordingDefinition = {
  id: "consent-by-use",
  phrases: [
    `(by|through|upon|when) ..3 ${USING} ..20 {addressee} ..16 ${AGREE} ..16 ${OBJECT} NOT ${ASKED}`,
    `(when|whenever|if|where) {addressee} ..4 ${USING} ..20 {addressee} ..4 ${AGREE} ..10 ${OBJECT} NOT ${ASKED}`,
    `(your|the|their|users|any|continued|continuing|further|ongoing) ..3 (use|using|access|visit|browsing|usage|participation|registration|submission) ..20 ${MEANS} ..10 ${AGREEMENT} ..12 ${OBJECT} NOT ${ASKED}`,
    `(use|using|access|visit|browsing|usage) of ${THERE} ..8 ${MEANS} ..8 ${AGREEMENT} ..12 ${OBJECT} NOT ${ASKED}`,
    `{addressee} ..3 ${AGREE} ..20 ${OBJECT} ..12 by ..2 ${USING} ..3 ${THERE} NOT ${ASKED} NOT withdraw*`,
    `(assume|assumed|presume|presumed|take it|deemed) ..6 (you|your|users|user) ..6 (consent|consented|agree|agreed|accept|accepted|happy|agreement|acceptance|consents) AND ${USING} AND (privacy|policy|policies|notice|statement|cookie|cookies|collection|processing|transfer|transfers) NOT ${ASKED} NOT withdraw*`,
    `(if|should|where|unless) {addressee} ..2 ${DISAGREE} ..10 ${TEXT} ..16 ${LEAVE} ..6 ${SERVICE} NOT ${ASKED}`,
    `${LEAVE} ..4 ${SERVICE} ..12 (if|unless) {addressee} ..2 (${DISAGREE}|agree|accept|consent) ..10 ${TEXT} NOT ${ASKED}`,
  ],
  never: [
    "(ask|asks|asked|asking) ..6 (whether|if) ..4 (agree|accept|consent)",
    "(agree|agreeing|accept|accepting) ..4 (facebook|google|apple|third party|other) ..6 (terms|conditions)",
    "agree that ..4 communicate",
    "(your|the) consent (when|where|if) we ask",
    "(not|never) ..6 (mean|means|constitute|constitutes|imply|implies|amount) ..10 (consent|agreement|acceptance|agree)",
    "{addressee} (do|does|did|are|is|will) not ..6 (consent|agree|accept) ..12 by",
  ],
};
