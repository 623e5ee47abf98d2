import {expect} from '@open-wc/testing';
import {button, feedOf, mount, part, pictured, settled, wordsOf} from '../news-list-double.ts';

describe('the description of an image', () => {
  const feed = feedOf([pictured(1, {description: 'A bell of bronze.'})]);
  const text = (list: Awaited<ReturnType<typeof mount>>) =>
    list.shadowRoot!.querySelector<HTMLElement>('[part=description]');

  it('is opened and closed by a button named by its words and the title', async () => {
    const list = await mount('<news-list></news-list>', feed);
    const toggle = button(list, 'Image description')!;
    expect(wordsOf(toggle)).to.equal('Image description Title 1');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(text(list)?.checkVisibility() ?? false).to.equal(false);

    toggle.click();
    await settled(list);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(text(list)!.checkVisibility()).to.equal(true);
    expect(wordsOf(text(list))).to.equal('A bell of bronze.');

    toggle.click();
    await settled(list);
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(text(list)?.checkVisibility() ?? false).to.equal(false);
  });

  it('shows only the first words of its button', async () => {
    const list = await mount('<news-list></news-list>', feed);
    const hidden = button(list, 'Image description')!.querySelector('span')!;
    expect(wordsOf(hidden)).to.equal('Title 1');
    expect(hidden.getBoundingClientRect().width).to.be.at.most(1);
  });

  it('is always visible when they are shown', async () => {
    const list = await mount('<news-list descriptions="shown"></news-list>', feed);
    expect(wordsOf(part(list, 'description'))).to.equal('A bell of bronze.');
    expect(button(list, 'Image description')).to.equal(undefined);
  });

  it('is not there when there shall be none', async () => {
    const list = await mount('<news-list descriptions="none"></news-list>', feed);
    expect(text(list)).to.equal(null);
    expect(button(list, 'Image description')).to.equal(undefined);
    expect(part<HTMLImageElement>(list, 'image')!.alt).to.equal('Alt 1');
  });

  it('has no button where there is none', async () => {
    const list = await mount('<news-list></news-list>', feedOf([pictured(1)]));
    expect(button(list, 'Image description')).to.equal(undefined);
  });
});
