// Prints what readers download, and fails above the budgets in package.json: bytes after Brotli.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {targets} from '../../locales/tools/languages.mjs';

const folder = 'dist/cdn';
const {budgets} = JSON.parse(readFileSync('package.json', 'utf8'));
const budgetOf = (name) => budgets[name] ?? budgets[name.replace(/[^/]+\.js$/, '*.js')];

if (!existsSync(folder)) {
  console.error(`${folder} is missing: run \`npm run build:cdn\` first.`);
  process.exit(1);
}

const names = readdirSync(folder, {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'))
  .sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b));

const brotli = (code) => brotliCompressSync(code).length; // quality 11 is its default
const row = (...cells) =>
  console.log(cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(24))).join(''));
function check(name, min, gzip, bytes) {
  const budget = budgetOf(name);
  row(name, min, gzip, bytes, budget ?? '–');
  if (budget === undefined) console.error(`${name} has no budget in package.json.`);
  else if (bytes > budget) console.error(`${name}: ${bytes - budget} bytes above the budget.`);
  if (!(bytes <= budget)) process.exitCode = 1;
}

/** What the standalone file weighs because it knows which languages there are. */
function costOfCodes() {
  const code = readFileSync(join(folder, 'news-list.js'), 'utf8');
  const without = code.replace(new RegExp(targets.join('[^A-Za-z]{1,3}')), '');
  if (without === code) throw new Error('The language codes were not found in news-list.js.');
  return [code.length - without.length, '', brotli(code) - brotli(without)];
}

row('bytes', 'min', 'gzip', 'brotli', 'budget');
for (const name of names) {
  const code = readFileSync(join(folder, name));
  check(name, code.length, gzipSync(code, {level: 9}).length, brotli(code));
}
check('language codes', ...costOfCodes());
