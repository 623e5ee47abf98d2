import {expect, waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {allIn, frame, listsIn} from '../frame-double.ts';
import type {FrameWindow} from '../frame-double.ts';
import {button, feedOf, heard, item, listen, part, wordsOf} from '../news-list-double.ts';

type Page = FrameWindow & {violations: string[]};
type Words = Parameters<typeof NewsList.addWords>[1];

/** On a busy machine a page of its own takes a while. */
const until = (condition: () => unknown) => waitUntil(condition, undefined, {timeout: 4000});

const FEED = feedOf([item(1, {date_published: '2026-03-04', language: 'de'}), item(2), item(3), item(4)]);

/** Lists in these languages on a page of their own, so that no other test has its words. */
async function lists(...languages: string[]): Promise<{page: FrameWindow; list: NewsList; others: NewsList[]}> {
  const elements = languages.map((lang) => `<news-list lang="${lang}" limit="1"></news-list>`);
  const page = await frame({
    srcdoc: `<!doctype html><script type="module" src="/src/define.ts"></script>${elements.join('')}`,
  });
  await until(() => page.customElements.get('news-list'));
  const [list, ...others] = listsIn(page);
  for (const one of listsIn(page)) one.feed = FEED;
  await allIn(page, 'ready');
  await until(() => listsIn(page).every((one) => part(one, 'more')));
  return {page, list: list!, others};
}

const add = (page: FrameWindow, language: string, words: Words) =>
  (page.customElements.get('news-list') as typeof NewsList).addWords(language, words);

const more = (list: NewsList) => wordsOf(part(list, 'more'));
const languageIn = (list: NewsList) => list.shadowRoot!.querySelector('section')!.lang;

/** What the page's console is told from now on. */
function warningsIn(page: FrameWindow): string[] {
  const warnings: string[] = [];
  page.console.warn = (text: string) => warnings.push(text);
  return warnings;
}

describe('words that a page adds', () => {
  for (const order of ['before', 'after']) {
    it(`are there when their script stands ${order} the element’s own, under a strict policy`, async () => {
      const page = (await frame({src: `/-/csp/test/fixtures/own-words/${order}.html`})) as Page;
      await until(() => listsIn(page)[0]?.state === 'ready');
      await until(() => more(listsIn(page)[0]!) === 'Mehr aus den Museen');
      expect(wordsOf(part(listsIn(page)[0]!, 'skip'))).to.equal('Diese Neuigkeiten überspringen');
      expect(page.violations).to.deep.equal([]);
    });
  }

  it('correct a word in lists that are shown already, in that language alone', async () => {
    const {page, list, others} = await lists('de', 'de-AT', 'fr', 'en');
    add(page, 'de', {'list.more': 'Mehr!'});
    await until(() => more(list) === 'Mehr!');
    expect(others.map(more)).to.deep.equal(['Mehr!', 'Afficher plus d’actualités', 'Show more news']);
    expect(languageIn(list)).to.equal('de');
  });

  it('correct English too', async () => {
    const {page, list} = await lists('en-GB');
    add(page, 'en', {'list.more': 'More stories', 'list.count': '{0} out of {1}'});
    await until(() => more(list) === 'More stories');
    expect(wordsOf(part(list, 'count'))).to.equal('1 out of 4');
  });

  it('of a region are for that region, on top of its language', async () => {
    const {page, list, others} = await lists('de-AT', 'de');
    add(page, 'de-AT', {'list.more': 'Mehr davon'});
    add(page, 'de', {'list.skip': 'Weiter', 'list.more': 'Noch mehr'});
    await until(() => more(list) === 'Mehr davon' && more(others[0]!) === 'Noch mehr');
    expect(wordsOf(part(list, 'skip'))).to.equal('Weiter');
    expect(languageIn(list)).to.equal('de-AT');
  });

  it('of one script are not for another', async () => {
    const {page, list, others} = await lists('sr', 'sr-Latn');
    const before = more(others[0]!);
    add(page, 'sr', {'list.more': 'Још'});
    await until(() => more(list) === 'Још');
    expect(more(others[0]!)).to.equal(before);
  });

  it('can be given one by one', async () => {
    const {page, list} = await lists('fr');
    add(page, 'fr', {'list.more': 'Encore'});
    add(page, 'FR', {'list.skip': 'Passer'});
    await until(() => wordsOf(part(list, 'skip')) === 'Passer');
    expect(more(list)).to.equal('Encore');
  });
});

describe('a language that a page supplies', () => {
  const ROMANSH: Words = {
    'list.more': 'Mussar dapli novitads',
    'list.added.one': '{0} novitad dapli, {1} da {2}',
    'list.added.other': '{0} novitads dapli, {1} da {2}',
    'card.language': 'Lingua: {0}',
    'date.long': '{0} da {1} {2}',
    'date.months': 'schaner,favrer,mars,avrigl,matg,zercladur,fanadur,avust,settember,october,november,december',
  };

  it('is spoken by lists in it, and asked of nobody', async () => {
    const {page, list} = await lists('rm-CH');
    expect(more(list)).to.equal('Show more news');
    add(page, 'rm', ROMANSH);
    await until(() => more(list) === 'Mussar dapli novitads');
    expect(languageIn(list)).to.equal('rm');
    expect(wordsOf(part(list, 'language'))).to.match(/^Lingua: /);
    expect(wordsOf(part(list, 'date'))).to.match(/^4 (da )?mars 2026/);
    const asked = page.performance.getEntriesByType('resource').map(({name}) => name);
    expect(asked.filter((name) => /locales\/[^/]+$/.test(name))).to.deep.equal([]);
  });

  it('has English for what it was not given, and its own plural forms', async () => {
    const {page, list, others} = await lists('rm', 'rm');
    others[0]!.limit = 2;
    add(page, 'rm', ROMANSH);
    await until(() => more(list) === 'Mussar dapli novitads');
    expect(wordsOf(part(list, 'skip'))).to.equal('Skip this news list');
    const said = listen(list);
    await list.showMore();
    expect(await heard(said, 1)).to.deep.equal(['1 novitad dapli, 2 da 4']);
    const saidToo = listen(others[0]!);
    await others[0]!.showMore();
    expect((await heard(saidToo, 1))[0]).to.equal('2 novitads dapli, 4 da 4');
  });
});

describe('a mistake in words that a page adds', () => {
  const MISTAKES: Record<string, [string, Record<string, unknown>, RegExp]> = {
    'a tag that is none': ['de_AT', {'list.more': 'Mehr'}, /"de_AT".*no language tag.*lang="de-AT"/],
    'an id that is none': ['de', {'list.mor': 'Mehr'}, /no word “list\.mor”.*list\.more/],
    'an id of no group': ['de', {more: 'Mehr'}, /no word “more”.*card\.language.*list\.more/],
    'a value left out': ['de', {'list.count': '{0} Stück'}, /“list\.count” is without \{1\}/],
    'a value too many': ['de', {'list.more': '{0} mehr'}, /“list\.more” has \{0\}, for which there is no value/],
    'something that is no text': ['de', {'list.more': null}, /“list\.more” is no text and was left out/],
  };
  for (const [name, [language, words, warning]] of Object.entries(MISTAKES)) {
    it(`is told in the console, and loses nothing: ${name}`, async () => {
      const {page, list} = await lists('de');
      const warnings = warningsIn(page);
      add(page, language, {...words, 'list.skip': 'Weiter'});
      await until(() => warnings.length);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(warning);
      const kept = language === 'de' ? 'Weiter' : 'Diese Neuigkeiten überspringen';
      await until(() => wordsOf(part(list, 'skip')) === kept);
      expect(button(list, words['list.more'] === '{0} mehr' ? '{0} mehr' : 'Weitere Neuigkeiten')).to.be.ok;
    });
  }

  it('is not told where there is none', async () => {
    const {page, list} = await lists('de');
    const warnings = warningsIn(page);
    add(page, 'de', {'list.new.one': '{0} Neues', 'list.skip': 'Weiter', 'date.long': '{0}. {1}'});
    await until(() => wordsOf(part(list, 'skip')) === 'Weiter');
    await until(
      () => page.performance.getEntriesByName(new URL('/src/i18n/check-words.ts', location.href).href).length,
    );
    expect(warnings).to.deep.equal([]);
  });
});
