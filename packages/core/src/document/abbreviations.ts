const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Abbreviations after which a sentence always goes on. Written in lower case without the last full stop. */
export const OPEN_ABBREVIATIONS = words(
  "e.g eg i.e ie cf vs viz dr mr mrs ms mx prof st approx ca resp incl excl esp z.b d.h u.a i.v.m i.s.d bzw vgl sog ggf p.ej",
);

/** Abbreviations of a numbered thing: a sentence goes on where a number or letter follows. */
export const NUMBERED_ABBREVIATIONS = words(
  "art arts sec secs sect no nos nr para paras par reg regs rec recital fig ch chap cl vol ver v p pp abs lit ziff s ss tel fax ext mob",
);

/** Abbreviations that may stand at the end of a sentence: it ends where the next word opens one. */
export const CLOSING_ABBREVIATIONS = words(
  "inc ltd co corp llc llp plc gmbh pty jr sr etc dept u.s u.s.a u.k e.u u.n s.a s.a.s s.l s.r.o s.p.a s.r.l b.v n.v a.g p.c p.o a.m p.m ph.d d.c al bros",
);

/** Words that open a sentence far more often than they go on with a name. */
export const SENTENCE_OPENERS = words(
  "a additionally after all also although an and any as at because before both but by details during each either even every except for from furthermore given he her his how however i if in information instead it its may more most neither no none not nothing occasionally of on once only or other otherwise our over personal please similarly since so some sometimes such that the their then there therefore these they this those through thus to under unless until upon users we what when where which while who why with within without you your",
);

/** Words that open a sentence even where the writer forgot the capital letter. */
export const CARELESS_OPENERS = words("we you our your if this the these they it please i");

/** Month names after which a day number with a full stop goes on ("25. Mai 2018"). */
export const MONTHS_AFTER_ORDINAL = words(
  "januar februar märz april mai juni juli august september oktober november dezember jänner január február marts maj oktobra",
);
