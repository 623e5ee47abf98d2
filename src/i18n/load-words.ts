import {sourceLocale} from '../generated/locale-codes.ts';
import type {targetLocales} from '../generated/locale-codes.ts';
import type {Templates} from './message.ts';

type Loader = () => Promise<{templates: Templates}>;

const loaders: Record<string, Loader> = {
  ar: () => import('../generated/locales/ar.ts'),
  de: () => import('../generated/locales/de.ts'),
  'en-XA': () => import('../generated/locales/en-XA.ts'),
  fr: () => import('../generated/locales/fr.ts'),
} satisfies Record<(typeof targetLocales)[number], Loader>;

/** The language whose words are in the code. */
export const SOURCE = sourceLocale;

export const locales = [SOURCE, ...Object.keys(loaders)];

const loaded = new Map<string, Templates>();

/** The locales whose words are here already. */
export const loadedLocales = (): string[] => [...loaded.keys()];

/** The words of a loaded locale; nothing for the source language. */
export const wordsOf = (locale: string): Templates | undefined => loaded.get(locale);

/** Fetches the words of one of `locales`, once. A failure is not remembered: the next call tries again. */
export async function loadWords(locale: string): Promise<void> {
  const load = loaders[locale];
  if (load && !loaded.has(locale)) loaded.set(locale, (await load()).templates);
}
