/** Ages of people, by which side of them is meant: "from" (that age and more), "under", or as the sentence goes on. */
export const AGE_WORDS = {
  from: [
    "(over|above|older than|at least|minimum|minimum of|attained|reached|turned) [the] [minimum] [age|ages] [of] #",
    "(age|aged|ages) [of] (at least|over|above) #",
    "(age|aged|ages) [of] # [years] [of age|old] (and|or) (over|older|above|up|more)",
    "minimum age ..5 (is|be|of) #",
    "# [years] [of age|old] (and|or) (over|older|above|up|more)",
    "# years (old|of age)",
    "# year olds",
    "must be #",
    "consent (yourself|themselves|oneself|alone) (from|at) [the] [age] [of] #",
  ],
  under: [
    "(age|aged|ages) [of] # [years] [of age|old] (and|or) (under|younger|below)",
    "(under|below|younger than|less than|not reached|not attained|not yet) [the] [legal|minimum] [age|ages] [of] [legal age of] #",
    "# [years] [of age|old] (and|or) (under|younger|below)",
    "(under|below) [the] (age of majority|legal age|age of consent) ..3 #",
    "not ..1 (reached|attained|turned) [the] [age] [of] #",
  ],
  /** Neither: what follows another age has its side. */
  plain: ["(age|aged|ages) [of] #"],
  /** No line: between two ages, or an age that another may be above. */
  "-": [
    "(it|age) is (older|higher|greater|lower|other) than #",
    "(between|ages|aged|age|from) [the] [age|ages] [of] # [years] (and|to|or|through|until) #",
    "# (to|through|and) # (years|year) (old|of age|olds)",
    "(ages|aged|between) # #",
  ],
  /** A further age, where the sentence gives one anyhow: "or 16 in the EEA". */
  further: ["(or|and) [under|over] #", "# (in|for|within|if) [the] {place}", "# {elsewhere}"],
} as const satisfies Record<string, readonly string[]>;

/** What an age decides. */
export const AGE_SCOPE_WORDS = {
  advertising: [
    "(advertis*|marketing|profiling|targeting)",
    "(targeted|personalised|personalized|behavioral|behavioural) (ads|ad|content)",
    "(sell|sale|selling|sold)",
  ],
  "content-removal": ["(remove|removal|erase|delete|deletion) ..8 (posted|posts|publicly|content)"],
  consent: [
    "{guardian} ..10 {permission}",
    "{permission} ..8 {guardian}",
    "{guardian} must [also] (agree|consent|approve|accept)",
    "to consent",
    "(consent|agree) ..3 (yourself|themselves|oneself|alone|on your own|on their own)",
    "(with|under) ..4 (supervision|involvement|help) ..3 {guardian}",
  ],
  collection: [
    "(collect|collects|collected|collecting|collection|gather|gathered|solicit|solicits|solicited|request|obtain|process|processed|processing|receive|received|maintain|store) ..10 (data|information|pii|details|it|from|about)",
    "(data|information) ..6 (collected|from|of|about|on)",
  ],
} as const satisfies Record<string, readonly string[]>;

/** Where something holds, besides countries. */
export const REGION_WORDS = {
  elsewhere: ["{elsewhere}"],
  EEA: ["[the] (eea|european economic area|europe|european region)", "european economic area eea", "eu eea"],
  EU: ["[the] (eu|european union)", "european union eu", "eu [member] (state|states|country|countries)"],
  "US-CA": ["california", "california (resident|residents|law|consumer|consumers)"],
} as const satisfies Record<string, readonly string[]>;

export const AGE_MACROS = {
  place: ["(eea|eu|uk|us|usa|california|<name>)"],
  elsewhere: [
    "(elsewhere|everywhere else)",
    "(other|all other) (countries|regions|jurisdictions|places)",
    "(outside|outside of) [of] [the] (eea|eu|uk|european union|european economic area|europe|us|usa|united states)",
    "rest of the world",
  ],
  guardian: ["(parent|parents|parental|guardian|guardians|parent's|holder of parental responsibility)"],
  permission: [
    "(consent|consents|consented|permission|approval|authorisation|authorization|agree|agrees|agreed|approve|approves|authorise|authorize|allow|allows|supervise)",
  ],
} as const satisfies Record<string, readonly string[]>;
