const RIGHT_TO_LEFT = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr)$/;

/** The writing direction of a language by its script; `auto` where the language is not known. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  try {
    return RIGHT_TO_LEFT.test(new Intl.Locale(language ?? '').maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'auto'; // no language tag
  }
}
