import {expect, waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {feedOf, logged, mount, part, pictured, place, same, serve, settled} from '../news-list-double.ts';

const feed = feedOf([1, 2, 3].map((name) => pictured(name, {description: 'A bell of bronze.'})));

/** What moves, or would move when something changes. */
function movingIn(list: NewsList): string[] {
  return [...list.shadowRoot!.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after']
      .filter((pseudo) => {
        const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(element, pseudo);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto';
      })
      .map((pseudo) => `${element.localName} ${pseudo ?? ''}`),
  );
}

describe('nothing moves or flashes', () => {
  for (const layout of ['grid', 'list', 'compact', 'magazine']) {
    it(`in layout ${layout}, whatever the reader has asked the system for`, async () => {
      const list = await mount(`<news-list layout="${layout}" limit="2"></news-list>`, feed);
      expect(movingIn(list)).to.deep.equal([]);
    });
  }

  it('while the list loads', async () => {
    serve({'/feed.json': {json: feed, delay: 100}});
    const list = place('<news-list src="/feed.json"></news-list>');
    await waitUntil(() => list.shadowRoot!.querySelector('.skeleton'));
    expect(movingIn(list)).to.deep.equal([]);
    expect(list.shadowRoot!.getAnimations()).to.deep.equal([]);
    await settled(list);
  });

  it('after a failure', async () => {
    serve({'/feed.json': {status: 500}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    expect(part(list, 'retry')).not.to.equal(undefined);
    expect(movingIn(list)).to.deep.equal([]);
    expect(logged('warn')).to.have.lengthOf(1);
  });

  it('and nothing plays: there is no audio, video or canvas, and no frame or embedded object', async () => {
    const list = await mount('<news-list></news-list>', feed);
    same(list.shadowRoot!.querySelector('audio, video, canvas, iframe, embed, object, marquee'), null);
  });
});
