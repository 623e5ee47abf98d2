// The tables of the report, in Markdown.
import {evidence, remarks} from './cells.mjs';
import {criteria, RESULTS} from './criteria.mjs';
import {ENGINES} from './outcomes.mjs';

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Level and, of the levels that EN 301 549 asks for, the clause. */
function place({criterion, level, clause}) {
  return level === 'AAA' ? level : `${level}<br>${clause ?? `9.${criterion.split(' ')[0]}`}`;
}

const COLUMNS = ['Result', 'Remarks', 'Evidence'];
const row = (entry, record) => [`**${entry.result}**`, remarks(entry), evidence(entry, record)];
const ofLevel = (...levels) => criteria.filter(({level}) => levels.includes(level));

const report = (entries, head, record) =>
  table(
    ['Criterion', head, ...COLUMNS],
    entries.map((entry) => [entry.criterion, place(entry), ...row(entry, record)]),
  );

const requirements = (record) =>
  table(
    ['Requirement', ...COLUMNS],
    ofLevel('9.6').map((entry) => [entry.criterion, ...row(entry, record)]),
  );

const nameOf = ({criterion, level}) => (level === '9.6' ? `Clause 9.6, ${criterion}` : `${criterion} (${level})`);

const actions = (name, head) =>
  table(
    ['Criterion', head],
    criteria.filter((entry) => entry[name]).map((entry) => [nameOf(entry), entry[name]]),
  );

function summary() {
  const levels = ['A', 'AA', 'AAA'];
  const count = (result, level) => ofLevel(level).filter((entry) => entry.result === result).length;
  return table(
    ['Result', ...levels.map((level) => `Level ${level}`)],
    RESULTS.map((result) => [result, ...levels.map((level) => `${count(result, level)}`)]),
  );
}

function evaluated({component, system, engines}) {
  const names = ENGINES.filter((engine) => engines[engine]);
  const dates = names.map((engine) => engines[engine].date).sort();
  return table(
    ['What', 'Version', 'Last run'],
    [
      [`\`<${component.name}>\``, component.version, dates.at(-1)],
      ...names.map((engine) => [engine, engines[engine].version, engines[engine].date]),
      ['Operating system', system, ''],
    ],
  );
}

/** All tables by the names of their places in the report. */
export const tablesOf = (record) => ({
  evaluated: evaluated(record),
  summary: summary(),
  criteria: report(ofLevel('A', 'AA'), 'Level, EN 301 549', record),
  'criteria-aaa': report(ofLevel('AAA'), 'Level', record),
  requirements: requirements(record),
  page: actions('page', 'What the page must do'),
  feed: actions('feed', 'What the authors must do'),
  person: actions('person', 'What a person has to look at'),
});
