import {execFileSync} from 'node:child_process';
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

/** What a program says of its own version: `156.0.8078.79`; nothing, if it does not say. */
export function versionOf(path) {
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    });
    return said.match(/\d+(\.\d+)+/)?.[0] ?? '';
  } catch {
    return ''; // Chrome for Windows opens a window instead
  }
}
