import {between, pretty, table} from '../../test/tools/markdown.mjs';
import {categoriesOf, isUsedIn, languages, pluralOf, SOURCE, translated} from './languages.mjs';

/** The text of `locales/README.md` with its tables as they have to be. */
export async function withTables(text, files) {
  const tables = {languages: languageTable(files), ids: idTable(files.values().next().value)};
  let fresh = text;
  for (const [name, content] of Object.entries(tables)) {
    fresh = between(name, fresh, content);
    if (fresh === undefined) throw new Error(`locales/README.md has no marks for: ${name}.`);
  }
  return pretty(fresh, 'markdown');
}

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
