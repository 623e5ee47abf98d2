import {format, resolveConfig} from 'prettier';
import {categoriesOf, isUsedIn, languages, translated} from './languages.mjs';

const [START, END] = ['<!-- languages:start -->', '<!-- languages:end -->'];

/** The text of `locales/README.md` with its table of languages as it has to be. */
export async function withTable(text, files) {
  const [from, to] = [text.indexOf(START), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`locales/README.md has no ${START} … ${END}.`);
  const fresh = `${text.slice(0, from)}${START}\n\n${table(files)}\n\n${text.slice(to)}`;
  const options = await resolveConfig(new URL('../README.md', import.meta.url).pathname);
  return format(fresh, {...options, parser: 'markdown'});
}

function table(files) {
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
  return [['Language', 'Own name, file', 'Code', 'Plural forms', 'Review'], Array(5).fill('---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function reviewOf(tag, xliff) {
  const units = xliff.units.filter(({id}) => isUsedIn(tag, id));
  const wanting = units.filter(({state}) => state !== 'signed-off').length;
  return wanting ? `${wanting} of ${units.length} wanted` : 'done';
}
