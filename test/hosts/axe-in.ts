import {expect} from '@open-wc/testing';
import {violationsIn} from '../axe.ts';
import {hostPage} from './host-page.ts';
import type {HostWindow} from './host-page.ts';

/** The first forbids a test’s script to be added, the second turns it into a module. */
const WITHOUT_AXE = new Set(['meta-csp', 'prototypes']);

/** The page may have faults of its own; those that are in the list, or about it, name it. */
export const faultsOfLists = async (page: HostWindow) =>
  (await violationsIn(page)).filter((violation) => violation.includes('news-list'));

/** Tests for all of these pages. */
export function accessibleIn(pages: Record<string, string>): void {
  for (const [name, what] of Object.entries(pages).filter(([page]) => !WITHOUT_AXE.has(page))) {
    it(what, async () => {
      expect(await faultsOfLists(await hostPage(name))).to.deep.equal([]);
    });
  }
}
