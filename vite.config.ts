import {createHash} from 'node:crypto';
import {cpSync, existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';
import ts from 'typescript';
import {defineConfig, normalizePath, type Plugin, type UserConfig} from 'vite';

// vite                     the demo pages on a local server
// vite build --mode demo   the demo pages as files
// vite build --mode cdn    one file for pages without a build of their own
// vite build --mode lib    modules for bundlers
export default defineConfig(({command, mode}) => {
  if (command === 'serve') return pages;
  return mode === 'cdn' ? cdn : mode === 'lib' ? lib : demo;
});

const at = (path: string) => normalizePath(fileURLToPath(new URL(path, import.meta.url)));

/** Template literals lose the white space and comments that only people read. */
const minifyLiterals: Plugin = {
  name: 'minify-literals',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.startsWith(at('src')) || !/(html|css|svg)`/.test(code)) return;
    return (await minifyHTMLLiterals(code, {fileName: id})) ?? undefined;
  },
};

/** Notes for translators stay in the source. Blanks of the same length take their place, so the source map holds. */
const dropTranslatorNotes: Plugin = {
  name: 'drop-translator-notes',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(at('src/i18n')) || !code.includes('desc:')) return;
    let result = code;
    for (const [start, end] of translatorNotes(id, code)) {
      result = result.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + result.slice(end);
    }
    return {code: result, map: null};
  },
};

/** Where `desc: '…',` stands in the options of calls of `msg`. */
function translatorNotes(id: string, code: string): [start: number, end: number][] {
  const notes: [number, number][] = [];
  const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const options = ts.isCallExpression(node) && isMsg(node.expression) ? node.arguments[1] : undefined;
    if (options && ts.isObjectLiteralExpression(options)) {
      const {properties} = options;
      properties.forEach((property, i) => {
        if (property.name?.getText(file) !== 'desc') return;
        notes.push([property.getStart(file), properties[i + 1]?.getStart(file) ?? properties.end]);
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return notes;
}

const isMsg = (callee: ts.Expression) =>
  (ts.isIdentifier(callee) && callee.text === 'msg') ||
  (ts.isPropertyAccessExpression(callee) && callee.name.text === 'msg');

/** The words of each language as a file whose address the script makes from the language's code. */
const wordFiles: Plugin = {
  name: 'word-files',
  buildStart() {
    for (const file of readdirSync(at('src/generated/locales'))) {
      const fileName = `locales/${file.replace('.ts', '.js')}`;
      this.emitFile({type: 'chunk', id: at(`src/generated/locales/${file}`), fileName, preserveSignature: 'strict'});
    }
  },
};

/** A chunk that imported the entry would run it twice behind a CDN that redirects. */
const standalone: Plugin = {
  name: 'standalone',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const {fileName, imports} of chunks) {
      if (imports.length) this.error(`${fileName} imports ${imports.join(', ')}: each file has to stand alone.`);
    }
  },
};

/** A file that did not come is asked for again, under a new address: some browsers remember the failure of the old one. */
function askAgain(code: string): string {
  const asked = code.replace(/\bimport\((["'`]\.\/[^"'`]+["'`])\)/g, 'onDemand($1)');
  if (asked === code) return code;
  return `${asked}\nfunction onDemand(path) { return import(path).catch(() => import(path + '?' + Date.now())); }`;
}

/** A second pass over what Vite's minifier leaves: two in a hundred bytes. */
const squeeze: Plugin = {
  name: 'squeeze',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const map = bundle[`${file.fileName}.map`];
      if (file.type !== 'chunk' || map?.type !== 'asset') continue;
      const result = await minify(askAgain(file.code), {
        module: true,
        ecma: 2020,
        compress: {passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true},
        format: {ascii_only: true}, // in memory a letter then takes one byte, not two
        sourceMap: {content: String(map.source)}, // beside the file, which does not name it: a line less to load
      });
      file.code = result.code ?? file.code;
      map.source = result.map as string;
    }
  },
};

/** For the attribute `integrity` of the snippet's script. */
const integrity: Plugin = {
  name: 'integrity',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const hash = (code: string) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
    const hashes = Object.fromEntries(chunks.map(({fileName, code}) => [fileName, hash(code)]).sort());
    this.emitFile({type: 'asset', fileName: 'integrity.json', source: JSON.stringify(hashes, null, 2) + '\n'});
  },
};

const cdn: UserConfig = {
  resolve: {
    alias: {'lit/html.js': at('src/standalone/html.ts'), './load-locale.ts': at('src/standalone/load-locale.ts')},
  },
  plugins: [dropTranslatorNotes, minifyLiterals, wordFiles, squeeze, standalone, integrity],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    sourcemap: true,
    license: {fileName: 'LICENSES.md'}, // Lit's notices, which the minifier drops
    lib: {entry: {'news-list': at('src/define.ts')}, formats: ['es']}, // without lib: a preload helper at each import()
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      treeshake: {moduleSideEffects: (id) => !id.includes('@lit/localize')}, // of which only pure helpers are used
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        minify: true, // lib alone keeps white space
        comments: false, // licences are in LICENSES.md; the rest are notes to bundlers
      },
    },
  },
};

const lib: UserConfig = {
  plugins: [dropTranslatorNotes, minifyLiterals],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false, // dist/cdn
    sourcemap: true,
    minify: false,
    lib: {entry: [at('src/index.ts'), at('src/define.ts')], formats: ['es']},
    rolldownOptions: {
      external: /^(lit|@lit\/localize)(\/|$)/,
      output: {preserveModules: true, preserveModulesRoot: at('src'), entryFileNames: '[name].js'},
    },
  },
};

/** The project is the root, so that pages reach ../src; the address to open is that of the demo. */
const openDemo: Plugin = {
  name: 'open-demo',
  configureServer(server) {
    const {printUrls} = server;
    server.printUrls = () => {
      const urls = server.resolvedUrls;
      if (urls) urls.local = urls.local.map((url) => `${url}demo/`);
      printUrls();
    };
    server.middlewares.use('/', (request, response, next) => {
      if (request.url !== '/') return next();
      response.writeHead(302, {location: '/demo/'}).end();
    });
  },
};

const pages: UserConfig = {
  root: at('.'),
  appType: 'mpa', // a missing feed is answered with 404, not with the start page
  plugins: [openDemo],
  publicDir: false,
  server: {host: '127.0.0.1'},
  optimizeDeps: {entries: 'demo/**/*.html'},
};

/** Feeds and images are fetched by address, which no build sees. */
const copyDemoFiles: Plugin = {
  name: 'copy-demo-files',
  closeBundle() {
    for (const folder of ['feeds', 'images']) {
      if (existsSync(at(`demo/${folder}`))) {
        cpSync(at(`demo/${folder}`), at(`dist/demo/${folder}`), {recursive: true});
      }
    }
  },
};

function demoPages(): string[] {
  const files = existsSync(at('demo')) ? readdirSync(at('demo'), {recursive: true, encoding: 'utf8'}) : [];
  return files.filter((file) => file.endsWith('.html')).map((file) => join(at('demo'), file));
}

const demo: UserConfig = {
  root: at('demo'),
  base: './',
  plugins: [dropTranslatorNotes, minifyLiterals, copyDemoFiles],
  publicDir: false,
  build: {target: 'es2022', outDir: at('dist/demo'), emptyOutDir: true, rolldownOptions: {input: demoPages()}},
};
