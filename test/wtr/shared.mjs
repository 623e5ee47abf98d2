// What every engine shares. One file alone: `npx wtr --config test/wtr/chrome.mjs --files test/feed/dates.test.ts`.
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {freePort} from '../tools/free-port.mjs';
import {testServer} from '../tools/test-server.mjs';
import {lackingCommand} from './results.mjs';

process.env.TZ = 'Europe/Berlin'; // inherited by the browsers
process.once('SIGTERM', () => process.exit(143)); // and with the run the browsers end

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

export const shared = {
  rootDir,
  port: await freePort(), // engines run beside each other
  files: ['test/**/*.test.ts'],
  nodeResolve: true,
  middleware: [testServer()],
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
      target: 'es2022',
    }),
    lackingCommand(),
  ],
  testsFinishTimeout: 240_000, // a file of tests, on a busy machine
  testFramework: {config: {ui: 'bdd', timeout: 5000}},
  filterBrowserLogs: ({args: [first]}) => !String(first).startsWith('Lit is in dev mode'),
};
