import {expect} from '@open-wc/testing';
import {feedOf, item, mount, parts, wordsOf} from '../news-list-double.ts';

describe('excerpt', () => {
  const summaryOf = async (text: string, attributes: string, lang = 'en') => {
    const list = await mount(
      `<news-list ${attributes}></news-list>`,
      feedOf([item(1, {summary: text})], {language: lang}),
    );
    return parts(list, 'summary').map(wordsOf)[0];
  };

  it('leaves a short summary as it is', async () => {
    expect(await summaryOf('One two three.', 'excerpt="14"')).to.equal('One two three.');
  });

  it('cuts at a word and ends with an ellipsis', async () => {
    expect(await summaryOf('One two three.', 'excerpt="10"')).to.equal('One two…');
  });

  it('is 200 characters without the attribute', async () => {
    const summary = await summaryOf('word '.repeat(60), '');
    expect(summary).to.equal(`${'word '.repeat(40).trim()}…`);
  });

  it('counts what people take for one character as one', async () => {
    const family = '👨‍👩‍👧‍👦';
    expect(await summaryOf(family.repeat(5), 'excerpt="5"')).to.equal(family.repeat(5));
    expect(await summaryOf(`${'é'.normalize('NFD')} `.repeat(9), 'excerpt="4"')).to.equal('é é…'.normalize('NFD'));
  });

  it('cuts a long row of such characters, too', async () => {
    const summary = await summaryOf('👨‍👩‍👧‍👦'.repeat(300), '');
    expect([...new Intl.Segmenter('en').segment(summary!)].length).to.be.at.most(201);
  });

  it('knows the words of a language that writes no spaces', async () => {
    expect(await summaryOf('พิพิธภัณฑ์เปิดใหม่', 'excerpt="11"', 'th')).to.equal('พิพิธภัณฑ์เปิด…');
    expect(await summaryOf('博物館が開館しました', 'excerpt="5"', 'ja')).to.equal('博物館が…');
  });

  it('0 hides summaries', async () => {
    expect(await summaryOf('One two three.', 'excerpt="0"')).to.equal(undefined);
  });
});
