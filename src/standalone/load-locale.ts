import type {Words} from '../i18n/message.ts';

/**
 * Fetches the words of a language from beside this script: the addresses of all the files would be more than their
 * codes. A file that did not come is asked for again under a new address, see `askAgain` in vite.config.ts.
 */
export async function loadLocale(locale: string): Promise<Words> {
  const path = `./locales/${locale}.js`;
  const {words} = (await import(/* @vite-ignore */ path).catch(
    () => import(/* @vite-ignore */ `${path}?${Date.now()}`),
  )) as {words: Words};
  return words;
}
