import {expect} from '@open-wc/testing';
import {addressesIn} from '../../src/feed/addresses.ts';

const base = 'https://museum.example/news/';

describe('addressesIn', () => {
  it('resolves one address against the page', () => {
    expect(addressesIn('feed.json', base)).to.deep.equal(['https://museum.example/news/feed.json']);
  });

  it('takes several, separated by any white space', () => {
    expect(addressesIn(' /a.json\n\thttps://b.example/?x=1,2  c.json ', base)).to.deep.equal([
      'https://museum.example/a.json',
      'https://b.example/?x=1,2',
      'https://museum.example/news/c.json',
    ]);
  });

  it('keeps what is no address, so that it can be named', () => {
    expect(addressesIn('https://', base)).to.deep.equal(['https://']);
  });

  it('gives none where there is none', () => expect(addressesIn(' \n', base)).to.deep.equal([]));
});
