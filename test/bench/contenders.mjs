// Who is measured, and the scripts of each.
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {minifyHTMLLiterals} from 'minify-literals';
import {build} from 'vite';

/** Everything is told as a multiple of what this one takes. */
export const REFERENCE = 'vanilla';
export const OURS = 'news-list';
/** `noise` is `vanilla` once more: as far as its figures are from 1, those of the others mean nothing. */
export const CONTENDERS = [REFERENCE, 'noise', 'lit', OURS];

const SCRIPT = '/cdn/news-list.js';
const sourceOf = (name) => fileURLToPath(new URL(`contenders/${name}.js`, import.meta.url));

/** As our own build does. */
const minifyLiterals = {
  name: 'minify-literals',
  enforce: 'pre',
  transform: async (code, id) =>
    /\b(html|css)`/.test(code) && !id.includes('node_modules') && (await minifyHTMLLiterals(code, {fileName: id})),
};

export async function bundle(name) {
  const [{output}] = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [minifyLiterals],
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: sourceOf(name), formats: ['es']},
      rolldownOptions: {output: {minify: true, comments: false}},
    },
  });
  return Buffer.from(output[0].code);
}

/** The address of a contender's script. */
export const scriptOf = (name) => (name === OURS ? SCRIPT : `/${name}.js`);

/** The scripts that are not there yet, by address. */
export async function buildContenders() {
  if (!existsSync(`dist${SCRIPT}`)) throw new Error('dist/cdn is missing: run `npm run build` first.');
  const [vanilla, lit] = [await bundle('vanilla'), await bundle('lit')];
  return new Map([
    [scriptOf(REFERENCE), vanilla],
    [scriptOf('noise'), vanilla],
    [scriptOf('lit'), lit],
  ]);
}
