const MAILBOX_LENGTH = 64;
const DOMAIN_LENGTH = 255;
const URL_LENGTH = 2048;

const WEB = /www\./iu;

export interface Address {
  readonly start: number;
  readonly end: number;
  readonly kind: "email" | "url";
}

/** The end of the run of characters that match, at most `limit` long. */
function runForward(text: string, from: number, limit: number, matches: RegExp): number {
  let end = from;
  while (end < text.length && end - from < limit && matches.test(text.charAt(end))) end++;
  return end;
}

/** The start of the run of characters that match and ends before `to`, at most `limit` long. */
function runBackward(text: string, to: number, from: number, limit: number, matches: RegExp): number {
  let start = to;
  while (start > from && to - start < limit && matches.test(text.charAt(start - 1))) start--;
  return start;
}

function trimPunctuation(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[.,;:!?'*_-]/u.test(text.charAt(end - 1))) end--;
  return end;
}

function emailAt(text: string, at: number, from: number): Address | undefined {
  const start = runBackward(text, at, from, MAILBOX_LENGTH, /[\p{L}\p{N}.!#$%&'*+/=?^_`~-]/u);
  const end = trimPunctuation(text, at, runForward(text, at + 1, DOMAIN_LENGTH, /[\p{L}\p{N}.-]/u));
  return start < at && text.slice(at + 1, end).includes(".") ? { start, end, kind: "email" } : undefined;
}

function urlAt(text: string, body: number, start: number): Address | undefined {
  const end = trimPunctuation(text, body, runForward(text, body, URL_LENGTH, /[^\s<>"'()[\]{}|“”‘’,;]/u));
  return end > body ? { start, end, kind: "url" } : undefined;
}

/** E-mail addresses and URLs, in order. Every look back or ahead is bounded, so the whole is linear. */
export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  // Most texts hold none, and a quick look costs less than the careful one.
  if (!text.includes("@") && !text.includes("://") && !WEB.test(text)) return found;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    let address: Address | undefined;
    if (code === 0x40) address = emailAt(text, index, from);
    else if (code === 0x3a && text.startsWith("//", index + 1)) {
      address = urlAt(text, index + 3, runBackward(text, index, from, 10, /[a-z]/iu));
    } else if ((code | 0x20) === 0x77 && /^www\.$/iu.test(text.slice(index, index + 4))) {
      address = urlAt(text, index + 4, index);
    }
    if (address) {
      found.push(address);
      from = address.end;
      index = address.end - 1;
    }
  }
  return found;
}
