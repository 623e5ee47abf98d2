import {expect, waitUntil} from '@open-wc/testing';
import {allIn, frame, listsIn} from '../frame-double.ts';
import type {FrameWindow} from '../frame-double.ts';
import {button, part, parts, titles, wordsOf} from '../news-list-double.ts';

type Page = FrameWindow & {violations: string[]};

const open = async () => {
  const page = (await frame({src: '/-/csp/test/fixtures/csp/page.html'})) as Page;
  await waitUntil(() => page.customElements.get('news-list'), 'no script');
  await allIn(page, 'ready', 'failed');
  await waitUntil(() => parts(listsIn(page)[0]!, 'card').length);
  return page;
};

describe('under a strict content security policy with trusted types', () => {
  it('the page is under that policy, and notices what is against it', async () => {
    const page = await open();
    page.document.body.setAttribute('style', 'color: red');
    await waitUntil(() => page.violations.length);
    expect(page.violations[0]).to.match(/^style-src/);
    expect(() => (page.document.body.innerHTML = '<b></b>')).to.throw(/TrustedHTML|Sink type mismatch/);
  });

  it('lists show their cards, in several languages and states, and nothing is against it', async () => {
    const page = await open();
    const [one, two, three] = listsIn(page);
    expect(titles(one!)).to.deep.equal(['Bell & clapper', 'Loom']);
    expect(titles(two!)).to.have.lengthOf(3);
    expect(wordsOf(part(three!, 'notice'))).to.contain('Die Neuigkeiten wurden nicht gefunden.');
    expect(page.violations).to.deep.equal([]);
  });

  it('styles hold, the point that a crop keeps included', async () => {
    const page = await open();
    const [list] = listsIn(page);
    expect(page.getComputedStyle(list!.shadowRoot!.querySelector('ul')!).listStyleType).to.equal('none');
    expect(page.getComputedStyle(part(list!, 'image')!).objectPosition).to.equal('20% 80%');
    expect(page.violations).to.deep.equal([]);
  });

  it('everything that a reader can do works', async () => {
    const page = await open();
    const [list, , failed] = listsIn(page);
    button(list!, 'Show all image descriptions')!.click();
    await waitUntil(() => parts(list!, 'description').length === 2);
    await list!.showMore();
    expect(titles(list!)).to.have.lengthOf(3);
    button(failed!, 'Erneut versuchen')!.click();
    await allIn(page, 'ready', 'failed');
    list!.layout = 'list';
    list!.heading = 'Other';
    await waitUntil(() => wordsOf(part(list!, 'heading')) === 'Other');
    expect(page.violations).to.deep.equal([]);
  });
});
