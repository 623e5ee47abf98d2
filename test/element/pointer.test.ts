import {expect} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {all, feedOf, mount, pictured, same, settled, titles, wordsOf} from '../news-list-double.ts';

const feed = feedOf([1, 2, 3].map((name) => pictured(name, {description: 'A bell of bronze.'})));

const markup = '<news-list limit="2"></news-list>';

/** The types of events that are listened to while something runs. */
async function listenedTo(run: () => Promise<unknown>): Promise<string[]> {
  const types = new Set<string>();
  const real: unknown = Reflect.get(EventTarget.prototype, 'addEventListener');
  expect(real).to.be.a('function');
  Reflect.set(EventTarget.prototype, 'addEventListener', function (this: EventTarget, ...all: [type: string]) {
    const isOfList = this instanceof Node && this.getRootNode() instanceof ShadowRoot;
    if (isOfList || this === window || this === document) types.add(all[0]);
    if (typeof real === 'function') Reflect.apply(real, this, all);
  });
  try {
    await run();
  } finally {
    Reflect.set(EventTarget.prototype, 'addEventListener', real);
  }
  return [...types].sort();
}

const looks = (list: NewsList) => ({
  titles: titles(list),
  address: location.href,
  states: all(list, 'button').map((one) => `${one.ariaExpanded} ${one.ariaPressed} ${one.ariaDisabled}`),
});

const pressed = (type: string, init: MouseEventInit = {}) =>
  type.startsWith('touch')
    ? new Event(type, {bubbles: true, composed: true, cancelable: true})
    : new PointerEvent(type, {bubbles: true, composed: true, cancelable: true, button: 0, buttons: 1, ...init});

describe('a pointer', () => {
  it('does all by a click: no gesture, drag, motion or movement is listened to', async () => {
    const types = await listenedTo(async () => {
      const list = await mount(markup, feed);
      all(list, 'button').forEach((control) => control.click());
      await settled(list);
    });
    expect(types).to.deep.equal(['click', 'focusin', 'keydown', 'pointerover', 'slotchange']);
  });

  it('that goes down on a control does nothing, nor when it is let go elsewhere', async () => {
    const list = await mount(markup, feed);
    const before = looks(list);
    for (const control of all(list, 'a, button')) {
      for (const type of ['pointerdown', 'mousedown', 'touchstart']) {
        const event = pressed(type);
        control.dispatchEvent(event);
        expect(event.defaultPrevented, `${type} on ${wordsOf(control)}`).to.equal(false);
      }
      for (const type of ['pointerup', 'mouseup', 'touchend']) document.body.dispatchEvent(pressed(type));
      await settled(list);
      expect(looks(list), wordsOf(control)).to.deep.equal(before);
    }
  });

  it('needs no dragging: nothing in the list is made to be dragged or dropped on', async () => {
    const list = await mount(markup, feed);
    same(list.shadowRoot!.querySelector('[draggable], [ondrop], [ondragover]'), null);
  });
});
