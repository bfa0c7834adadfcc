/** Words for the people and companies that a policy must name, and for those whom it names in passing. */
export const partyMacros = {
  /** The officer of GDPR Art. 37, also under the names that other laws give. */
  officer: [
    "(data|information) [and] [privacy] (protection|privacy) (officer|officers)",
    "(dpo|dpos|datenschutzbeauftragte|datenschutzbeauftragter|datenschutzbeauftragten)",
    "[chief] privacy [compliance|protection] (officer|officers)",
    "(data|information) protection [and privacy] (delegate|delegates|appointee)",
    "officer (for|of) data protection",
    "(délégué à la protection des données|delegado de protección de datos|encarregado)",
  ],
  /** An officer of somebody else: of a vendor, of a German state, of an authority. */
  "other-officer": [
    "{officer} (of|at) [the|our|their|its|a|an|each|any] ..2 (provider|providers|vendor|vendors|processor|processors|partner|partners|host|recipient|customer|state|land|bundesland|authority|federal|school|employer|google|facebook|meta|microsoft|amazon|apple)",
    "(google|facebook|meta|microsoft|amazon|apple|stripe|paypal|twitter|linkedin|provider|vendor|processor|customer|authority|partner) [s] {officer}",
    "(state|federal|berlin|bavarian|hessian|saxon|hamburg|länder) {officer}",
    "(list of|responsible|competent) ..2 (officers)",
    "their {officer}",
  ],
  /** Where a message reaches somebody. */
  channel: [
    "<email>",
    "<phone>",
    "<address>",
    "email protected",
    "dot (com|org|net|io|eu|de|uk)",
    "(p o box|po box|postbox|post box)",
  ],
} as const satisfies Record<string, readonly string[]>;
