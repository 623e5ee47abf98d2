// Prints what readers download, and fails above the budgets in package.json: bytes after Brotli.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

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

const row = (...cells) =>
  console.log(cells.map((cell, i) => (i ? String(cell).padStart(9) : cell.padEnd(24))).join(''));
row('bytes', 'min', 'gzip', 'brotli', 'budget');
for (const name of names) {
  const code = readFileSync(join(folder, name));
  const brotli = brotliCompressSync(code).length; // quality 11 is its default
  const budget = budgetOf(name);
  row(name, code.length, gzipSync(code, {level: 9}).length, brotli, budget ?? '–');
  if (budget === undefined) console.error(`${name} has no budget in package.json.`);
  else if (brotli > budget) console.error(`${name} is ${brotli - budget} bytes above its budget.`);
  if (!(brotli <= budget)) process.exitCode = 1;
}
