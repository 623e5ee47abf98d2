// The tests again, with what the standalone file has in place of lit-html.
import {defaultReporter} from '@web/test-runner';
import chrome from './chrome.mjs';

export default {
  ...chrome,
  files: ['test/{element,standalone}/**/*.test.ts'],
  reporters: [defaultReporter()],
  plugins: [
    {
      name: 'standalone-html',
      resolveImport: ({source, context}) =>
        source === 'lit/html.js' && context.path.startsWith('/src/') ? '/src/standalone/html.ts' : undefined,
    },
    ...chrome.plugins,
  ],
};
