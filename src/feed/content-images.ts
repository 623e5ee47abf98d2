import {decodeEntities} from './decode-entities.ts';
import {ATTRIBUTES, HIDDEN} from './html-tokens.ts';

const IMAGES = new RegExp(`${HIDDEN}|<img(${ATTRIBUTES})`, 'gi');
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** The attributes of each `<img>` in HTML, which is not parsed and so cannot load anything. */
export function* contentImages(html: unknown): Generator<Record<string, string | undefined>> {
  if (typeof html != 'string') return;
  for (const [, , tag] of html.matchAll(IMAGES)) {
    if (!tag) continue;
    const attributes = [...tag.matchAll(ATTRIBUTE)].reverse(); // of two with one name the first counts
    yield Object.fromEntries(
      attributes.map(([, name = '', ...values]) => [name.toLowerCase(), decodeEntities(values.find(Boolean) ?? '')]),
    );
  }
}
