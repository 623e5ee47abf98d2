// npm run locales          extracts the messages into locales/*.xlf, writes en-XA and src/generated/
// npm run locales:check    does the same in a temporary folder and fails if anything differs or is missing
import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const PSEUDO = 'en-XA';
const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const config = JSON.parse(readFileSync(join(here, 'lit-localize.json'), 'utf8'));
const generated = resolve(here, dirname(config.output.localeCodesModule));

// Every step works on copies in `temp`; the project is read, and at the end written or compared.
const temp = mkdtempSync(join(tmpdir(), 'news-list-locales-'));
const codes = join(temp, 'generated', 'locale-codes.ts');
const modules = join(temp, 'generated', 'locales');

function litLocalize(command) {
  const bin = join(root, 'node_modules/@lit/localize-tools/bin/lit-localize.js');
  try {
    execFileSync(process.execPath, [bin, `--config=${join(temp, 'lit-localize.json')}`, command], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    throw new Error(`lit-localize ${command} failed:\n${error.stderr}`);
  }
}

function writeConfig() {
  const output = {...config.output, outputDir: modules, localeCodesModule: codes};
  const interchange = {...config.interchange, xliffDir: temp};
  const tsConfig = resolve(here, config.tsConfig);
  mkdirSync(modules, {recursive: true});
  writeFileSync(join(temp, 'lit-localize.json'), JSON.stringify({...config, tsConfig, output, interchange}));
}

// XLIFF as lit-localize writes it.
const PLACEHOLDER = /<x\s(?:[^>"]|"[^"]*")*>/g;
const UNIT = /<trans-unit id="([^"]+)">[^]*?<\/trans-unit>/g;
const inside = (unit, name) => unit.match(new RegExp(`<${name}[^>]*>([^]*?)</${name}>`))?.[1];
const idOf = (placeholder) => placeholder.match(/\sid="(\d+)"/)?.[1];
const unitsOf = (locale) => [...readFileSync(join(temp, `${locale}.xlf`), 'utf8').matchAll(UNIT)];

function rewriteUnits(locale, change) {
  const file = join(temp, `${locale}.xlf`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(UNIT, change).trimEnd() + '\n');
}

/** Placeholders carry the source's expression; where only that has changed, the translation still holds. */
function refreshPlaceholders(locale) {
  rewriteUnits(locale, (unit) => {
    const current = new Map((inside(unit, 'source')?.match(PLACEHOLDER) ?? []).map((x) => [idOf(x), x]));
    return unit.replace(/<target[^>]*>[^]*?<\/target>/, (target) =>
      target.replace(PLACEHOLDER, (x) => current.get(idOf(x)) ?? x),
    );
  });
}

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ACCENTED = [...'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'];
const accent = (text) =>
  text.replace(/&[^;]+;|[A-Za-z]/g, (c) => (c.length > 1 ? c : (ACCENTED[PLAIN.indexOf(c)] ?? c)));

/** `Show ${n} more` becomes `[Šĥöŵ ${n} ɱöŕé]`: a text without brackets on screen is not translatable. */
function pseudo(source) {
  const placeholders = source.match(PLACEHOLDER) ?? [];
  const texts = source.split(PLACEHOLDER).map(accent);
  return `[${texts.map((text, i) => text + (placeholders[i] ?? '')).join('')}]`;
}

function translatePseudo() {
  rewriteUnits(PSEUDO, (unit) => {
    const target = `<target>${pseudo(inside(unit, 'source') ?? '')}</target>`;
    const bare = unit.replace(/\s*<target[^>]*>[^]*?<\/target>/, '');
    return bare.replace(/(\s*)<source>[^]*?<\/source>/, (source, indent) => source + indent + target);
  });
}

/** Whether the language has the plural category at the end of an id such as `list.added.few`. */
function usedIn(locale, id) {
  const category = id.match(/\.(zero|one|two|few|many|other)$/)?.[1];
  return !category || new Intl.PluralRules(locale).resolvedOptions().pluralCategories.includes(category);
}

function missingIn(locale) {
  return unitsOf(locale)
    .filter(([unit, id]) => usedIn(locale, id) && !inside(unit, 'target')?.trim())
    .map(([, id]) => `locales/${locale}.xlf: ${id} is not translated.`);
}

// A locale module that imported `str` would bring the bundle's entry back into a chunk of its own.
const STR = `const str = (strings: TemplateStringsArray, ...values: number[]) =>
  ({strTag: true as const, strings, values});`;

/** Only what is translated: for the rest, the source text is in the code. */
async function tidyModule(locale) {
  const file = join(modules, `${locale}.ts`);
  const code = readFileSync(file, 'utf8');
  if (/from 'lit'/.test(code)) throw new Error('A message uses html``: messages are plain text or str``.');
  const known = new Map(unitsOf(locale).map(([unit, id]) => [id, Boolean(inside(unit, 'target')?.trim())]));
  const body = code.slice(code.indexOf('templates = {') + 'templates = {'.length, code.lastIndexOf('};'));
  const rows = body
    .split(/\n(?=\s*'[^'\n]+': (?:str)?`)/)
    .filter((row) => row.trim())
    .filter((row) => {
      const id = row.match(/'([^']+)'/)?.[1] ?? '';
      return known.get(id) && usedIn(locale, id);
    });
  const parts = [
    `// Written by \`npm run locales\` from locales/${locale}.xlf.`,
    rows.some((row) => row.includes('str`')) ? STR : '',
    `export const templates = {${rows.join('')}};`,
  ];
  await writeTidy(file, parts.join('\n\n'));
}

async function writeTidy(file, code) {
  const options = await resolveConfig(join(here, 'x.ts'));
  writeFileSync(file, await format(code, {...options, parser: 'typescript'}));
}

async function run() {
  const locales = config.targetLocales;
  const xliff = readdirSync(here).filter((f) => f.endsWith('.xlf'));
  for (const f of xliff) cpSync(join(here, f), join(temp, f));
  writeConfig();
  litLocalize('extract');
  locales.forEach(refreshPlaceholders);
  translatePseudo();
  litLocalize('build');
  for (const locale of locales) await tidyModule(locale);
  const note = '// Written by `npm run locales` from locales/lit-localize.json.\n';
  await writeTidy(codes, note + readFileSync(codes, 'utf8').replace(/\/\/ .*\n/g, ''));
  return locales.flatMap(missingIn);
}

const outputs = () => [
  ...config.targetLocales.map((locale) => [join(temp, `${locale}.xlf`), join(here, `${locale}.xlf`)]),
  ...config.targetLocales.map((locale) => [join(modules, `${locale}.ts`), join(generated, 'locales', `${locale}.ts`)]),
  [codes, join(generated, basename(codes))],
];

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

try {
  const check = process.argv.includes('--check');
  const missing = await run();
  const stale = outputs().filter(([fresh, current]) => read(fresh) !== read(current));
  if (check) missing.push(...stale.map(([, f]) => `${f.slice(root.length + 1)} is stale: run \`npm run locales\`.`));
  else
    for (const [fresh, current] of stale) {
      mkdirSync(dirname(current), {recursive: true});
      cpSync(fresh, current);
    }
  for (const line of missing) console.error(line);
  console.log(
    check ? `${missing.length} problems` : `${stale.length} files written, ${missing.length} messages untranslated`,
  );
  if (check && missing.length) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(temp, {recursive: true, force: true});
}
