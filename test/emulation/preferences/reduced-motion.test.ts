import {expect} from '@open-wc/testing';
import {mount} from '../../news-list-double.ts';
import {emulate} from '../emulate.ts';
import {LAYOUTS, RICH} from '../rich-feed.ts';

describe('with reduced motion', () => {
  for (const layout of LAYOUTS) {
    it(`nothing moves or scrolls smoothly in the layout ${layout}`, async () => {
      const list = await mount(`<news-list layout="${layout}" limit="9" heading="News"></news-list>`, RICH);
      await emulate({'prefers-reduced-motion': 'reduce'});
      for (const element of [list, ...list.shadowRoot!.querySelectorAll('*')]) {
        for (const pseudo of [undefined, '::before', '::after']) {
          const style = getComputedStyle(element, pseudo);
          expect(style.transitionDuration).to.match(/^0s(, 0s)*$/);
          expect(style.animationName).to.equal('none');
          expect(style.scrollBehavior).to.equal('auto');
        }
      }
      expect(list.shadowRoot!.getAnimations()).to.deep.equal([]);
    });
  }
});
