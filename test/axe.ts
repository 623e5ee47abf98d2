import type {AxeResults, RunOptions} from 'axe-core';
import type {FrameWindow} from './frame-double.ts';

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

interface WithAxe {
  axe: {run(context: Document, options: RunOptions): Promise<AxeResults>};
}

/** What axe finds in a page of its own, each with the elements that it is about. */
export async function violationsIn(page: FrameWindow): Promise<string[]> {
  if (!('axe' in page)) {
    const script = page.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      page.document.head.append(script);
    });
  }
  const {violations} = await (page as unknown as WithAxe).axe.run(page.document, OPTIONS);
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
