import {card} from './card.ts';
import {controls} from './controls.ts';
import {layouts} from './layouts.ts';
import {list} from './list.ts';
import {media} from './media.ts';
import {scripts} from './scripts.ts';

const text = controls + list + card + layouts + media + scripts;
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** A style sheet belongs to the document that it was made for. */
function sheetFor(document: Document): CSSStyleSheet {
  const known = sheets.get(document);
  if (known) return known;
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(document, sheet);
  return sheet;
}

/** Gives a shadow root its styles, again after a move into another document, which takes them away. */
export function adoptStyles(root: ShadowRoot): void {
  root.adoptedStyleSheets = [sheetFor(root.ownerDocument)];
}
