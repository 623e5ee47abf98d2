import {expect} from '@open-wc/testing';
import {logged} from '../news-list-double.ts';

describe('the script', () => {
  it('that comes twice, or in two versions, leaves the first one and says so once', async () => {
    const first = customElements.get('news-list');
    const again = '../../src/define.ts?again';
    await import(again);
    expect(customElements.get('news-list') === first).to.equal(true);
    const [info, ...others] = logged('info');
    expect(others).to.deep.equal([]);
    expect(info).to.contain('news-list');
  });
});
