declare const trustedTypes: undefined | {createPolicy(name: string, rules: Rules): Rules};

interface Rules {
  createHTML(text: string): string;
}

/** Known names; the browser adds what it is asked for. Where there is no browser, a caller may add the rest. */
export const namedEntities = new Map(Object.entries({amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\xa0'}));

// HTML has 2,125 names. A feed of invented ones must not keep the parser busy for ever.
const MAX_NAMES = 4000;

/** The policy itself makes tags impossible, so nobody can misuse it. */
const rules: Rules = {createHTML: (text: string) => text.replace(/</g, '&lt;')};
let policy: Rules | undefined;

function createPolicy() {
  try {
    return typeof trustedTypes == 'undefined' ? rules : trustedTypes.createPolicy('news-list', rules);
  } catch {
    return rules; // refused by the page
  }
}

function askBrowser(reference: string): string {
  try {
    policy ??= createPolicy();
    return new DOMParser().parseFromString(policy.createHTML(reference), 'text/html').body.textContent;
  } catch {
    return reference;
  }
}

function decodeNumber(code: number): string {
  // HTML reads the C1 range as Windows-1252, where old editors keep their quotes.
  if (code > 127 && code < 160) return new TextDecoder('latin1').decode(Uint8Array.of(code));
  return code && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

function decodeOne(reference: string, name: string): string {
  if (name[0] == '#') return decodeNumber(Number(`0${name.slice(1)}`));
  let text = namedEntities.get(name);
  if (text == null && namedEntities.size < MAX_NAMES) namedEntities.set(name, (text = askBrowser(reference)));
  return text ?? reference;
}

/** Decodes each character reference once. One without its semicolon stays: `?a=1&copy=2` is no copyright sign. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#\d+|#x[\da-f]+|[a-z][a-z\d]{1,31});/gi, decodeOne);
