import {expect, waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {
  all,
  feedOf,
  focused,
  listen,
  logged,
  mount,
  pictured,
  same,
  serve,
  settled,
  wordsOf,
} from '../news-list-double.ts';

const feed = feedOf(
  [1, 2, 3].map((name) => pictured(name, {description: 'A bell of bronze.'})),
  {next_url: '/2.json'},
);

const show = () => mount('<news-list limit="2" heading="News"></news-list>', feed);

/** All style rules, those in other rules too. */
const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
  [...rules].flatMap((rule) =>
    rule instanceof CSSStyleRule ? [rule] : rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [],
  );

const visible = (list: NewsList) =>
  all(list, '*')
    .filter((element) => !element.matches('.skip') && element.getBoundingClientRect().width > 1)
    .map((element) => `${element.localName} ${wordsOf(element)}`);

describe('hover and focus', () => {
  it('show no tooltip: no text waits in a title', async () => {
    const list = await show();
    same(list.shadowRoot!.querySelector('[title]'), null);
  });

  it('change by style nothing but backgrounds, underlines and outlines', async () => {
    const list = await show();
    const rules = rulesIn(list.shadowRoot!.adoptedStyleSheets[0]!.cssRules);
    const changing = rules.filter(({selectorText}) => /:(hover|focus)/.test(selectorText.replace(/:not\(.*?\)/g, '')));
    expect(changing.length).to.be.at.least(3);
    for (const {selectorText, style} of changing) {
      for (const property of style) {
        expect(property, selectorText).to.match(/^(background|text-decoration|outline)/);
      }
    }
  });

  it('on any control change no content, no address and no page', async () => {
    const {requests} = serve({'/2.json': {json: feedOf(1)}});
    const list = await show();
    const before = {visible: visible(list), address: location.href};
    const said = listen(list);
    for (const control of all(list, 'a, button')) {
      control.focus();
      control.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
      await settled(list);
      same(focused(), control);
      expect({visible: visible(list), address: location.href}, wordsOf(control)).to.deep.equal(before);
    }
    expect(said).to.deep.equal([]);
    expect(requests).to.deep.equal([]);
  });

  it('do not press Retry', async () => {
    const {requests} = serve({'/feed.json': {status: 500}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    expect(logged('warn')).to.have.lengthOf(1);
    await waitUntil(() => all(list, 'button').length);
    all(list, 'button')[0]!.focus();
    await settled(list);
    same(focused(), all(list, 'button')[0]);
    expect(requests).to.have.lengthOf(1);
  });
});
