import {expect, waitUntil} from '@open-wc/testing';
import {configureLocalization} from '@lit/localize';
import type {NewsList} from '../../src/index.ts';
import {feedOf, item, mount, part, place, settled, titles, wordsOf} from '../news-list-double.ts';

const section = (list: NewsList) => list.shadowRoot!.querySelector('section')!;
const skip = (list: NewsList) => wordsOf(part(list, 'skip'));
const speaks = (list: NewsList, words: string) => waitUntil(() => skip(list) === words, `says ${skip(list)}`);

const WORDS: Record<string, [skip: string, more: string, dir: string]> = {
  en: ['Skip this news list', 'Show more news', 'ltr'],
  de: ['Diese Neuigkeiten überspringen', 'Weitere Neuigkeiten anzeigen', 'ltr'],
  ar: ['تخطي قائمة الأخبار هذه', 'عرض المزيد من الأخبار', 'rtl'],
};

describe('the language of the interface', () => {
  for (const [lang, [skipWords, more, dir]] of Object.entries(WORDS)) {
    it(`is that of an ancestor: ${lang}, with its direction`, async () => {
      const list = await mount('<news-list limit="1"></news-list>', feedOf(2), lang);
      expect(skip(list)).to.equal(skipWords);
      expect(wordsOf(part(list, 'more'))).to.equal(more);
      expect(section(list).lang).to.equal(lang);
      expect(section(list).dir).to.equal(dir);
    });
  }

  it('is marked from the first moment, or not yet: never as a language that it will not have', async () => {
    const list = place('<news-list></news-list>', undefined, 'ar');
    const marked = new Set<string | null>();
    const look = () => marked.add(section(list)?.getAttribute('lang') ?? null).add(section(list)?.dir || null);
    new MutationObserver(look).observe(list.shadowRoot!, {subtree: true, childList: true, attributes: true});
    list.feed = feedOf(1);
    await settled(list);
    await waitUntil(() => skip(list) === WORDS.ar![0]);
    expect([...marked].filter(Boolean)).to.have.members(['ar', 'rtl']);
  });

  it('is French in a French page', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1, {date_published: '2026-03-04'})]), 'fr-CA');
    expect(section(list).lang).to.match(/^fr/);
    expect(wordsOf(list.shadowRoot!.querySelector('time'))).to.equal('4 mars 2026');
  });

  it('is the element’s own lang before any other', async () => {
    const list = await mount('<news-list lang="de"></news-list>', feedOf(1), 'ar');
    expect(skip(list)).to.equal(WORDS.de![0]);
  });

  it('takes the words of the language for a region, and that region’s dates', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1, {date_published: '2026-01-04'})]), 'de-AT');
    expect(skip(list)).to.equal(WORDS.de![0]);
    expect(wordsOf(list.shadowRoot!.querySelector('time'))).to.equal('4. Jänner 2026');
  });

  it('is found across shadow roots', async () => {
    const list = place('<news-list></news-list>', feedOf(1), 'de');
    const outer = document.createElement('div');
    list.replaceWith(outer);
    const inner = document.createElement('p');
    outer.attachShadow({mode: 'open'}).append(inner);
    inner.attachShadow({mode: 'open'}).append(list);
    await settled(list);
    expect(skip(list)).to.equal(WORDS.de![0]);
    outer.lang = 'ar';
    await speaks(list, WORDS.ar![0]);
  });

  it('is that of the slot it stands in before that of its parent', async () => {
    const list = place('<news-list></news-list>', feedOf(1), 'en');
    const host = document.createElement('div');
    list.replaceWith(host);
    host.attachShadow({mode: 'open'}).innerHTML = '<div lang="de"><slot></slot></div>';
    host.append(list);
    await settled(list);
    expect(skip(list)).to.equal(WORDS.de![0]);
  });

  it('follows when it changes later, on the element and above', async () => {
    const list = await mount('<news-list></news-list>', feedOf(1), 'en');
    list.parentElement!.lang = 'de';
    await speaks(list, WORDS.de![0]);
    list.lang = 'ar';
    await speaks(list, WORDS.ar![0]);
    expect(section(list).dir).to.equal('rtl');
    list.removeAttribute('lang');
    await speaks(list, WORDS.de![0]);
    expect(section(list).dir).to.equal('ltr');
  });

  it('can be two for two lists on one page', async () => {
    const one = await mount('<news-list lang="de"></news-list>', feedOf(1));
    const two = await mount('<news-list lang="ar"></news-list>', feedOf(1));
    expect([skip(one), skip(two)]).to.deep.equal([WORDS.de![0], WORDS.ar![0]]);
  });

  it('is there before the cards of a feed that came together with it', async () => {
    const list = await mount('<news-list limit="1"></news-list>', feedOf(2));
    const seen: string[] = [];
    new MutationObserver(() => {
      if (titles(list)[0] === 'Title 8') seen.push(skip(list));
    }).observe(list.shadowRoot!, {subtree: true, childList: true, characterData: true});
    list.lang = 'it'; // a language that no other test has asked for
    list.feed = feedOf([item(8), item(9)]);
    await waitUntil(() => titles(list)[0] === 'Title 8');
    await settled(list);
    expect(new Set(seen)).to.deep.equal(new Set(['Salta questo elenco di notizie']));
  });

  it('is English, and said to be, where nobody has words for it', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1, {date_published: '2026-03-04'})]), 'sw');
    expect(skip(list)).to.equal(WORDS.en![0]);
    expect(section(list).lang).to.equal('en');
    expect(wordsOf(list.shadowRoot!.querySelector('time'))).to.equal('4 March 2026');
  });

  it('is English where lang is no language', async () => {
    for (const lang of ['', 'x', '!!', 'english language']) {
      const list = await mount('<news-list></news-list>', feedOf(1), lang);
      expect(section(list).lang, lang).to.match(/^en/);
      expect(titles(list)).to.deep.equal(['Title 1']);
    }
  });

  it('leaves the direction to the page where the element has dir', async () => {
    const list = await mount('<news-list dir="ltr"></news-list>', feedOf(1), 'ar');
    expect(section(list).hasAttribute('dir')).to.equal(false);
    expect(getComputedStyle(section(list)).direction).to.equal('ltr');
  });

  it('leaves the page’s own words in the page’s language', async () => {
    const list = await mount('<news-list heading="Habari" intro="Karibu."></news-list>', feedOf(1), 'sw');
    expect(part(list, 'heading')!.closest('[lang]')!.getAttribute('lang')).to.equal('sw');
    expect(part(list, 'intro')!.closest('[lang]')!.getAttribute('lang')).to.equal('sw');
  });
});

describe('a host application that localizes with Lit itself', () => {
  it('is not disturbed, and does not disturb the list', async () => {
    const {setLocale, getLocale} = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['de'],
      loadLocale: () => Promise.resolve({templates: {}}),
    });
    const list = await mount('<news-list></news-list>', feedOf(1), 'ar');
    expect(getLocale()).to.equal('en');
    await setLocale('de');
    await settled(list);
    expect(skip(list)).to.equal(WORDS.ar![0]);
  });
});
