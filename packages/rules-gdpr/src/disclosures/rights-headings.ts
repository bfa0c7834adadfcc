/** Headings under which policies list the rights of the reader. */
export const RIGHTS_HEADINGS = [
  "Your rights",
  "Your data protection rights",
  "Your privacy rights",
  "Your rights and choices",
  "Rights of the data subject",
  "What you can ask us to do",
  "Your rights under the GDPR",
  "How to exercise your rights",
  "Your choices",
  "Access and control",
  "Privacy rights (EEA, UK, Switzerland)",
] as const;

/** A right given to the readers of one state elsewhere is not given to those whom the GDPR protects. */
export const RIGHTS_REGION = { elsewhere: "readers-elsewhere", protected: "protected-readers" } as const;
