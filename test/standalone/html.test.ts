import {expect} from '@open-wc/testing';
import * as lit from 'lit/html.js';
import * as own from '../../src/standalone/html.ts';

/** A template as each of the two understands it. */
type Make = (html: typeof lit.html, nothing: typeof lit.nothing) => lit.TemplateResult;

/** White space that only breaks lines of the source is left out by our own. */
const visible = (element: Element) => element.innerHTML.replace(/<!--.*?-->|\s*\n\s*/g, '');

/** What is there after each of some renderings into one element: by Lit, and by what takes its place. */
function both(...steps: Make[]): [lit: string[], own: string[]] {
  const byLit = document.createElement('div');
  const byOwn = document.createElement('div');
  const ownHtml = own.html as unknown as typeof lit.html;
  return [
    steps.map((make) => (lit.render(make(lit.html, lit.nothing), byLit), visible(byLit))),
    steps.map((make) => (own.render(make(ownHtml, own.nothing as never), byOwn), visible(byOwn))),
  ];
}

/** One template with different values, so that Lit and its stand-in see the same strings. */
const text =
  (value: unknown): Make =>
  (html) =>
    html`<p>a ${value} b</p>
      ${value}`;
const attributes =
  (one: unknown, two: unknown, flag: boolean): Make =>
  (html) =>
    html`<p class=${one} title="x ${two} y" ?hidden=${flag}>${one}</p>`;
const inner =
  (value: unknown): Make =>
  (html) =>
    html`<b>${value}</b>`;
const nested =
  (make: Make | undefined, after: unknown): Make =>
  (html, nothing) =>
    html`${make ? make(html, nothing) : nothing}<i>${after}</i>`;
const list =
  (...values: unknown[]): Make =>
  (html) =>
    html`<ul>
      ${values.map((value) => html`<li>${value}</li>`)}
    </ul>`;

describe('what stands in for Lit in the standalone file', () => {
  const cases: Record<string, Make[]> = {
    'shows text, numbers and nothing': [text('one'), text(2), text(''), text(undefined), text(null), text('three')],
    'never takes text for markup': [text('<b>bold</b> &amp; <!-- x -->'), attributes('"><script>', '<', false)],
    'writes attributes': [attributes('a', 'b', true), attributes('a', 'c', false), attributes(undefined, '', true)],
    'puts one template in the place of another': [
      nested(inner('x'), 1),
      nested(inner('y'), 2),
      nested(text('z'), 3),
      nested(undefined, 4),
      nested(inner('x'), 5),
    ],
    'shows templates within templates at the very end': [
      nested((html, nothing) => html`<u></u>${nested(inner(1), 2)(html, nothing)}`, 'after'),
      nested((html, nothing) => html`<u></u>${nested(undefined, 3)(html, nothing)}`, 'after'),
    ],
    'shows lists that grow, shrink and change': [list(1, 2), list(1, 3), list(), list(4), list('a', 'b', 'c')],
  };
  for (const [does, steps] of Object.entries(cases)) {
    it(does, () => {
      const [byLit, byOwn] = both(...steps);
      expect(byLit.join('')).to.match(/<\w/);
      expect(byOwn).to.deep.equal(byLit);
    });
  }

  it('removes an attribute that is given nothing, in part or whole', () => {
    const make =
      (value: (nothing: typeof lit.nothing) => unknown): Make =>
      (html, nothing) =>
        html`<p class=${value(nothing)} title="x ${value(nothing)}"></p>`;
    const [byLit, byOwn] = both(
      make(() => 'a'),
      make((nothing) => nothing),
      make(() => 'b'),
    );
    expect(byOwn).to.deep.equal(byLit);
    expect(byOwn[1]).to.equal('<p></p>');
  });

  it('keeps the elements of a template whose values change', () => {
    const element = document.createElement('div');
    const show = (value: string) => own.render(own.html`<p title=${value}>${value}</p>`, element);
    show('one');
    const before = element.querySelector('p');
    show('two');
    expect(element.querySelector('p')).to.equal(before);
    expect(before).to.have.attribute('title', 'two');
    expect(before).to.have.text('two');
  });
});
