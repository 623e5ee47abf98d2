import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {all, feedOf, focused, listen, mount, pictured, same, settled, titles, wordsOf} from '../news-list-double.ts';

const feed = feedOf([1, 2, 3].map((name) => pictured(name, {description: 'A bell of bronze.'})));

describe('a letter, digit or sign', () => {
  for (const key of ['a', 'm', 'n', 's', 'Z', '1', '?', '/', '.']) {
    it(`such as ${key} does nothing on any control`, async () => {
      const list = await mount('<news-list limit="2"></news-list>', feed);
      const said = listen(list);
      const prevented: boolean[] = [];
      const note = (event: Event) => void prevented.push(event.defaultPrevented);
      document.addEventListener('keydown', note);
      const controls = all(list, 'a, button');
      for (const control of controls) {
        control.focus();
        await sendKeys({press: key});
        same(focused(), control);
      }
      document.removeEventListener('keydown', note);
      await settled(list);
      expect(prevented).to.deep.equal(controls.map(() => false));
      expect(titles(list)).to.deep.equal(['Title 1', 'Title 2']);
      expect(all(list, '[aria-expanded=true], [aria-pressed=true]').map(wordsOf)).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });
  }
});
