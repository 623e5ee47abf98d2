import {expect} from '@open-wc/testing';
import {excerptOf} from '../../src/i18n/excerpt.ts';
import {TEXTS} from './texts-of-scripts.ts';

const graphemes = (text: string) => [...new Intl.Segmenter('und').segment(text)].length;

describe('excerptOf', () => {
  it('leaves a text that is short enough, to the character', () => {
    expect(excerptOf('12345', 5, 'en')).to.equal('12345');
    expect(excerptOf('', 5, 'en')).to.equal('');
  });

  it('is no longer than it may be', () => {
    const text = 'The harbour museum has shown its new ships since Monday, in all weathers.';
    for (let length = 1; length < text.length; length++) {
      const excerpt = excerptOf(text, length, 'en');
      expect(graphemes(excerpt)).to.be.at.most(length + 1);
      expect(text.startsWith(excerpt.slice(0, -1))).to.equal(true);
      expect(excerpt).to.match(/…$/);
    }
  });

  it('never ends within a word, unless that is the first', () => {
    const words = 'The harbour museum has shown its new ships'.split(' ');
    for (let length = 3; length < 42; length++) {
      const last = excerptOf(words.join(' '), length, 'en').slice(0, -1).split(' ').at(-1);
      expect(words).to.include(last);
    }
    expect(excerptOf('Donaudampfschifffahrt', 5, 'de')).to.equal('Donau…');
  });

  it('takes a word whole that ends exactly there', () => {
    expect(excerptOf('One two three', 7, 'en')).to.equal('One two…');
    expect(excerptOf('One two three', 6, 'en')).to.equal('One…');
  });

  it('leaves no white space or comma before the ellipsis', () => {
    expect(excerptOf('Ships, boats, and more', 8, 'en')).to.equal('Ships…');
    expect(excerptOf('Ships – boats', 9, 'en')).to.equal('Ships…');
  });

  it('never cuts a character that people take for one', () => {
    expect(excerptOf('👩🏽‍🎨👩🏽‍🎨👩🏽‍🎨', 2, 'en')).to.match(/^(👩🏽‍🎨){1,2}…$/u); // engines differ in what a word is here
    expect(excerptOf('नमस्ते दुनिया', 4, 'hi')).to.equal('नमस्ते…');
  });

  it('finds the words of Thai, Japanese and Chinese, which have no spaces', () => {
    expect(excerptOf('ฉันรักพิพิธภัณฑ์', 7, 'th')).to.equal('ฉันรัก…');
    expect(excerptOf('東京国立博物館の展覧会', 8, 'ja')).to.equal('東京国立博物館の…');
    expect(excerptOf('故宫博物院展览', 6, 'zh')).to.equal('故宫博物院…');
  });

  it('works where the language is not known', () => {
    expect(excerptOf('One two three', 9)).to.equal('One two…');
  });

  it('works in a browser without Intl.Segmenter', () => {
    const {Segmenter} = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(excerptOf('One two three', 9, 'en')).to.equal('One two…');
      expect(excerptOf('😀😀😀', 2, 'en')).to.equal('😀😀…');
    } finally {
      Object.defineProperty(Intl, 'Segmenter', {value: Segmenter, configurable: true, writable: true});
    }
  });
});

describe('an excerpt of any length', () => {
  for (const {language, text} of TEXTS) {
    const ends = (granularity: 'grapheme' | 'word') => {
      const segments = new Intl.Segmenter(language, {granularity}).segment(text);
      return [...segments].map(({index, segment}) => index + segment.length);
    };
    const wordEnds = ends('word');
    const graphemeEnds = ends('grapheme');
    const hasWords = (piece: string) => /[^\s\p{P}]/u.test(piece);

    it(`is the longest in ${language} that ends with a word`, () => {
      for (let length = 1; length < graphemeEnds.length; length++) {
        const head = excerptOf(text, length, language).slice(0, -1);
        const limit = graphemeEnds[length - 1]!;
        const last = wordEnds.filter(
          (end, index) => end <= limit && hasWords(text.slice(wordEnds[index - 1] ?? 0, end)),
        );
        expect(head, `${length}`).to.equal(text.slice(0, last.at(-1) ?? limit));
      }
    });

    it(`breaks no character in ${language}`, () => {
      for (let length = 1; length < graphemeEnds.length; length++) {
        const head = excerptOf(text, length, language).slice(0, -1);
        expect(graphemeEnds, head).to.include(head.length);
      }
    });
  }
});
