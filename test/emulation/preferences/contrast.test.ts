import {expect} from '@open-wc/testing';
import type {NewsList} from '../../../src/index.ts';
import {all, mount, parts} from '../../news-list-double.ts';
import {colourOf, contrastOf, groundOf, paleTextIn} from '../colours.ts';
import {emulate} from '../emulate.ts';
import {LAYOUTS, RICH} from '../rich-feed.ts';
import {failedList} from '../states.ts';

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** The borders that an element has, as `{width, contrast}`. */
function bordersOf(element: Element, pseudo?: string) {
  const style = getComputedStyle(element, pseudo);
  return SIDES.filter((side) => style[`border${side}Style`] !== 'none' && style[`border${side}Width`] !== '0px').map(
    (side) => ({
      width: parseFloat(style[`border${side}Width`]),
      contrast: contrastOf(colourOf(style[`border${side}Color`]), groundOf(element)),
    }),
  );
}

const thin = (list: NewsList) =>
  [...list.shadowRoot!.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before'].flatMap((pseudo) =>
      bordersOf(element, pseudo)
        .filter(({width, contrast}) => width < 2 || contrast < 7)
        .map(({width, contrast}) => `${element.className}${pseudo ?? ''}: ${width} px, ${contrast.toFixed(1)} : 1`),
    ),
  );

describe('with more contrast', () => {
  for (const layout of LAYOUTS) {
    it(`all lines of the layout ${layout} are at least 2 pixels wide and in the colour of text`, async () => {
      const list = await mount(`<news-list layout="${layout}" limit="7" heading="News"></news-list>`, RICH);
      await emulate({'prefers-contrast': 'more'});
      expect(thin(list)).to.deep.equal([]);
      for (const element of [...all(list, 'button:not(.toggle)'), ...parts(list, 'image')])
        expect(bordersOf(element), element.className).to.have.lengthOf(4);
      expect(paleTextIn(list, 7)).to.deep.equal([]);
    });
  }

  it('so are those of a message and its button', async () => {
    const list = await failedList();
    await emulate({'prefers-contrast': 'more'});
    expect(thin(list)).to.deep.equal([]);
    expect(bordersOf(parts(list, 'retry')[0]!)).to.have.lengthOf(4);
    expect(paleTextIn(list, 7)).to.deep.equal([]);
  });
});
