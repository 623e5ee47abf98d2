// The files that say what is expected: a title, what to open, and then what a person would write down.
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** All files of a folder beside this one, of which the name contains `part`: `{path, lines}`. */
export const filesIn = (name, part = '') =>
  readdirSync(`${folder}${name}`)
    .filter((file) => file.includes(part))
    .sort()
    .map((file) => ({
      path: `test/screen-reader/${name}/${file}`,
      lines: readFileSync(`${folder}${name}/${file}`, 'utf8')
        .split('\n')
        .filter((line) => !line.startsWith('#')),
    }));

/** `Firefox: …` stands for one browser only. */
export const linesFor = (browser, lines) =>
  lines.flatMap((line) => {
    const [, indent, only, rest] = line.match(/^(\s*)(Chromium|Firefox|WebKitGTK): (.*)$/) ?? [];
    return only ? (only === browser ? [indent + rest] : []) : [line];
  });
