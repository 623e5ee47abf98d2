// The page around the list, the same for all but for the script's address.
import {hostCss} from '../tools/figures/visit.mjs';
import {scriptOf} from './contenders.mjs';

/** A page with nothing in it, to have a process for the one that is measured. */
const BLANK = '<!doctype html><html lang="en"><title>Museum</title><link rel="icon" href="data:,"></html>';

/** A page that shows a number of cards; the feed is on its way before the script is. */
export function hostPage(contender, cards) {
  if (!contender) return BLANK;
  const feed = `/feed.json?n=${cards}&amp;lang=en`;
  return `<!doctype html>
    <html lang="en">
    <meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Museum</title><link rel="icon" href="data:,">
    <link rel="preload" as="fetch" crossorigin href="${feed}">
    <script type="module" src="${scriptOf(contender)}"></script>
    <style>${hostCss()}</style>
    <header><h1>Museum</h1></header>
    <main><news-list src="${feed}" limit="${cards}" heading="News"></news-list></main>
    <footer><p>Open daily except Mondays.</p></footer></html>`;
}
