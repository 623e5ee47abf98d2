import {expect} from '@open-wc/testing';
import {feedOf, item, mount, part, parts, pictured, titles, wordsOf} from '../news-list-double.ts';

describe('the language of an item', () => {
  const german = pictured(2, {description: 'Eine Glocke.', credit: 'A. Berg'}, {language: 'de', summary: 'Text.'});

  it('is on all of its text: from the feed, the item and the image', async () => {
    const french = pictured(3, {description: 'Une cloche.', language: 'fr'}, {summary: 'Text.', language: 'ar'});
    const list = await mount(
      '<news-list descriptions="shown"></news-list>',
      feedOf([item(1, {summary: 'A'}), german, french]),
    );
    const langs = (name: string) => parts(list, name).map(({lang, dir}) => `${lang} ${dir}`);
    expect(langs('title')).to.deep.equal(['en ltr', 'de ltr', 'ar rtl']);
    expect(langs('summary')).to.deep.equal(['en ltr', 'de ltr', 'ar rtl']);
    expect(langs('image').map((both) => both.split(' ')[0])).to.deep.equal(['de', 'fr']);
    expect(langs('description')).to.deep.equal(['de ltr', 'fr ltr']);
  });

  it('is said in words beside the date where it is not the interface’s, and not in the link', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1), german]));
    expect(parts(list, 'language').map(wordsOf)).to.deep.equal(['In German']);
    expect(part(list, 'language')!.closest('p')).not.to.equal(null);
    expect(titles(list)[1]).to.equal('Title 2');
  });

  it('is not said for another region of the same language', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1, {language: 'en-US'})]));
    expect(parts(list, 'language')).to.deep.equal([]);
  });

  for (const language of ['de-x-foo', 'de-u-co-phonebk', 'de-1996']) {
    it(`may be a tag such as ${language}, which is on the text and is called by its language`, async () => {
      const list = await mount('<news-list></news-list>', feedOf([item(1, {language}), item(2)]));
      expect(titles(list)).to.deep.equal(['Title 1', 'Title 2']);
      expect(part(list, 'title')!.lang).to.equal(language);
      expect(wordsOf(part(list, 'language'))).to.match(/^In German/);
    });
  }

  it('is that of the feed where its tag names none, as x-foo', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1, {language: 'x-foo'})]));
    expect(part(list, 'title')!.lang).to.equal('en');
    expect(parts(list, 'language')).to.deep.equal([]);
  });

  it('is said in the words of the interface', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1)]), 'de');
    expect(wordsOf(part(list, 'language'))).to.equal('Auf Englisch');
  });

  it('is left to the browser’s eye for direction where nobody gives one', async () => {
    const list = await mount(
      '<news-list></news-list>',
      feedOf([pictured(1, {}, {summary: 'نص'})], {language: undefined}),
    );
    for (const name of ['title', 'summary', 'image']) expect(part(list, name)!.dir, name).to.equal('auto');
    for (const name of ['title', 'summary', 'image']) expect(part(list, name)!.lang, name).to.equal('');
    expect(parts(list, 'language')).to.deep.equal([]);
  });
});

describe('the language of a credit', () => {
  const credits = async (credit: string, members = {}) => {
    const image = pictured(1, {credit, ...members}, {language: 'de'});
    const list = await mount('<news-list></news-list>', feedOf([image]));
    return parts(list, 'credit').map(
      (one) => `${one.querySelector('bdi')!.closest<HTMLElement>('[lang]')!.lang}: ${wordsOf(one)}`,
    );
  };

  it('is that of the image where it stands as it was written', async () => {
    expect(await credits('Foto: Anna Berg')).to.deep.equal(['de: Foto: Anna Berg']);
    expect(await credits('', {license: 'CC BY 4.0'})).to.deep.equal(['de: CC BY 4.0']);
  });

  it('is the interface’s where the list puts words before a name', async () => {
    expect(await credits('Anna Berg')).to.deep.equal(['en: © Image: Anna Berg']);
    expect(await credits('Anna Berg', {license: 'Press use'})).to.deep.equal(['en: © Image: Anna Berg, Press use']);
  });
});
