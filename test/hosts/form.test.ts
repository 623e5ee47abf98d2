import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {all, button, links} from '../news-list-double.ts';
import {hostPage, listsOf, until} from './host-page.ts';

interface Submitted {
  submitted: number;
}

describe('in a form', function () {
  this.timeout(30_000);

  it('no button of the list sends it, by mouse or by key', async () => {
    const page = (await hostPage('form')) as Awaited<ReturnType<typeof hostPage>> & Submitted;
    const list = listsOf(page)[0]!;
    page.document.querySelector('input')!.value = 'Name';
    page.focus();
    for (const control of all<HTMLButtonElement>(list, 'button')) {
      expect(control.form).to.equal(null);
      control.focus();
      await sendKeys({press: 'Enter'});
      if (control.isConnected) control.click();
    }
    await until(() => links(list).length === 6);
    expect(page.submitted).to.equal(0);
    expect(page.location.hash).to.equal('');
  });

  it('has no part in what is sent', async () => {
    const page = await hostPage('form');
    const form = page.document.forms[0]!;
    expect([...new page.FormData(form)].map(([name]) => name)).to.deep.equal(['name']);
    expect(button(listsOf(page)[0]!, 'Show more')!.type).to.be.a('string');
    expect([...form.elements].map(({tagName}) => tagName)).to.deep.equal(['INPUT', 'BUTTON']);
  });
});
