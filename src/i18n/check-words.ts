import {VALUES} from '../generated/word-ids.ts';

// Loaded when a page adds words of its own; imports nothing of the element's, as every file that is loaded on demand.

const PLACEHOLDERS = /\{\d\}/g;

/** Tells the embedder in the console about words that will not be seen, or not as they were meant. */
export function checkWords(language: string, tag: string | undefined, words: Readonly<Record<string, unknown>>): void {
  const complain = (text: string) => console.warn(`<news-list> addWords("${language}"): ${text}`);
  if (!tag) complain('this is no language tag. It is written as in lang="de" or lang="de-AT"; nothing was added.');
  for (const [id, text] of Object.entries(words)) {
    const problem = problemOf(id, text);
    if (problem) complain(problem);
  }
}

function problemOf(id: string, text: unknown): string | undefined {
  if (typeof text !== 'string') return `“${id}” is no text and was left out.`;
  if (/^date\.(long|short|months)$/.test(id)) return undefined;
  const values = (VALUES as Record<string, number | undefined>)[id];
  if (values === undefined) {
    const [group] = id.split('.');
    const ids = Object.keys(VALUES);
    const near = ids.filter((other) => other.split('.')[0] === group);
    return `there is no word “${id}”. There are: ${(near.length ? near : ids).join(', ')}.`;
  }
  const there = new Set(text.match(PLACEHOLDERS));
  const wanted = Array.from({length: values}, (_, index) => `{${index}}`);
  const missing = wanted.filter((placeholder) => !there.delete(placeholder));
  if (missing.length) return `“${id}” is without ${missing.join(' and ')}: what stands for it will not be shown.`;
  if (there.size) return `“${id}” has ${[...there].join(' and ')}, for which there is no value.`;
}
