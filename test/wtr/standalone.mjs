// The tests again, with what the standalone file has in place of lit-html.
import chrome from './chrome.mjs';

export default {
  ...chrome,
  files: ['test/{element,standalone}/**/*.test.ts'],
  plugins: [
    {
      name: 'standalone-html',
      resolveImport: ({source, context}) =>
        source === 'lit/html.js' && context.path.startsWith('/src/') ? '/src/standalone/html.ts' : undefined,
    },
    ...chrome.plugins,
  ],
};
