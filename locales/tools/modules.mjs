import {pretty} from '../../test/tools/markdown.mjs';
import {isUsedIn, languages, pluralOf, SOURCE, targets} from './languages.mjs';

const by = (origin) => `// Written by \`npm run locales\` from ${origin}.`;

const tidy = (...parts) => pretty(parts.join('\n\n'), 'typescript');

/** What is in `src/generated/`: by file name its text. */
export async function modulesFrom(files) {
  const modules = new Map([
    ['locale-codes.ts', await codes()],
    ['locale-loaders.ts', await loaders()],
    ['word-ids.ts', await wordIds(files.values().next().value)],
  ]);
  for (const [tag, xliff] of files) modules.set(`locales/${tag}.ts`, await words(tag, xliff));
  return modules;
}

const codes = () =>
  tidy(
    by('locales/languages.json'),
    `/** The language whose words are in the code. */
    export const SOURCE = '${SOURCE}';`,
    `/** The languages whose words are in files of their own. */
    export const TARGETS = ${JSON.stringify(targets)};`,
  );

const loaders = () =>
  tidy(
    by('locales/languages.json'),
    `import type {Words} from '../i18n/message.ts';`,
    `/** Each file by an address that bundlers can see. */
    export const loaders: Record<string, () => Promise<{words: Words}>> = {
      ${targets.map((tag) => `'${tag}': () => import('./locales/${tag}.ts'),`).join('\n')}
    };`,
  );

/** The ids, each with the number of its values. */
const wordIds = (xliff) => {
  const rows = xliff.units.map(({id, source}) => `'${id}': ${new Set(source.match(/\{\d\}/g)).size},`);
  return tidy(
    by('the messages in src/i18n'),
    `/** By the id of a message: how many values it has, \`{0}\` and so on. */
    export const VALUES = {${rows.join('')}};`,
    `/** The id of a message, or of how a language writes dates where the browser does not know. */
    export type WordId = keyof typeof VALUES | 'date.long' | 'date.short' | 'date.months';`,
  );
};

const words = (tag, xliff) => {
  const messages = new Map(xliff.units.filter(({target}) => target).map(({id, target}) => [id, target]));
  const isNeeded = ([id, target]) => {
    const sentence = pluralOf(id)?.sentence;
    // The element takes `other` where a category has no words of its own.
    return (
      !sentence || id === `${sentence}.other` || (isUsedIn(tag, id) && target !== messages.get(`${sentence}.other`))
    );
  };
  const rows = [...messages].filter(isNeeded).concat(Object.entries(dates(tag)));
  return tidy(
    by(`locales/${tag}.xlf`),
    `export const words = {${rows.map(([id, text]) => `'${id}': ${JSON.stringify(text)},`).join('')}};`,
  );
};

/** How to write dates, for browsers that cannot. */
function dates(tag) {
  const {long, short, months} = languages[tag]?.dates ?? {};
  return long ? {'date.long': long, 'date.short': short, 'date.months': months} : {};
}
