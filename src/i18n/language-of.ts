// No `instanceof`: nodes of another document, such as a frame's, are of that document's classes.

const hostOf = (node: Node) => (node.nodeType === 11 ? (node as Partial<ShadowRoot>).host : undefined);

/** The language tag of an element: the nearest `lang`, through slots and shadow roots; `''` where there is none. */
export function languageOf(element: Element): string {
  let lang: string | null | undefined;
  for (let node: Node | null | undefined = element; node && lang == null;) {
    const here = node as Partial<Element> & Node;
    lang = here.getAttribute?.('lang');
    node = here.assignedSlot ?? hostOf(node) ?? node.parentNode;
  }
  return lang ?? '';
}

/** The document or shadow root of an element, and of the hosts around it. */
export function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  const host = hostOf(root);
  return host ? [root, ...rootsOf(host)] : [root];
}
