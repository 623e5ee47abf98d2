import {readDate} from './dates.ts';
import {plainText} from './plain-text.ts';
import {safeUrl} from './safe-url.ts';
import type {Warn} from './warnings.ts';

/** The canonical BCP 47 tag: `en-US` for `en_US`. */
export function readLanguage(value: unknown, warn: Warn, field = 'language'): string | undefined {
  if (value == null || value === '') return;
  try {
    const tag = plainText(value).replaceAll('_', '-');
    // "English" and "Deutsch" have the form of a tag, too.
    if (/^[a-z]{2,3}(-|$)/i.test(tag)) return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // Not a tag.
  }
  warn('language-invalid', field);
}

/** The first of the addresses that is safe. */
export function readUrl(addresses: Record<string, unknown>, base: string, warn: Warn): string | undefined {
  for (const [field, address] of Object.entries(addresses)) {
    const url = safeUrl(address, base);
    if (url) return url;
    if (typeof address == 'string' && address.trim()) warn('url-invalid', field);
  }
}

/** When an item was published, else last changed. */
export function readPublished(item: Record<string, unknown>, warn: Warn): string | undefined {
  for (const field of ['date_published', 'date_modified']) {
    const date = readDate(item[field]);
    if (date) return date;
    if (item[field] != null && item[field] !== '') warn('date-invalid', field);
  }
}
