import {expect} from '@open-wc/testing';
import {feedOf, mount, same, settled, titles} from '../news-list-double.ts';

describe('what the page puts into a slot', () => {
  it('stands in the footer, after the list', async () => {
    const list = await mount('<news-list><p slot="footer">End</p></news-list>', feedOf(1));
    const footer = list.querySelector('p')!.getBoundingClientRect();
    const ul = list.shadowRoot!.querySelector('ul')!.getBoundingClientRect();
    expect(footer.top).to.be.at.least(ul.bottom);
  });

  for (const name of ['more', 'retry', 'all', 'new', 'toggle', 'skip', 'link']) {
    it(`is never taken for the list’s own, such as a link or button of class ${name}`, async () => {
      const list = await mount(
        `<news-list limit="1"><p slot="footer"><button class="${name}"></button><a class="${name}" href="#x"></a></p></news-list>`,
        feedOf(3),
      );
      let selected = 0;
      let loaded = 0;
      list.addEventListener('news-list-select', () => selected++);
      list.addEventListener('news-list-load', () => loaded++);
      const before = document.activeElement;
      const prevented: boolean[] = [];
      const note = (event: Event) => {
        prevented.push(event.defaultPrevented);
        event.preventDefault();
      };
      document.addEventListener('click', note);
      list.querySelector('button')!.click();
      expect(localStorage.getItem('news-list-descriptions')).to.equal(null);
      list.querySelector<HTMLElement>('p a')!.click();
      document.removeEventListener('click', note);
      await settled(list);
      expect(prevented).to.deep.equal([false, false]);
      expect(titles(list)).to.deep.equal(['Title 1']);
      expect({selected, loaded}).to.deep.equal({selected: 0, loaded: 0});
      same(document.activeElement, before);
      expect(localStorage.getItem('news-list-descriptions')).to.equal(null);
    });
  }
});
