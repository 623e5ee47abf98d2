/**
 * The best of some locales for a BCP 47 tag: the tag itself, then the tag without its last subtags, then another
 * of the same language. Nothing where there is none, or where the tag is no tag.
 */
export function matchLocale(tag: string, locales: readonly string[]): string | undefined {
  let wanted: string;
  try {
    wanted = Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return undefined;
  }
  for (let part = wanted; part; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
    if (locales.includes(part)) return part;
  }
  const [language] = wanted.split('-');
  return locales.find((locale) => locale.split('-')[0] === language);
}

/** Whether a reader of one language reads the other: German and Austrian German, but not Serbian in two scripts. */
export function sameLanguage(a: string, b: string): boolean {
  const [one, two] = [a, b].map((tag) => new Intl.Locale(tag).maximize());
  return one!.language === two!.language && one!.script === two!.script;
}
