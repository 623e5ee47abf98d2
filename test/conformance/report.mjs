// Writes the tables of demo/ACCESSIBILITY.md from the criteria beside this file and from the results of the last runs,
// between `<!-- criteria:start -->` and `<!-- criteria:end -->` and the like. With --check it writes nothing, and fails
// if a test that is named there is gone, did not pass or runs nowhere, or if the tables are stale.
import {readFileSync, writeFileSync} from 'node:fs';
import {between, pretty} from '../tools/markdown.mjs';
import {problemsOfCriteria} from './completeness.mjs';
import {problemsOfTests} from './problems.mjs';
import {readRecord, RECORD, updated} from './record.mjs';
import {tablesOf} from './tables.mjs';

const FILE = 'demo/ACCESSIBILITY.md';
// Prettier would fill all cells of a column up to its longest one.
const [AS_IS, AS_USUAL] = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'];

const check = process.argv.includes('--check');
const problems = problemsOfCriteria();

function withTables(text, tables) {
  for (const [name, table] of Object.entries(tables)) {
    const written = between(name, text, `${AS_IS}\n\n${table}\n\n${AS_USUAL}`);
    if (written === undefined) problems.push(`${FILE} has no place for the table “${name}”.`);
    else text = written;
  }
  return text;
}

const record = check ? readRecord() : updated(readRecord());
const before = readFileSync(FILE, 'utf8');
const after = await pretty(withTables(before, tablesOf(record)), 'markdown');
problems.push(...problemsOfTests(record));

if (!check) {
  writeFileSync(RECORD, await pretty(JSON.stringify(record), 'json'));
  writeFileSync(FILE, after);
} else if (after !== before) {
  problems.push(`The tables of ${FILE} are not those of test/conformance: run \`npm run accessibility\`.`);
}
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log(`${FILE}: every test that it names is there and has passed.`);
