import type { WordingDefinition } from "@policylint/core";

/** A kind of data as it appears where data are shared, kept or secured, and as a list of data covers it. */
export interface DataKind {
  readonly name: string;
  /** Words of that kind and no other, beside words of sharing, keeping or securing. */
  readonly used: WordingDefinition;
  /** Words anywhere else that cover the kind: its synonyms and what it is a part of. */
  readonly listed: WordingDefinition;
}

/** What is done with data beyond collecting them. */
const PASSED_ON =
  "(is|are|may be|will be|get) [also|only] (sent|shared|passed|disclosed|transferred|transmitted|forwarded|verified|encrypted|hashed|deleted|erased|purged|kept|stored|retained|removed|anonymised|anonymized|processed by|handled by)";
const PASS_ON =
  "(share|shares|send|sends|disclose|transfer|transmit|forward|pass|delete|erase|purge|retain|encrypt|encrypts|keep|store)";
/** Data of somebody else, data that are not there, or words that list them themselves. */
const ELSEWHERE =
  "NOT (not|never|no|neither|nor|collect|collects|collected|collecting|collection|provide|provided|provides|enter|if|our phone|such as|example|including|include|includes|contact us|emergency|children|employees|third|you share|you send|ask|right|request|device settings) NOT IN collection";

const kind = (
  name: string,
  used: string,
  listed: readonly string[],
  never: readonly string[] = [],
): DataKind => ({
  name,
  used: {
    id: `used-${name}`,
    phrases: [
      `${used} ${PASSED_ON} ${ELSEWHERE}`,
      `${PASS_ON} [your|the|any|all] ${used} ${ELSEWHERE}`,
      `(receive|receives|gets|processes|handles) [your|the] [prompts and] ${used} ${ELSEWHERE}`,
    ],
    never,
  },
  listed: { id: `listed-${name}`, phrases: listed },
});

export const dataKinds: readonly DataKind[] = [
  kind("phone-numbers", "[mobile|your] (phone numbers|phone number|telephone numbers|telephone number)", [
    "(phone|telephone|mobile|cell|contact data|contact details|contact information)",
  ]),
  kind(
    "location",
    "(location|locations|location data|geolocation|gps data)",
    [
      "(location|locations|geolocation|gps|geographic|geographical|country|city|region|ip|coordinates|place)",
      "(home|postal|billing|shipping|delivery|street) (address|addresses)",
    ],
    [
      "(server|servers|secure|data|storage|other|another|physical|different) (location|locations)",
      "(location|locations) of",
    ],
  ),
  kind("voice", "(voice recordings|voice recording|voice data|audio recordings|call recordings)", [
    "(voice|audio|recording|recordings|microphone|calls|call|speech|sound)",
  ]),
  kind("reference-images", "(reference|source) (images|image|photos|photo|pictures)", [
    "(uploaded|upload|uploading|your|submitted|original|input) [reference] (images|image|photos|photo|pictures|files|content|media)",
    "(images|photos|pictures|files|content|media) [that] you (upload|submit|provide|add)",
    "(uploads|user content)",
  ]),
  kind("payment-cards", "(card numbers|credit card numbers|bank details|bank account numbers)", [
    "(card|cards|payment|payments|billing|bank|financial|purchase|transaction|transactions|invoice|invoices)",
  ]),
  kind("biometric-data", "(biometric data|biometric templates|faceprints|voiceprints|fingerprints)", [
    "(biometric|biometrics|face|facial|faceprints|voiceprints|fingerprint|fingerprints|special categories|sensitive)",
  ]),
  kind("health-data", "(health data|medical data|medical records|health records)", [
    "(health|medical|fitness|symptoms|diagnosis|special categories|sensitive|patient|heart rate)",
  ]),
  kind(
    "identity-documents",
    "(passports|passport copies|copies of your passport|identity documents|id documents|id cards)",
    [
      "(passport|passports|identity|identification|id card|id cards|driving licence|driver's license|kyc|verification|government)",
    ],
  ),
  kind("videos", "(video recordings|cctv footage|surveillance footage)", [
    "(video|videos|camera|cameras|cctv|footage|recordings|surveillance|media|uploads)",
  ]),
];
