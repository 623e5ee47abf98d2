import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {isUsedIn, OVERTAKEN, pluralOf, PSEUDO, SOURCE, targets, translated} from './languages.mjs';
import {pseudo} from './pseudo.mjs';
import {Xliff} from './xliff.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const litLocalize = createRequire(import.meta.url).resolve('@lit/localize-tools/bin/lit-localize.js');

/**
 * Takes the texts from the code into the XLIFF files of a folder.
 * @returns by language: its `Xliff`, which is in the folder too
 * @throws what lit-localize complains of
 */
export function extract(folder) {
  const before = new Map(translated.map((tag) => [tag, sourcesIn(folder, tag)]));
  const config = join(folder, 'lit-localize.json');
  writeFileSync(config, JSON.stringify(configuration(folder)));
  try {
    execFileSync(process.execPath, [litLocalize, `--config=${config}`, 'extract'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    throw new Error(`lit-localize extract failed:\n${error.stderr}`);
  }
  const files = new Map(targets.map((tag) => [tag, xliffIn(folder, tag)]));
  for (const tag of translated) {
    markOvertaken(files.get(tag), before.get(tag));
    fillUnused(tag, files.get(tag));
  }
  translatePseudo(files.get(PSEUDO));
  for (const [tag, xliff] of files) {
    xliff.tidy();
    writeFileSync(join(folder, `${tag}.xlf`), `${xliff}`);
  }
  return files;
}

const xliffIn = (folder, tag) => new Xliff(readFileSync(join(folder, `${tag}.xlf`), 'utf8'));

/** The English texts that a language was translated from, by id; none for a language that is new. */
function sourcesIn(folder, tag) {
  if (!existsSync(join(folder, `${tag}.xlf`))) return new Map();
  return new Map(xliffIn(folder, tag).units.map(({id, source}) => [id, source]));
}

/** A translation of what the code does not say any more stays, and says so. */
export function markOvertaken(xliff, sources) {
  for (const {id, source, target} of xliff.units) {
    if (target && sources.has(id) && sources.get(id) !== source) xliff.translate({[id]: target}, OVERTAKEN);
  }
}

const configuration = (folder) => ({
  sourceLocale: SOURCE,
  targetLocales: targets,
  tsConfig: join(root, 'tsconfig.json'),
  interchange: {format: 'xliff', xliffDir: folder},
  output: {mode: 'runtime', outputDir: folder}, // asked for, and never written: see modules.mjs
});

/** XLIFF has every plural category; one that the language does not know gets the words of `other`. */
function fillUnused(tag, xliff) {
  const byId = new Map(xliff.units.map((unit) => [unit.id, unit]));
  for (const id of byId.keys()) {
    if (isUsedIn(tag, id)) continue;
    const {target, state} = byId.get(`${pluralOf(id).sentence}.other`);
    if (target) xliff.translate({[id]: target}, state);
  }
}

function translatePseudo(xliff) {
  xliff.translate(Object.fromEntries(xliff.units.map(({id, source}) => [id, pseudo(source)])), '');
}
