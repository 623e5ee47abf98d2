import {expect} from '@open-wc/testing';
import {feedOf, item, mount, part, parts, wordsOf} from '../news-list-double.ts';

const textIn = (element: Element) =>
  [...element.childNodes].find((node): node is Text => node instanceof Text && node.data.trim() !== '')!;

/** The number of lines on which each word of an element stands. */
function linesOfWords(element: Element): Map<string, number> {
  const text = textIn(element.querySelector('a')!);
  const range = document.createRange();
  return new Map(
    [...text.data.matchAll(/\S+/g)].map(({0: word, index}) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return [word, new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size];
    }),
  );
}

const narrow = (title: string, language: string, rem = 11) =>
  mount(`<news-list style="inline-size: ${rem}rem"></news-list>`, feedOf([item(1, {title, language})]));

describe('a text in another script', () => {
  const TITLES = {
    ko: '국립해양박물관 겨울 특별전시회 야간개장 시작합니다',
    ka: 'ზღვის მუზეუმი ღამით პირველად იხსნება',
    hy: 'Ծովային թանգարանը գիշերն առաջին անգամ բացվում է',
    el: 'Το ναυτικό μουσείο ανοίγει νύχτα για πρώτη φορά',
    bg: 'Морският музей отваря през нощта за първи път',
  };
  for (const [language, title] of Object.entries(TITLES)) {
    it(`breaks between words that fit into a line: ${language}`, async () => {
      for (const width of [11, 12, 13, 14]) {
        const list = await narrow(title, language, width);
        const lines = linesOfWords(part(list, 'title')!);
        expect([...lines.keys()].join(' ')).to.equal(title);
        expect([...lines.values()], `${width}rem`).to.deep.equal(Array(lines.size).fill(1));
      }
    });
  }

  it('breaks between signs where there are no spaces, and stays in its column', async () => {
    for (const [language, title] of Object.entries({
      ja: '海の博物館が夜間に初めて開館、鐘楼も公開されます',
      'zh-Hans': '海洋博物馆首次夜间开放，钟楼也向公众开放',
    })) {
      const list = await narrow(title, language);
      const link = part(list, 'link')!;
      expect(linesOfWords(part(list, 'title')!).get(title), language).to.be.above(1);
      expect(link.getBoundingClientRect().right).to.be.at.most(list.getBoundingClientRect().right + 0.5);
    }
  });

  it('has room between its lines in Urdu, whose letters slope', async () => {
    const list = await mount(
      '<news-list lang="ur"></news-list>',
      feedOf([item(1, {language: 'ur', summary: 'خبریں'})]),
    );
    for (const name of ['title', 'summary', 'skip']) {
      const {lineHeight, fontSize} = getComputedStyle(part(list, name)!);
      expect(parseFloat(lineHeight) / parseFloat(fontSize), name).to.be.at.least(2);
    }
  });

  it('is neither spaced out, nor slanted, nor set in capitals', async () => {
    const list = await mount('<news-list lang="ka"></news-list>', feedOf([item(1, {language: 'el', summary: 'Νέα'})]));
    for (const element of ['title', 'link', 'summary', 'skip'].flatMap((name) => parts(list, name))) {
      const {letterSpacing, fontStyle, textTransform} = getComputedStyle(element);
      expect([letterSpacing, fontStyle, textTransform], wordsOf(element)).to.deep.equal(['normal', 'normal', 'none']);
    }
  });
});
