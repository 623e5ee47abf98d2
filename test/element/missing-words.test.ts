import {expect, waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {allIn, frame, listsIn} from '../frame-double.ts';
import type {FrameWindow} from '../frame-double.ts';
import {part, titles, wordsOf} from '../news-list-double.ts';

const FRENCH = '/src/generated/locales/fr.ts';

const pageIn = (lang: string, more = '') => `<!doctype html>
  <html lang="${lang}"><title>Page</title>
  <script type="importmap">{"imports": {"${FRENCH}": "/-/status/404"}}</script>
  ${more}<news-list limit="1"></news-list>
  <script type="module">
    import '/src/define.ts';
    document.querySelectorAll('news-list').forEach((list) => (list.feed = {items: [{id: '1', title: 'A'}, {id: '2', title: 'B'}]}));
  </script>`;

const more = (page: FrameWindow) => listsIn(page).map((list) => wordsOf(part(list, 'more')));

const asked = (page: FrameWindow) =>
  page.performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/-/status/404')).length;

async function settledIn(page: FrameWindow) {
  await waitUntil(() => page.customElements.get('news-list'));
  await allIn(page, 'ready');
  await waitUntil(() => listsIn(page).every((list) => part(list, 'more')));
}

describe('words that could not be loaded', () => {
  it('leave the list in English, and it says so', async () => {
    const page = await frame({srcdoc: pageIn('fr')});
    await settledIn(page);
    expect(more(page)).to.deep.equal(['Show more news']);
    expect(listsIn(page)[0]!.shadowRoot!.querySelector('section')!.lang).to.equal('en');
    expect(titles(listsIn(page)[0]!)).to.deep.equal([]);
    expect(wordsOf(part(listsIn(page)[0]!, 'title'))).to.equal('A');
  });

  it('leave the list in English also where the page has added some of them', async () => {
    const page = await frame({srcdoc: pageIn('fr')});
    await waitUntil(() => page.customElements.get('news-list'));
    (page.customElements.get('news-list') as typeof NewsList).addWords('fr', {'list.more': 'Encore'});
    await settledIn(page);
    expect(more(page)).to.deep.equal(['Show more news']);
    expect(listsIn(page)[0]!.shadowRoot!.querySelector('section')!.lang).to.equal('en');
  });

  it('do not touch a list in another language', async () => {
    const page = await frame({srcdoc: pageIn('fr', '<news-list lang="de" limit="1"></news-list>')});
    await settledIn(page);
    expect(more(page)).to.deep.equal(['Weitere Neuigkeiten anzeigen', 'Show more news']);
  });

  // Whether the engine asks for a failed module again is its own affair; the standalone file makes sure that it does,
  // which `npm run figures` measures.
  it('leave other languages at work, and the list in English when it comes back', async () => {
    const page = await frame({srcdoc: pageIn('fr')});
    await settledIn(page);
    await waitUntil(() => asked(page) === 1);
    page.document.documentElement.lang = 'de';
    await waitUntil(() => more(page)[0] === 'Weitere Neuigkeiten anzeigen');
    page.document.documentElement.lang = 'fr';
    await waitUntil(() => more(page)[0] === 'Show more news');
    expect(listsIn(page)[0]!.shadowRoot!.querySelector('section')!.lang).to.equal('en');
  });
});
