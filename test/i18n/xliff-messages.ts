import {regionOf} from './languages.ts';

const files = new Map<string, Promise<Document>>();

async function read(language: string): Promise<Document> {
  const text = await (await fetch(`/locales/${language}.xlf`)).text();
  return new DOMParser().parseFromString(text, 'application/xml');
}

/** The messages of a language as its translators see them, by id: `{0}` for the first value, and so on. */
export async function messagesIn(language: string, kind: 'source' | 'target'): Promise<Map<string, string>> {
  if (!files.has(language)) files.set(language, read(language));
  const units = [...(await files.get(language)!).querySelectorAll('trans-unit')];
  return new Map(
    units.map((unit) => {
      const message = unit.querySelector(kind)?.cloneNode(true) as Element | undefined;
      message?.querySelectorAll('x').forEach((x) => x.replaceWith(`{${x.id}}`));
      return [unit.id, message?.textContent ?? ''];
    }),
  );
}

/** A message with numbers in its places, as the language writes them. */
export const filled = (message: string | undefined, lang: string, ...values: number[]): string =>
  message!.replace(/\{(\d)\}/g, (_, index: string) =>
    new Intl.NumberFormat(regionOf(lang)).format(values[Number(index)]!),
  );
