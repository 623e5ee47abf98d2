import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {button, feedOf, focused, item, links, mount, part, pictured, same, wordsOf} from '../news-list-double.ts';

const press = (key: string) => sendKeys({press: key});

/** Presses a key and tells whether the page could still scroll by it. */
async function untouched(key: string) {
  const events: KeyboardEvent[] = [];
  const note = (event: KeyboardEvent) => void events.push(event);
  document.addEventListener('keydown', note);
  await press(key);
  document.removeEventListener('keydown', note);
  const event = events.at(-1)!;
  expect(key).to.match(new RegExp(`${event.key === ' ' ? 'Space' : event.key}$`));
  return !event.defaultPrevented;
}

/** Moves focus, and waits for the module that comes with it to answer keys. */
async function focusOn(link: HTMLElement) {
  link.focus();
  await import('../../src/controllers/reader.ts');
  await nextFrame();
}

const at = () => wordsOf(focused());

describe('Left and Right', () => {
  it('move between the links of the cards and stop at the ends', async () => {
    const list = await mount('<news-list></news-list>', feedOf(3));
    await focusOn(links(list)[0]!);
    const path = ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'];
    const seen: string[] = [];
    for (const key of path) {
      await press(key);
      seen.push(at());
    }
    expect(seen).to.deep.equal(['Title 1', 'Title 2', 'Title 3', 'Title 3', 'Title 2']);
  });

  it('pass over a card without link', async () => {
    const list = await mount('<news-list></news-list>', feedOf([item(1), item(2, {url: undefined}), item(3)]));
    await focusOn(links(list)[0]!);
    await press('ArrowRight');
    expect(at()).to.equal('Title 3');
  });

  it('are mirrored where the interface is read from right to left', async () => {
    const list = await mount('<news-list></news-list>', feedOf(3), 'ar');
    await focusOn(links(list)[0]!);
    await press('ArrowLeft');
    expect(at()).to.equal('Title 2');
    await press('ArrowRight');
    expect(at()).to.equal('Title 1');
  });

  it('are mirrored where the page says so by dir', async () => {
    const list = await mount('<news-list dir="rtl"></news-list>', feedOf(3));
    await focusOn(links(list)[1]!);
    await press('ArrowRight');
    expect(at()).to.equal('Title 1');
  });

  for (const modifier of ['Alt', 'Control', 'Shift', 'Meta']) {
    it(`are left to the browser together with ${modifier}`, async () => {
      const list = await mount('<news-list></news-list>', feedOf(3));
      await focusOn(links(list)[1]!);
      const init = {key: 'ArrowRight', [`${modifier.replace('Control', 'Ctrl').toLowerCase()}Key`]: true};
      const event = new KeyboardEvent('keydown', {...init, bubbles: true, composed: true, cancelable: true});
      focused()!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
      expect(at()).to.equal('Title 2');
    });
  }

  it('do nothing when the page has handled them already', async () => {
    const list = await mount('<news-list></news-list>', feedOf(3));
    await focusOn(links(list)[0]!);
    const handle = (event: Event) => event.preventDefault();
    document.addEventListener('keydown', handle, true);
    await press('ArrowRight');
    document.removeEventListener('keydown', handle, true);
    expect(at()).to.equal('Title 1');
  });

  it('are left alone outside the links of the cards', async () => {
    const feed = feedOf([pictured(1, {description: 'A'}), pictured(2, {description: 'B'}), item(3)]);
    const list = await mount('<news-list limit="2"></news-list>', feed);
    const others = [
      part(list, 'skip'),
      part(list, 'more'),
      part(list, 'descriptions'),
      button(list, 'Image description'),
    ];
    for (const other of others) {
      other!.focus();
      expect(await untouched('ArrowRight')).to.equal(true);
      same(focused(), other);
    }
  });
});

describe('no other key', () => {
  for (const key of ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Escape']) {
    it(`such as ${key} is touched`, async () => {
      const list = await mount('<news-list></news-list>', feedOf(3));
      await focusOn(links(list)[1]!);
      expect(await untouched(key)).to.equal(true);
      expect(at()).to.equal('Title 2');
    });
  }
});
