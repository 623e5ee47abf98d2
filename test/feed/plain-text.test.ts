import {expect} from '@open-wc/testing';
import {stripTags} from '../../src/feed/html-tokens.ts';
import {beginning, plainText} from '../../src/feed/plain-text.ts';

function same(...texts: string[]) {
  for (const text of texts) expect(plainText(text)).to.equal(text);
}

describe('plainText', () => {
  it('leaves plain text as it is', () => {
    same('Night at the museum', 'A < B and C > D', 'The <Untitled> show', 'if a<b', '1 < 2', '<3', 'AT&T', 'R&D; lab');
  });

  it('removes tags and keeps their text', () => {
    expect(plainText('<b>Starry</b> <a href="/n" title="1 > 0">Night</a>')).to.equal('Starry Night');
    expect(plainText('<EM CLASS=x>Loud</EM>')).to.equal('Loud');
  });

  it('joins what inline tags part, and parts what blocks part', () => {
    expect(plainText('H<sub>2</sub>O')).to.equal('H2O');
    expect(plainText('<p>One</p><p>Two<br>Three</p><ul><li>Four</li><li>Five</li></ul><h2>Six</h2>Seven')).to.equal(
      'One Two Three Four Five Six Seven',
    );
  });

  it('removes comments, scripts and styles with what they hold', () => {
    expect(
      plainText('One<!-- <b>no</b> --> two<script>let no = "</p>";</script> <style>p{color:red}</style>three'),
    ).to.equal('One two three');
    expect(plainText('One<script>never closed')).to.equal('One');
    expect(plainText('Ha<!-- -->lf')).to.equal('Half');
  });

  it('decodes entities exactly once', () => {
    expect(plainText('Salt &amp; Pepper')).to.equal('Salt & Pepper');
    expect(plainText('&amp;amp;')).to.equal('&amp;');
    expect(plainText('&lt;b&gt;')).to.equal('<b>');
    expect(plainText('&amp;lt;b&amp;gt;')).to.equal('&lt;b&gt;');
    expect(plainText('&#38;lt;')).to.equal('&lt;');
  });

  it('makes one line of it', () => {
    expect(plainText('  One\r\n\ttwo \u2028 three  ')).to.equal('One two three');
    expect(plainText('10&nbsp;000&nbsp; visitors')).to.equal('10\xa0000 visitors');
  });

  it('removes what could turn the text around it, and what is no character', () => {
    expect(plainText('a\u202eb\u202cc\u2066d\u2069\0e\ud800f\udc00\ufeff')).to.equal('abcdef');
  });

  it('keeps joiners, marks and emoji', () => {
    same('می\u200cخواهم', 'שלום\u200f!', '👩\u200d🎨 e\u0301');
  });

  it('takes numbers as text, and nothing else', () => {
    expect(plainText(1889)).to.equal('1889');
    for (const value of [null, undefined, true, {}, ['a'], {toString: () => 'no'}])
      expect(plainText(value)).to.equal('');
  });

  it('takes no longer than its length asks for', () => {
    const start = performance.now();
    const parts = [
      '<',
      '<a ',
      '&',
      '"',
      "<a '",
      '<a "',
      '<!--',
      '<script',
      '<script>',
      '</script ',
      '<a/',
      ' ',
      '\xa0',
      '&a',
      '&#',
      'a',
      '<a "<a" ',
    ];
    for (const part of parts) {
      const text = part.repeat(15e4 / part.length);
      for (const value of [text, `<a ${text}`, `<a "${text}`]) {
        plainText(value);
        stripTags(value, true);
      }
    }
    expect(performance.now() - start).to.be.below(4000);
  }).timeout(10_000);
});

describe('beginning', () => {
  it('takes the text of short HTML, unknown elements left out', () => {
    expect(beginning('<amp-img></amp-img><!doctype html><o:p>One</o:p> <b>two</b>', true)).to.equal('One two');
  });

  it('never leaves half a tag', () => {
    expect(beginning(`${'a'.repeat(1990)}<img alt="a > b" src="x.jpg">${'b'.repeat(9000)}`, true)).to.equal(
      'a'.repeat(1990),
    );
    expect(beginning('One <img alt="never closed', true)).to.equal('One');
  });

  it('goes on behind a long beginning without words', () => {
    expect(beginning(`<style>${'a{}'.repeat(5000)}</style><p>Words</p>`, true)).to.equal('Words');
  });

  it('never leaves half a word or entity', () => {
    expect(beginning(`${'word '.repeat(398)}don&#8217;t ${'word '.repeat(1000)}`, true)).to.match(/^(word )+word…$/);
    expect(beginning('展'.repeat(5000), true)).to.equal('展'.repeat(2000));
  });

  it('reads no more than it needs', () => {
    expect(beginning('word '.repeat(1e6), true).length).to.be.within(1000, 2000);
  });

  it('is empty for what is no text', () => {
    for (const value of [null, 5, {}, []]) expect(beginning(value, true)).to.equal('');
  });
});
