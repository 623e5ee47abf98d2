// The comparison is fair only while all contenders show the same: elements, attributes, texts and styles.
import {fetchItems, showItems} from './in-page.mjs';
import {openPage} from './open-page.mjs';

const CARDS = 12;
const MORE_CARDS = 16;

/** Runs in the page. A line a node, without comments and the white space between elements; then the style rules. */
function describeList() {
  const {innerHTML, adoptedStyleSheets} = document.querySelector('news-list').shadowRoot;
  const {body} = new DOMParser().parseFromString(innerHTML.replace(/<!--.*?-->/gs, ''), 'text/html');
  const lines = [];
  const describe = (node, indent) => {
    if (node instanceof Text) {
      const text = node.data.replace(/\s+/g, ' ').trim();
      if (text) lines.push(indent + text);
      return;
    }
    const attributes = [...node.attributes]
      .filter(({name}) => name !== 'loading') // when images come is the affair of each
      .map(({name, value}) => ` ${name}="${value}"`)
      .sort();
    lines.push(`${indent}<${node.localName}${attributes.join('')}>`);
    for (const child of node.childNodes) describe(child, `${indent}  `);
  };
  for (const node of body.childNodes) describe(node, '');
  const rules = adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
  return [...lines, ...rules];
}

/** As it is loaded, and after more cards in another language. */
const describe = (tools, name) =>
  openPage(tools, {name, cards: CARDS}, async (page) => {
    const loaded = await page.evaluate(describeList);
    await page.evaluate(fetchItems, MORE_CARDS);
    await page.evaluate(showItems, 'de', 'de');
    return [...loaded, ...(await page.evaluate(describeList))];
  });

/** Throws with the first difference, if there is one. */
export async function checkSameDom(tools, names) {
  const [reference, ...others] = names;
  const wanted = await describe(tools, reference);
  for (const name of others) {
    const lines = await describe(tools, name);
    const index = [...wanted, undefined].findIndex((line, i) => line !== lines[i]);
    if (index < 0) continue;
    const context = wanted.slice(Math.max(0, index - 3), index).join('\n');
    throw new Error(
      `The DOM or the styles differ, if dist/cdn is up to date. After\n${context}\n` +
        `${reference}: ${wanted[index]?.trim()}\n${name}: ${lines[index]?.trim()}`,
    );
  }
}
