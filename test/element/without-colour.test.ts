import {expect} from '@open-wc/testing';
import {button, feedOf, links, mount, part, pictured, settled} from '../news-list-double.ts';

const TEXT = 'rgb(1, 2, 3)';
const ACCENT = 'rgb(9, 8, 7)';

const feed = feedOf([1, 2, 3].map((name) => pictured(name, {description: 'A bell of bronze.'})));

const show = () =>
  mount(`<news-list limit="2" style="color: ${TEXT}; --news-list-accent: ${ACCENT}"></news-list>`, feed);

const style = (element: Element | undefined, pseudo?: string) => getComputedStyle(element!, pseudo);

describe('without colour', () => {
  it('links and description buttons are underlined', async () => {
    const list = await show();
    for (const control of [links(list)[0], button(list, 'Image description'), part(list, 'skip')]) {
      expect(style(control).textDecorationLine).to.equal('underline');
    }
  });

  it('the switch for all descriptions shows by a filled box that it is on', async () => {
    const list = await show();
    const control = button(list, 'Show all image descriptions');
    const border = () => parseFloat(style(control, '::before').borderTopWidth);
    const off = border();
    control!.click();
    await settled(list);
    expect(border()).to.be.above(off * 3);
  });

  it('a description button shows by its arrow whether it is open', async () => {
    const list = await show();
    const control = button(list, 'Image description');
    const shut = style(control, '::before').rotate;
    control!.click();
    await settled(list);
    expect(style(control, '::before').rotate).not.to.equal(shut);
  });

  it('a button that waits has a dashed border', async () => {
    const list = await show();
    const more = part(list, 'more')!;
    expect(style(more).borderTopStyle).to.equal('solid');
    more.setAttribute('aria-disabled', 'true');
    expect(style(more).borderTopStyle).to.equal('dashed');
  });
});

describe('what shows where a control is', () => {
  it('is a border in the colour of the page’s text', async () => {
    const list = await show();
    for (const name of ['Show more news', 'Show all image descriptions']) {
      const {borderTopColor, borderTopWidth} = style(button(list, name));
      expect(borderTopColor, name).to.equal(TEXT);
      expect(parseFloat(borderTopWidth), name).to.be.at.least(1);
    }
    expect(style(button(list, 'Image description'), '::before').borderRightColor).to.equal(TEXT);
  });

  it('is with focus an outline of three pixels in the accent colour, two pixels away', async () => {
    const list = await show();
    const rules = [...list.shadowRoot!.adoptedStyleSheets[0]!.cssRules].filter((rule) => 'selectorText' in rule);
    expect(rules.map((rule) => rule.selectorText)).to.include(':focus-visible');
    links(list)[0]!.focus();
    expect(links(list)[0]!.matches(':focus-visible')).to.equal(true);
    const {outlineColor, outlineOffset, outlineStyle, outlineWidth} = style(links(list)[0]);
    expect({outlineColor, outlineOffset, outlineStyle, outlineWidth}).to.deep.equal({
      outlineColor: ACCENT,
      outlineOffset: '2px',
      outlineStyle: 'solid',
      outlineWidth: '3px',
    });
  });
});
