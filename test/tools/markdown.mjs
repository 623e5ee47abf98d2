// Tables in Markdown files, between `<!-- name:start -->` and `<!-- name:end -->`, and files as Prettier writes them.
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

export const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** A text with something else between two marks; nothing where it has no such marks. */
export function between(name, text, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  return from < 0 || to < from ? undefined : `${text.slice(0, from)}${start}\n\n${content}\n\n${text.slice(to)}`;
}

/** A text with the project's settings, as a file of a language: `markdown`, `typescript`. */
export const pretty = async (text, parser) =>
  format(text, {...(await resolveConfig(fileURLToPath(import.meta.url))), parser});
