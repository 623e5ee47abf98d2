import {expect} from '@open-wc/testing';
import type {NewsListSelectEvent} from '../../src/index.ts';
import {feedOf, item, links, mount, pictured, serve} from '../news-list-double.ts';

describe('news-list-select', () => {
  it('comes before a link is followed, with the item, and can be cancelled', async () => {
    const list = await mount('<news-list></news-list>', feedOf(2));
    const seen: NewsListSelectEvent[] = [];
    const cancel = (event: Event) => {
      seen.push(event as NewsListSelectEvent);
      event.preventDefault();
    };
    document.addEventListener('news-list-select', cancel, {once: true});
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    links(list)[1]!.dispatchEvent(click);
    expect(seen).to.have.lengthOf(1);
    expect(seen[0]!.item).to.include({id: 'id-2', title: 'Title 2', url: 'https://museum.example/2'});
    expect(seen[0]).to.include({target: list, bubbles: true, composed: true, cancelable: true});
    expect(click.defaultPrevented).to.equal(true);
  });

  it('lets the link be followed when nobody cancels it', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1, {url: `${location.href}#followed`})]));
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    links(list)[0]!.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(false);
    history.replaceState(null, '', location.href.replace('#followed', ''));
  });
});

describe('the document around the list', () => {
  it('is left as it was', async () => {
    const attributes = () => [document.documentElement, document.body].map((e) => e.getAttributeNames().join());
    const before = {
      head: document.head.innerHTML,
      attributes: attributes(),
      sheets: document.adoptedStyleSheets.length,
    };
    serve({'/feed.json': {json: feedOf([pictured(1, {description: 'A'}), item(2), item(3)])}});
    const list = await mount('<news-list src="/feed.json" limit="2"></news-list>');
    const around = [...list.parentElement!.children];
    const light = list.outerHTML;
    await list.showMore();
    await list.reload();
    expect({
      head: document.head.innerHTML,
      attributes: attributes(),
      sheets: document.adoptedStyleSheets.length,
    }).to.deep.equal(before);
    expect([...list.parentElement!.children]).to.deep.equal(around);
    expect(list.outerHTML).to.equal(light);
  });
});
