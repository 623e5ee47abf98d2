import {expect, waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {feedOf, mount, same, settled, titles} from '../news-list-double.ts';

describe('adopted into another document', () => {
  async function frameWith(list: NewsList, lang: string) {
    const frame = document.createElement('iframe');
    list.parentElement!.append(frame);
    const inner = frame.contentDocument!;
    inner.documentElement.lang = lang;
    inner.body.append(list);
    await settled(list);
    return {frame, inner};
  }

  it('keeps its styles, its cards and its work', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(4));
    const {inner} = await frameWith(list, 'en');
    same(list.ownerDocument, inner);
    expect(getComputedStyle(list.shadowRoot!.querySelector('ul')!).listStyleType).to.equal('none');
    await list.showMore();
    expect(titles(list)).to.have.lengthOf(4);
  });

  it('speaks the language of that document, also when it changes', async () => {
    const list = await mount('<news-list limit="2"></news-list>', feedOf(4));
    const {inner} = await frameWith(list, 'de');
    const more = () => list.shadowRoot!.querySelector('[part=more]')!.textContent.trim();
    await waitUntil(() => more() === 'Weitere Neuigkeiten anzeigen');
    inner.documentElement.lang = 'fr';
    await waitUntil(() => more() !== 'Weitere Neuigkeiten anzeigen');
    expect(list.shadowRoot!.querySelector('section')!.lang).to.equal('fr');
  });

  it('comes back with its styles', async () => {
    const list = await mount('<news-list></news-list>', feedOf(1));
    const {frame} = await frameWith(list, 'en');
    frame.before(list);
    frame.remove();
    await settled(list);
    expect(getComputedStyle(list.shadowRoot!.querySelector('ul')!).listStyleType).to.equal('none');
    expect(titles(list)).to.deep.equal(['Title 1']);
  });
});
