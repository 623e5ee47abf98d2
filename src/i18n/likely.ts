const known = new Map<string, Intl.Locale | undefined>();

/** A tag as BCP 47 wants it written, `he` for `iw`; nothing where it is no tag. */
export function canonical(tag: string): string | undefined {
  try {
    // Norwegian without more is taken for Bokmål, as nearly all pages mean it.
    return Intl.getCanonicalLocales(tag)[0]?.replace(/^no\b/, 'nb');
  } catch {
    return undefined;
  }
}

/** A language with its likely script, asked for with each card and found out once; nothing where it is no tag. */
export function likely(tag: string): Intl.Locale | undefined {
  if (!known.has(tag)) {
    const name = canonical(tag);
    known.set(tag, name ? new Intl.Locale(name).maximize() : undefined);
  }
  return known.get(tag);
}
