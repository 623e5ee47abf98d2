import type {CSSResult} from 'lit';

/** Gives an element's styles to the document that it was moved into; a style sheet does not go along. */
export function adoptStyles({shadowRoot, ownerDocument}: Element, styles: CSSResult[]): void {
  const {defaultView} = ownerDocument;
  if (!shadowRoot || !defaultView) return;
  shadowRoot.adoptedStyleSheets = styles.map(({cssText}) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
