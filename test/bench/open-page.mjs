// A contender's page in a fresh profile.
import {MOMENTS, watchCards, watchPage} from './in-page.mjs';

/** As long as any answer of the browser may take. */
export const TIMEOUT_MS = 120_000;

/**
 * Resolves to what `use` gives for the page with all its cards there; rejects at the page's first error.
 * @param prepare is called just before the navigation
 */
export async function openPage({browser, server}, {name, cards, prepare}, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failed = new Promise((_, reject) => page.once('pageerror', reject));
    const visit = async () => {
      await page.setViewport({width: 1280, height: 800});
      await page.goto(`${server.origin}/blank.html`);
      await page.evaluateOnNewDocument(watchPage);
      await page.evaluateOnNewDocument(watchCards, cards, MOMENTS);
      await prepare?.(page);
      await page.goto(`${server.origin}/page.html?contender=${name}&n=${cards}`, {timeout: TIMEOUT_MS});
      await page.evaluate(() => window.bench.complete); // not by polling, which would be work of the page
      return use(page);
    };
    return await Promise.race([visit(), failed]);
  } catch (error) {
    throw new Error(`${name}, ${cards} cards: ${error.message}`, {cause: error});
  } finally {
    await context.close();
  }
}
