// Tables that can be read in a terminal and as Markdown.
import {REFERENCE} from './contenders.mjs';
import {median, spread} from './statistics.mjs';

/** Title, field of a measurement, and unit; without a unit the numbers are shown as they are. */
const ROWS = [
  ['CPU to the first card', 'firstCard', 'ms'],
  ['CPU to all cards, laid out', 'allCards', 'ms'],
  ['longest task', 'longestTask', 'ms'],
  ['JavaScript heap', 'heap', 'KiB'],
  ['memory of the DOM', 'domMemory', 'KiB'],
  ['nodes', 'nodes', ''],
  ['images asked for', 'images', ''],
  ['script, as Brotli', 'script', 'B'],
  ['CPU of appending up to 1000', 'append', 'ms'],
  ['CPU of another language for 1000', 'language', 'ms'],
  ['CPU of an update with equal data', 'equal', 'ms'],
];
const COUNTS = [
  ['DOM writes of that update', 'writes'],
  ['layout shift', 'shift'],
];

const rounded = (value) => value.toFixed(value < 100 ? 1 : 0).replace(/\.0$/, '');

function ratioCell(measurements, references, field) {
  const ratios = measurements.map((each, round) => each[field] / references[round][field]);
  return `${median(ratios).toFixed(2)} ± ${spread(ratios).toFixed(2)}`;
}

function rowOf([title, field, unit], names, by) {
  const cells = names.map((name) =>
    name === REFERENCE
      ? `${rounded(median(by.get(name).map((each) => each[field])))} ${unit}`.trim()
      : ratioCell(by.get(name), by.get(REFERENCE), field),
  );
  return [title, ...cells];
}

const countRow = ([title, field], names, by) => [
  title,
  ...names.map((name) => `${Math.max(...by.get(name).map((each) => each[field]))}`),
];

function markdown(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [rows[0], rule, ...rows.slice(1)].map(line).join('\n');
}

/** One table: the reference as it is, the others as multiples of it. */
export function tableOf(cards, names, results) {
  const by = new Map(names.map((name) => [name, results.filter((each) => each.name === name && each.cards === cards)]));
  const isMeasured = ([, field]) => field in by.get(REFERENCE)[0];
  const rows = [
    ...ROWS.filter(isMeasured).map((row) => rowOf(row, names, by)),
    ...COUNTS.filter(isMeasured).map((row) => countRow(row, names, by)),
  ];
  return `\n### ${cards} cards\n\n${markdown([['', ...names], ...rows])}`;
}
