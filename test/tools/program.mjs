import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The path of an installed program; without it, ends the run with the hint. */
export function program({variable, names = [], paths = [], hint}) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found =
    process.env[variable] ??
    names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ??
    paths.find(existsSync);
  if (found) return found;
  console.error(hint);
  process.exit(1);
}
