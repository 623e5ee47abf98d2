import {loaders} from '../generated/locale-loaders.ts';
import type {Words} from './message.ts';

/** Fetches the words of a language that has a file. The standalone file has `src/standalone/load-locale.ts` for it. */
export const loadLocale = async (locale: string): Promise<Words> => (await loaders[locale]!()).words;
