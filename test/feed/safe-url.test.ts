import {expect} from '@open-wc/testing';
import {safeSrcset, safeUrl} from '../../src/feed/safe-url.ts';

const base = 'https://museum.example/news/feed.json';

describe('safeUrl', () => {
  const accepted: [string, string, string][] = [
    ['an absolute address', 'http://other.example/a?b=c#d', 'http://other.example/a?b=c#d'],
    ['an address relative to the feed', 'a.jpg', 'https://museum.example/news/a.jpg'],
    ['a root-relative address', '/a.jpg', 'https://museum.example/a.jpg'],
    ['an address without scheme', '//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    ['a www address without scheme', 'www.museum.example/a', 'https://www.museum.example/a'],
    ['white space around it', ' \n https://museum.example/a\t', 'https://museum.example/a'],
    ['raw non-ASCII letters', '/日本.jpg', 'https://museum.example/%E6%97%A5%E6%9C%AC.jpg'],
    ['a space in a file name', '/My photo.jpg', 'https://museum.example/My%20photo.jpg'],
    ['an international host', 'https://müseum.example/', 'https://xn--mseum-kva.example/'],
  ];
  for (const [what, value, expected] of accepted) {
    it(`takes ${what}`, () => expect(safeUrl(value, base)).to.equal(expected));
  }

  const refused: [string, unknown][] = [
    ['a script', 'javascript:alert(1)'],
    ['a script in disguise', ' \u0001java\tscript:alert(1)'],
    ['a data document', 'data:text/html,<script>alert(1)</script>'],
    ['other schemes', 'ftp://museum.example/a'],
    ['mail addresses', 'mailto:a@museum.example'],
    ['a blob', 'blob:https://museum.example/1'],
    ['what a template left over', '/photos/<no value>'],
    ['an empty string', ''],
    ['white space', ' \n'],
    ['a placeholder', '#'],
    ['a user name that poses as a host', 'https://museum.example@evil.example/'],
    ['a host that cannot be', 'https://[/'],
    ['a number', 5],
    ['null', null],
    ['undefined', undefined],
    ['an object', {href: 'https://museum.example/'}],
    ['an array', ['https://museum.example/']],
  ];
  for (const [what, value] of refused) {
    it(`refuses ${what}`, () => expect(safeUrl(value, base)).to.equal(undefined));
  }

  it('takes absolute addresses when the base is not one', () => {
    expect(safeUrl('https://museum.example/a', 'about:blank')).to.equal('https://museum.example/a');
    expect(safeUrl('/a', 'about:blank')).to.equal(undefined);
  });
});

describe('safeSrcset', () => {
  it('makes every candidate absolute and keeps its descriptor', () => {
    expect(safeSrcset('a.jpg 320w, /b.jpg 640w', base)).to.equal(
      'https://museum.example/news/a.jpg 320w, https://museum.example/b.jpg 640w',
    );
  });

  it('takes densities and candidates without descriptor', () => {
    expect(safeSrcset('/a.jpg, /b.jpg 1.5x', base)).to.equal(
      'https://museum.example/a.jpg, https://museum.example/b.jpg 1.5x',
    );
  });

  it('takes candidates without white space between them', () => {
    expect(safeSrcset('/a.jpg 1x,/b.jpg 2x', base)).to.equal(
      'https://museum.example/a.jpg 1x, https://museum.example/b.jpg 2x',
    );
  });

  it('keeps commas that are part of an address', () => {
    expect(safeSrcset('/w_100,h_50/a.jpg 100w, /w_200,h_90/a.jpg 200w', base)).to.equal(
      'https://museum.example/w_100,h_50/a.jpg 100w, https://museum.example/w_200,h_90/a.jpg 200w',
    );
  });

  it('leaves out unsafe candidates only', () => {
    expect(safeSrcset('javascript:alert(1) 1x, data:image/png;base64,AAAA 2x, /b.jpg 3x', base)).to.equal(
      'https://museum.example/b.jpg 3x',
    );
    expect(safeSrcset('/a.jpg onload=alert(1), /b.jpg 2x', base)).to.equal('https://museum.example/b.jpg 2x');
  });

  it('is absent when nothing in it is safe', () => {
    for (const value of ['', ' , ', 'javascript:alert(1)', null, 5, {}]) {
      expect(safeSrcset(value, base), JSON.stringify(value)).to.equal(undefined);
    }
  });

  it('takes no longer than its length asks for', () => {
    const start = performance.now();
    for (const part of [',', 'a,', ' ', ' 1w', 'a']) safeSrcset(part.repeat(1e6 / part.length), base);
    expect(performance.now() - start).to.be.below(3000);
  });
});
