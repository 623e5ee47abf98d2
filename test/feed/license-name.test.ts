import {expect} from '@open-wc/testing';
import {licenseName} from '../../src/feed/license-name.ts';

describe('licenseName', () => {
  it('names the licences of Creative Commons', () => {
    expect(licenseName('https://creativecommons.org/licenses/by-sa/4.0/')).to.equal('CC BY-SA 4.0');
    expect(licenseName('http://creativecommons.org/licenses/by-nc-nd/3.0/de/deed.de')).to.equal('CC BY-NC-ND 3.0');
    expect(licenseName('https://creativecommons.org/publicdomain/zero/1.0/')).to.equal('CC0 1.0');
    expect(licenseName('https://creativecommons.org/publicdomain/mark/1.0/')).to.equal('Public domain');
  });

  it('leaves any other text', () => {
    for (const text of ['All rights reserved', 'CC BY 4.0', 'https://museum.example/terms', '']) {
      expect(licenseName(text)).to.equal(text);
    }
  });
});
