/** Words in which readers are told what they may have done with their data. */
export const rightsMacros = {
  /** Data of the reader, each by its name. */
  "own-entry": [
    "{your} ..3 (name|names|address|addresses|number|numbers|photo|photos|application|file|files|particulars)",
  ],
  /** Data, where the words around tell whose they are: "ask for records to be destroyed". */
  "held-data": [
    "{personal-data}",
    "(data|information|details|info|records|file|files|documents|particulars|entry|entries|notes)",
    "{own-entry}",
    "{personal-data} (you|they) ..3 (us|provided|given|gave|provide)",
    "(anything|the same)",
  ],
  /** The controller acts because somebody asks it to. */
  "on-request": [
    "(on|upon|at|by|following|after) [a|an|the|your|any|their|his|her|written|simple|the user's|customer] [written|simple|personal] (request|requests|demand|wish)",
    "(if|when|once|should|whenever) {reader} [so] [ever|would|should|want] [to] (ask|asks|request|requests|wish|wishes|like|want|wants|tell us|contact us|write to us|email us)",
    "(if|when|where) (asked|requested)",
    "(on|upon|at) your (instruction|instructions)",
    "(ask|tell|email|contact|message|write to|let|drop|shout|get in touch) ..4 and (we|i) will",
  ],
  "ask-for": ["(ask|asks|asking|request|requests|requested|demand|require|insist|want|wants) [us] [that|on]"],
  /** How something is done with data: "have them permanently deleted". */
  "how-done": [
    "[either|also|then] (permanently|fully|completely|entirely|immediately|promptly|securely|temporarily|directly|accordingly|to be|be)",
  ],
  erase: [
    "(delete|deletes|deleting|erase|erases|erasing|remove|removes|removing|destroy|destroying|wipe|purge|shred|expunge|cancel|cancelling)",
    "(get rid|dispose) of",
    "throw away",
    "take ..4 (off|down|out of)",
  ],
  erased: [
    "(deleted|erased|removed|destroyed|wiped|purged|expunged|cancelled|gone|anonymised|anonymized)",
    "(taken|struck) (off|down|out)",
    "(disposed|got rid) of",
    "thrown away",
  ],
  /** What the controller does with data, as a reader may have it restricted. */
  processing: [
    "(processing|process|use|uses|using|handling|handle)",
    "(what|how) (we|is|they) ..3 (do|does|done|use|used|handle)",
  ],
  restrict: [
    "(restrict|restricting|restriction|restrictions|limit|limiting|limitation|block|suppress|suspend|suspending|suspension|pause|pausing|freeze|freezing|lock)",
  ],
  restricted: ["(restricted|limited|blocked|suspended|paused|frozen|locked|(put|placed) on hold)"],
  "for-a-while": [
    "(while|whilst|until|for a while|for a time|for now|for the time being|temporarily|in the meantime)",
  ],
  oppose: [
    "(object|objecting|oppose|opposing|contradict|challenge our|challenge the processing)",
    "(raise|lodge|file|make|submit) [an|any] (objection|objections|opposition)",
  ],
  /** Data go from the controller to the reader, or to whom the reader chooses. */
  "hand-over": [
    "(transfer|transferring|transmit|transmitting|move|moving|port|porting|send|sending|pass|passing|forward|forwarding|hand|handing) [on|over]",
  ],
  "handed-over": [
    "(transferred|transmitted|moved|ported|sent|passed|forwarded|handed|given|delivered) [on|over]",
  ],
  /** To whom the reader may take the data. */
  "new-holder": [
    "(another|other|different|new|third|chosen) [data|service|party|third|third party] (controller|controllers|company|companies|organisation|organization|organisations|organizations|provider|providers|entity|party|parties|service|services|person|persons|business|supplier|practice|club|institution|body|employer|charity|school)",
    "(someone|somebody) else",
    "(organisation|organization|company|controller|party|provider|body|person) (of your choice|you choose|of their choice)",
  ],
  correct: [
    "(correct|correcting|rectify|rectifying|update|updating|amend|amending|modify|modifying|edit|editing|change|changing|fix|fixing|revise|revising|alter|supplement|make good)",
    "(put|set) right",
  ],
  corrected: [
    "(corrected|rectified|updated|amended|modified|edited|changed|fixed|revised|altered|adjusted|completed|supplemented)",
    "(put|set|made) right",
    "brought up to date",
  ],
} as const satisfies Record<string, readonly string[]>;
