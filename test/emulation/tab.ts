import {sendKeys} from '@web/test-runner-commands';
import {focused} from '../news-list-double.ts';

const MOST = 60;

/** Where focus is in a document, through shadow roots. */
export function focusIn(page: Document): Element | null {
  if (page === document) return focused();
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses Tab from one element until focus has come to another; `visit` sees each stop between them. */
export async function tabThrough(
  {from, to}: {from: HTMLElement; to: Element},
  visit: (stop: Element) => void,
  key = 'Tab',
): Promise<void> {
  from.focus();
  for (let count = 0; count < MOST; count++) {
    await sendKeys({press: key});
    const stop = focusIn(from.ownerDocument);
    if (stop === to) return;
    if (stop) visit(stop);
  }
  throw new Error(`After ${MOST} presses of ${key} focus has not come to ${to.textContent}`);
}
