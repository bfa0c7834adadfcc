import type { WordingDefinition } from "@policylint/core";

/** What leaves some sharing in a denial, or denies it of some data, readers, purposes or recipients only. */
const QUALIFIED =
  "NOT (unless|except|exception|exceptions|without|other than|otherwise|only|apart|save|but|however|if|when|where|until|outside|purpose|purposes|marketing|advertising|promotional|value|consideration|ccpa|cpra|california|cross context|aggregate|aggregated|anonymous|anonymised|anonymized|unaffiliated|affiliated|unauthorised|unauthorized|children|minors|sms|text|mobile|phone|password|passwords|payment|card|health|location|google|messages|sensitive|opt in|market|directly|such|who|ensure|ensures|ensuring) NOT their own NOT for use";

const NEVER = "(do not|does not|did not|will not|would not|shall not|never)";

/** Data as a whole: a denial for one kind of them says nothing of the others. */
const DATA =
  "[any] [of] [your|our users|the|their|our customers|this|user|users|such|my] [own] [personal|personally|private|user|customer|individual] [identifiable|identifying] (data|information|info|details|pii)";

const SHARE = "(share|disclose|transfer|pass|give|provide|release|transmit|hand over|forward)";
const SHARED =
  "(shared|disclosed|transferred|passed on|passed|given|provided|released|transmitted|handed over|forwarded)";
const ANYBODY =
  "(third party|third parties|anyone|anybody|others|outside parties|other parties|other companies|any other party|any other company|another company)";

/** Sharing denied outright. */
export const deniedSharing: WordingDefinition = {
  id: "denied-sharing",
  phrases: [
    `${NEVER} [sell|rent|trade|ever] [rent|trade|sell] [lease|trade] [and|or] [otherwise] ${SHARE} ${DATA} (with|to) [any|other|or any] ${ANYBODY} ${QUALIFIED}`,
    `${DATA} (is|are|will be|will|shall be) (not|never) [be] [sold|ever] [or] ${SHARED} (with|to) [any|other] ${ANYBODY} ${QUALIFIED}`,
    `no ${DATA} (is|are|will be) ${SHARED} (with|to) [any|other] ${ANYBODY} ${QUALIFIED}`,
    `(we|i) [also] ${NEVER} [ever] share ${DATA} $ ${QUALIFIED}`,
    `(your|all|the|personal) [personal|own] (data|information|files) (stays|stay|remains|remain) (with us|in house|on our own servers) ${QUALIFIED}`,
    `(only we|nobody but us|nobody else|no one else|no third party|no third parties) (has|have|can|gets|get|receives|receive|will) ..3 (access|accesses|receive|see|sees) [to] ${DATA} ${QUALIFIED}`,
  ],
  never: [
    "(you|they|them|providers|processors|employees|vendors|partners|parties) ..4 (not|never) [to] (share|disclose|transfer|pass|give|provide)",
    "(ask|asks|request|right|choose|prefer|opt out) ..8 (not|never)",
  ],
};

/** A sentence behind a denial that takes something out of it. */
export const sharingException: WordingDefinition = {
  id: "sharing-exception",
  phrases: [
    "(this|that|the above|foregoing|it) ..4 not (include|apply|cover|affect|concern)",
    "^ (except|unless|with the exception|exceptions|however|apart from|only|but)",
    "(following|these|limited|certain|some) (exceptions|exception|cases|circumstances|situations)",
  ],
};

/** Sharing affirmed: with those whom a provider of a service has to let in. */
export const affirmedSharing: WordingDefinition = {
  id: "affirmed-sharing",
  phrases: [
    `(we|i) [may|also|will|can|must|do|might|sometimes] [also] (share|disclose|transfer|provide|pass|transmit|send|forward) ..8 (data|information|details|it|them|pii) (with|to|on to) ..5 (service providers|processors|partners|vendors|advertisers|subcontractors|affiliates|hosting provider|payment provider|analytics providers) NOT (not|never|if|where|aggregate|aggregated|anonymous|anonymised|anonymized|non personal|consent|permission|request|direct)`,
    "(data|information|prompts|messages|content|files|it|they) (is|are) [also] (sent|passed|transmitted|forwarded|transferred|disclosed) to <name> NOT (not|never|if|where|consent|permission|aggregate|aggregated|anonymous|anonymised|anonymized)",
    "^ (sent|passed|transmitted|forwarded|disclosed) to <name> NOT (not|never|if|where|consent|permission)",
    "our (providers|processors|service providers|subprocessors|hosting provider|recipients|vendors) [are|is|include]",
  ],
};

/** The circle of recipients closed to those who work for the controller. */
export const sharedOnlyWithProcessors: WordingDefinition = {
  id: "shared-only-with-processors",
  phrases: [
    `${SHARE} ${DATA} only with [our|the|those|trusted] [service|data] (vendors|providers|processors|subprocessors|service providers|contractors) NOT (or|and|as well|if|when|where|law|unless|except|following|consent)`,
    `only ${SHARE} ${DATA} (with|to) [our|the|those|trusted] [service|data] (vendors|providers|processors|subprocessors|service providers|contractors) NOT (or|and|as well|if|when|where|law|unless|except|following|consent)`,
  ],
};

/** Recipients beyond that circle. */
export const sharedWithOthers: WordingDefinition = {
  id: "shared-with-others",
  phrases: [
    `(we|i) [may|also|will|can|must|do|might] [also] ${SHARE} ..8 (with|to) ..6 (authorities|law enforcement|police|courts|buyer|buyers|acquirer|purchaser|advertisers|advertising partners|marketing partners|data brokers)`,
  ],
};

/** A signal of the browser that would be honoured, were data sold. */
export const conditionalSignal: WordingDefinition = {
  id: "conditional-signal",
  phrases: [
    "(if|should) ..8 (sell|sells|share|changes|change|begin|start) ..20 (global privacy control|gpc)",
    "(if|should) ..8 (sell|sells|share|changes|change|begin|start) ..16 (honor|honour|respect) ..3 opt out ..2 signals",
  ],
};

/** The same signal honoured today. */
export const presentSignal: WordingDefinition = {
  id: "present-signal",
  phrases: [
    "(recognizes|recognises|recognize|recognise|treats|treat|honors|honours|honor|honour) ..4 (gpc|global privacy control) ..6 opt out NOT (if|should|would|will)",
  ],
};
