import {canonical, likely} from './likely.ts';

/** A tag, and what is left of it without the last subtags: `de-Latn-AT`, `de-Latn`, `de`. */
export const shortened = (tag: string): string[] =>
  tag.split('-').map((_, count, subtags) => subtags.slice(0, subtags.length - count).join('-'));

/**
 * The best of some locales for a BCP 47 tag: the tag itself or the tag without its last subtags, another of the same
 * language and script (`zh-Hant` for `zh-TW`), another of the same language. Nothing where there is none.
 */
export function matchLocale(tag: string, locales: readonly string[]): string | undefined {
  const wanted = canonical(tag);
  if (!wanted) return undefined;
  const isSame = (locale: string) => sameLanguage(locale, wanted);
  return (
    shortened(wanted).find((part) => locales.includes(part) && isSame(part)) ??
    locales.find(isSame) ??
    locales.find((locale) => shortened(locale).at(-1) === shortened(wanted).at(-1))
  );
}

/** Whether a reader of one language reads the other: German and Austrian German, but not Serbian in two scripts. */
export function sameLanguage(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [likely(a), likely(b)];
  return one?.language === two?.language && one?.script === two?.script;
}
