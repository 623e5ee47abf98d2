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
    const text = new DOMParser().parseFromString(policy.createHTML(reference), 'text/html').body.textContent;
    return /.;$/.test(text) ? reference : text; // HTML takes the "&not" of "&nothing;"
  } catch {
    return reference;
  }
}

function decodeNumber(reference: string, code: number): string {
  // Old editors keep their quotes in the C1 range, where HTML looks them up in Windows-1252.
  if (code > 127 && code < 160) return askBrowser(reference);
  return code && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

function decodeOne(reference: string, name: string): string {
  if (name[0] == '#') return decodeNumber(reference, Number(`0${name.slice(1)}`));
  const known = namedEntities.get(name);
  if (known || namedEntities.size > MAX_NAMES) return known ?? reference;
  const text = askBrowser(reference);
  namedEntities.set(name, text);
  return text;
}

/** Decodes each character reference once. One without its semicolon stays: `?a=1&copy=2` is no copyright sign. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#\d+|#x[\da-f]+|[a-z][a-z\d]{1,31});/gi, decodeOne);
