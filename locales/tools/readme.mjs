import {format, resolveConfig} from 'prettier';
import {categoriesOf, isUsedIn, languages, pluralOf, SOURCE, translated} from './languages.mjs';

/** The text of `locales/README.md` with its tables as they have to be. */
export async function withTables(text, files) {
  let fresh = between('languages', text, languageTable(files));
  fresh = between('ids', fresh, idTable(files.values().next().value));
  const options = await resolveConfig(new URL('../README.md', import.meta.url).pathname);
  return format(fresh, {...options, parser: 'markdown'});
}

function between(name, text, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`locales/README.md has no ${start} … ${end}.`);
  return `${text.slice(0, from)}${start}\n\n${content}\n\n${text.slice(to)}`;
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function languageTable(files) {
  const rows = translated.map((tag) => {
    const {name, ownName} = languages[tag];
    return [
      name,
      `[${ownName}](${tag}.xlf)`,
      `\`${tag}\``,
      categoriesOf(tag).join(', '),
      reviewOf(tag, files.get(tag)),
    ];
  });
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return table(['Language', 'Own name, file', 'Code', 'Plural forms', 'Wanting review'], rows);
}

function reviewOf(tag, xliff) {
  const units = xliff.units.filter(({id}) => isUsedIn(tag, id));
  const wanting = units.filter(({state}) => state !== 'signed-off').length;
  return wanting ? `${wanting} of ${units.length}` : 'none';
}

function idTable(xliff) {
  const units = xliff.units.filter(({id}) => isUsedIn(SOURCE, id) || !pluralOf(id));
  const rows = units.map(({id, source, note}) => [`\`${id}\``, source, note]);
  return table(['Id', 'English', 'Where'], rows);
}
