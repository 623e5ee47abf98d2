// What a reader sets in Firefox, while it runs: the commands `media-features` and `text-size` of cdp.mjs; and
// `focus-page`, for Tab may lead out of the page to the tools of the browser, where focus would stay.

/** In the order in which they reach the page: what it can see of the last is there only when all is. */
const PREFERENCES = {
  'prefers-contrast: more': {'ui.useAccessibilityTheme': 1},
  'prefers-reduced-motion: reduce': {'ui.prefersReducedMotion': 1},
  'prefers-color-scheme: light': {'layout.css.prefers-color-scheme.content-override': 1},
  'prefers-color-scheme: dark': {
    'browser.display.foreground_color': '#ffff00', // those that are forced, if they are
    'browser.display.background_color': '#000000',
    'browser.anchor_color': '#00ffff',
    'browser.visited_color': '#00ffff',
    'layout.css.prefers-color-scheme.content-override': 0,
  },
  'forced-colors: active': {'browser.display.document_color_use': 2},
};

/** Needs Firefox to be started with `--remote-allow-system-access`. */
export const preferences = () => ({
  name: 'preferences',
  async executeCommand({command, payload, session}) {
    const {connection} = session.browser.getPage(session.id).browser();
    return commands[command]?.((code, ...words) => inBrowser(connection, code, words), payload);
  },
});

let before = {}; // what the last call has changed

const commands = {
  async 'media-features'(run, {media = '', ...features}) {
    const wanted = Object.entries(features).map(([name, value]) => `${name}: ${value}`);
    const unknown = wanted.filter((name) => !PREFERENCES[name]);
    if (unknown[0]) throw new Error(`No preference is known for ${unknown.join()}`);
    const known = Object.entries(PREFERENCES).filter(([name]) => wanted.includes(name));
    await run(exchange, before);
    before = await run(exchange, Object.assign({}, ...known.map(([, values]) => values)));
    await run(setInTabs, {mediumOverride: media});
    return true;
  },

  async 'focus-page'(run) {
    await run(focusPage);
    return true;
  },

  async 'text-size'(run, factor) {
    await run(setInTabs, {textZoom: factor});
    return true;
  },
};

/** Runs a function where the browser itself runs: https://firefox-source-docs.mozilla.org/remote/ */
async function inBrowser(connection, code, words) {
  const {result: tree} = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome', maxDepth: 0});
  const {result} = await connection.send('script.evaluate', {
    expression: `JSON.stringify((${code})(${words.map((word) => JSON.stringify(word))}) ?? null)`,
    target: {context: tree.contexts[0].context},
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value);
}

/* global Services -- the functions below run in the browser */

function focusPage() {
  Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.focus();
}

/** Sets preferences, clears those that are null, and gives what they were before. */
function exchange(values) {
  const {prefs} = Services;
  const kinds = {[prefs.PREF_INT]: 'Int', [prefs.PREF_STRING]: 'String'};
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const kind = prefs.prefHasUserValue(name) && kinds[prefs.getPrefType(name)];
      const old = kind ? prefs[`get${kind}Pref`](name) : null;
      if (value === null) prefs.clearUserPref(name);
      else prefs[typeof value === 'number' ? 'setIntPref' : 'setStringPref'](name, value);
      return [name, old];
    }),
  );
}

function setInTabs(values) {
  for (const window of Services.wm.getEnumerator('navigator:browser')) {
    for (const {browsingContext} of window.gBrowser.browsers) Object.assign(browsingContext, values);
  }
}
