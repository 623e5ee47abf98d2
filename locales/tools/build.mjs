// npm run locales          takes the texts from the code into locales/*.xlf, and makes src/generated/ from there
// npm run locales:check    does the same in a temporary folder, and fails if anything differs or is wrong
import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {extract} from './extract.mjs';
import {targets} from './languages.mjs';
import {modulesFrom} from './modules.mjs';
import {problemsIn} from './problems.mjs';
import {withTables} from './readme.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const xliffs = 'locales';
const generated = 'src/generated';
const readme = `${xliffs}/README.md`;

/** What ought to be there, by path; and what is wrong with it. */
async function build() {
  const temp = mkdtempSync(join(tmpdir(), 'news-list-locales-'));
  try {
    for (const file of filesIn(xliffs).filter((name) => name.endsWith('.xlf'))) {
      cpSync(join(root, xliffs, file), join(temp, file));
    }
    const files = extract(temp);
    const modules = await modulesFrom(files);
    const outputs = new Map([
      ...[...files].map(([tag, xliff]) => [`${xliffs}/${tag}.xlf`, `${xliff}`]),
      ...[...modules].map(([name, text]) => [`${generated}/${name}`, text]),
      [readme, await withTables(read(readme) ?? '', files)],
    ]);
    return {outputs, problems: problemsIn(files)};
  } finally {
    rmSync(temp, {recursive: true, force: true});
  }
}

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

const filesIn = (folder) => readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'});

/** Files of languages that are no more. */
function leftovers() {
  const known = new Set(targets.flatMap((tag) => [`${xliffs}/${tag}.xlf`, `${generated}/locales/${tag}.ts`]));
  const there = [
    ...filesIn(xliffs)
      .filter((name) => name.endsWith('.xlf'))
      .map((name) => `${xliffs}/${name}`),
    ...filesIn(`${generated}/locales`).map((name) => `${generated}/locales/${name}`),
  ];
  return there.filter((path) => !known.has(path));
}

function write(path, text) {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}

try {
  const isCheck = process.argv.includes('--check');
  const {outputs, problems} = await build();
  const stale = [...outputs].filter(([path, text]) => read(path) !== text);
  if (isCheck) {
    problems.push(...stale.map(([path]) => `${path} is stale: run \`npm run locales\`.`));
    problems.push(...leftovers().map((path) => `${path} belongs to no language of locales/languages.json.`));
  } else {
    for (const [path, text] of stale) write(path, text);
    for (const path of leftovers()) rmSync(join(root, path));
  }
  for (const line of problems) console.error(line);
  console.log(
    `${targets.length} languages, ${isCheck ? '' : `${stale.length} files written, `}${problems.length} problems`,
  );
  if (problems.length) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
