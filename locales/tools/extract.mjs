import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {isUsedIn, pluralOf, PSEUDO, SOURCE, targets, translated} from './languages.mjs';
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
  const files = new Map(targets.map((tag) => [tag, new Xliff(readFileSync(join(folder, `${tag}.xlf`), 'utf8'))]));
  for (const tag of translated) fillUnused(tag, files.get(tag));
  translatePseudo(files.get(PSEUDO));
  for (const [tag, xliff] of files) {
    xliff.tidy();
    writeFileSync(join(folder, `${tag}.xlf`), `${xliff}`);
  }
  return files;
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
