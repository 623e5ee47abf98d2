import {expect, waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {fakeMinutes} from '../clock-double.ts';
import {all, button, feedOf, item, logged, mount, pictured, serve, wordsOf} from '../news-list-double.ts';

/** The words of a control that can be seen. */
function seenOf(control: HTMLElement): string {
  const copy = control.cloneNode(true) as HTMLElement;
  const original = [...control.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, index) => {
    if (original[index]!.getBoundingClientRect().width <= 1) element.remove();
  });
  return wordsOf(copy);
}

/** The controls whose names do not begin with the words that can be seen. A name is their text where nothing else gives one. */
function wronglyNamed(list: NewsList): string[] {
  const controls = all(list, 'a, button');
  expect(controls).not.to.deep.equal([]);
  return controls
    .filter((control) => {
      const seen = seenOf(control);
      const hasOtherName = control.matches('[aria-label], [aria-labelledby], [title]');
      return hasOtherName || !seen || !wordsOf(control).startsWith(seen);
    })
    .map(wordsOf);
}

describe('the name of each control begins with the words that can be seen on it', () => {
  const feed = feedOf([1, 2, 3].map((name) => pictured(name, {description: 'A bell of bronze.'})));

  for (const lang of ['en', 'de', 'fr', 'ar']) {
    it(`in a list in ${lang}`, async () => {
      const list = await mount('<news-list limit="2"></news-list>', feed, lang);
      expect(wronglyNamed(list)).to.deep.equal([]);
    });
  }

  it('with links that open in a new tab', async () => {
    const list = await mount('<news-list link-target="_blank"></news-list>', feed);
    expect(wronglyNamed(list)).to.deep.equal([]);
  });

  it('after a failure', async () => {
    serve({'/feed.json': {status: 500}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    expect(wronglyNamed(list)).to.deep.equal([]);
    expect(logged('warn')).to.have.lengthOf(1);
  });

  it('while new items wait', async () => {
    const clock = fakeMinutes();
    try {
      const fetches = serve({'/feed.json': {json: feedOf(1)}});
      const list = await mount('<news-list src="/feed.json" refresh="1"></news-list>');
      await waitUntil(() => clock.delays().length);
      fetches.answer('/feed.json', {json: feedOf([item('x'), item(1)])});
      clock.pass();
      await waitUntil(() => button(list, '1 new item'));
      expect(wronglyNamed(list)).to.deep.equal([]);
    } finally {
      clock.restore();
    }
  });
});
