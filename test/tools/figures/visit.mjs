// What all figures need: pages like the README's, and a browser that visits them.
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';

const TIMEOUT_MS = 15_000;
const STEP_MS = 30;

const readme = readFileSync('README.md', 'utf8');

/** The first block of code after a heading, or of all. */
export function codeFromReadme(language, heading = '') {
  const code = readme.slice(readme.indexOf(heading)).match(new RegExp(`\`\`\`${language}\\n([^]*?)\n\`\`\``))?.[1];
  if (!code || !readme.includes(heading)) throw new Error(`README.md has no ${language} code under “${heading}”.`);
  return code;
}

/** The line of CSS that reserves the room. */
export function hostCss() {
  const css = readme.match(/`(news-list \{[^`]*min-height[^`]*\})`/)?.[1];
  if (!css) throw new Error('README.md has no line of CSS with a min-height.');
  return css;
}

/** A page with the README's snippet, pointed at other addresses. */
export function snippetPage({script, feed, lang = 'en', layout = 'magazine', css = ''}) {
  const snippet = codeFromReadme('html')
    .replace('"news-list.js"', `"${script}"`)
    .replace('"https://network.example/feed.json"', `"${feed}"`)
    .replace('"magazine"', `"${layout}"`);
  if (!snippet.includes(script) || !snippet.includes(feed) || !snippet.includes(`"${layout}"`)) {
    throw new Error('The snippet of README.md has changed: test/tools/figures/visit.mjs has to follow.');
  }
  return `<!doctype html>
    <html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Museum</title>${css && `<style>${css}</style>`}
    <header><h1>Museum</h1></header>
    <main>${snippet}</main>
    <footer><p>Open daily except Mondays.</p></footer></html>`;
}

/** Resolves with the first result that is no nothing. `waitForFunction` would need `eval`, which a policy may forbid. */
export async function until(page, what, test, ...args) {
  const deadline = Date.now() + TIMEOUT_MS;
  for (;;) {
    const result = await page.evaluate(test, ...args);
    if (result) return result;
    if (Date.now() > deadline) throw new Error(`${page.url()}: waited in vain for ${what}.`);
    await wait(STEP_MS);
  }
}

/** Resolves when all lists of a page are in one of these states, and drawn. */
export const untilLists = (page, ...states) =>
  until(
    page,
    `lists that are ${states.join(' or ')}`,
    async (states) => {
      const lists = [...document.querySelectorAll('news-list')];
      if (!lists[0] || !lists.every(({state}) => states.includes(state))) return false;
      await Promise.all(lists.map(({updateComplete}) => updateComplete));
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
    },
    states,
  );

/** Resolves to how many cards there are, when there are more than `least`. */
export const untilCards = (page, least = 0) =>
  until(
    page,
    `more than ${least} cards`,
    (least) => {
      const {length} = document.querySelector('news-list')?.shadowRoot?.querySelectorAll('li') ?? [];
      return length > least && length;
    },
    least,
  );

export const untilImages = (page) =>
  until(page, 'the images', () =>
    [...document.querySelector('news-list').shadowRoot.querySelectorAll('img')].every(({complete}) => complete),
  );

/** A reader's press of one of the list's buttons, by the keyboard. */
export async function press(page, part) {
  await page.evaluate((part) => {
    document.querySelector('news-list').shadowRoot.querySelector(`button[part="${part}"]`).focus();
  }, part);
  await page.keyboard.press('Enter');
}

/** To the first card's link and to the next. */
export async function useKeyboard(page) {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
}

/** Opens an address in a profile of its own; resolves to what `measure` found there. */
export async function visit(browser, {url, width = 1200, height = 900, prepare}, measure) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width, height});
    await prepare?.(page);
    await page.goto(url);
    return await measure(page);
  } finally {
    await context.close();
  }
}
