// Declarations keep the `.ts` of the source's imports, where a package needs `.js`.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

for (const name of readdirSync('dist', {recursive: true})) {
  if (!name.endsWith('.d.ts')) continue;
  const file = join('dist', name);
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, code.replace(/(\b(?:from|import|module)[ (]*['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
}
