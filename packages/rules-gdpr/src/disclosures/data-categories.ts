import type { DisclosureDefinition } from "@policylint/core";
import { readCollectedCategories, type CollectedCategoryValue } from "../values/read-collected-categories.ts";
import { COLLECTION_HEADINGS } from "./headings.ts";

export const dataCategories: DisclosureDefinition<CollectedCategoryValue> = {
  id: "data-categories",
  title: "Categories of personal data",
  law: [
    { ref: "GDPR Art. 14(1)(d)", words: "the categories of personal data concerned" },
    { ref: "GDPR Art. 5(1)(a)" },
    { ref: "GDPR Art. 12(1)" },
  ],
  headings: [...COLLECTION_HEADINGS],
  present: [
    "{gather-verb} ..10 {data-kind} ..5 {data-kind}",
    "{gather-verb} ..8 (name|names) [and|or] (address|addresses)",
    "{data-kind} ..4 {data-kind} IN collection",
    "^ ..2 {data-kind} IN collection",
    "^ ..2 {data-kind} IN data-column",
    "^ (this|these|it|they) ..2 (is|are|will be) [only|being] (held|collected|kept|used|stored|processed|needed|required|recorded|shared) IN data-heading",
    "{data-kind} ..6 {data-kind} ..8 (collected|logged|stored|processed|recorded|used|saved|transmitted|required|kept|entered|held|noted|listed|archived|uploaded|written|fetched|gathered|retained)",
    "^ ..3 (data|information|details|about you|on you|on file|send home|sends home) ..2 {data-kind} ..3 {data-kind}",
    "^ ..2 {data-kind} ..1 {data-kind} ..2 {data-kind} NOT (<email>|contact|reach|write|complain|send|state|giving)",
    "(account|contact|technical|usage|profile|payment|log|device|identity|billing|registration|personal|demographic|location|transaction|customer|user) (data|information|details) ..2 {data-kind} ..3 {data-kind}",
    "{data-kind} [that|which] you (submit|upload|write|enter|send|share|create|post|provide|give) ..4 {data-kind}",
    "(your|the user's|users|their) {data-kind} ..3 {data-kind}",
    "(data|information|details) ..12 (such as|including|includes|include|like|e.g.|for example|i.e.|namely) ..4 {data-kind} ..4 {data-kind}",
    "(your|user's) {data-kind} ..4 (to|for|when|so that) ..16 your {data-kind}",
  ],
  denied: [
    "(not|never) ..3 (collect|process|gather|store|request|obtain|track|record) ..4 (any|personal|your) ..3 (data|information) NOT (unless|except|children|child|minors|under|without|sensitive|beyond|other|more|third|knowingly|intentionally|than|special|health|when|if)",
    "no personal (data|information) ..3 (collected|processed|stored|gathered|recorded) NOT (unless|except|children|child|minors|without|other)",
  ],
  vague: [
    "(collect|collects|collected|process|processes|processed|gather|gathers|store|stores|receive|receives|obtain|request|ask|provide|collection|use|hold|holds|retain) ..10 (information|data|details|pii)",
    "(information|data|details) ..6 (collect|collected|provide|provided|about you|gather|processed|stored|obtain|received|held|kept|transmitted)",
    "(personal|usage|technical|log|account|user) (information|data|details)",
  ],
  never: [
    "(exercise|complain|complaint|letter|verify|unsubscribe) ..16 {data-kind} ..4 {data-kind}",
    "(means|meaning) any ..20 {data-kind} ..3 {data-kind}",
    "(delete|clear|block) ..2 {data-kind} ..4 {data-kind}",
    "(officer|officers) ..1 (name|names|phone|email)",
    "(right|entitled) ..3 (obtain|receive|request) ..10 (information|data)",
    "(not|never|nor) ..4 (collect|process|request|gather|store|ask|require|record|track|obtain|seek|access|know|use) ..20 {data-kind}",
    "(our|company|controller|its|controller's) [company|legal|registered] (name|names|address|addresses|email|phone)",
    "(name|address|email|phone) ..3 of ..3 (controller|company|officer|representative|authority)",
    "(contact|reach|write|call|email|mail|phone) ..3 (us|me|our|dpo|officer|support|controller|privacy)",
    "(following|our|this|us at) [email|postal|mailing] (address|addresses|number|phone)",
    "(by|via|through) (email|e-mail|phone|post|mail|telephone|letter)",
    "(receive|response|answer|reply|request) ..3 (by|via|in) (email|writing|phone)",
    "(right|rights|request) ..8 (access|copy|correct|delete|erase|rectify) ..12 {data-kind}",
  ],
  values: [readCollectedCategories],
};
