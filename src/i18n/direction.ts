import {likely} from './likely.ts';

const RIGHT_TO_LEFT = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Mand|Samr)$/;

/** Languages that are written from left to right everywhere: for them the browser's data need not be loaded. */
const PLAIN = /^(?!a[rz]|dv|fa|h[ae]|iw|ji|k[ksuy]|ms|p[as]|sd|t[gk]|u[grz]|yi)[a-z]{2}(-[A-Z]{2})?$/;

/** The writing direction of a language by its script; `auto` where the language is not known. */
export function directionOf(tag = ''): 'ltr' | 'rtl' | 'auto' {
  if (PLAIN.test(tag)) return 'ltr';
  const language = likely(tag);
  return language ? (RIGHT_TO_LEFT.test(language.script ?? '') ? 'rtl' : 'ltr') : 'auto';
}
