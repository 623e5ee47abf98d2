const parentOf = (node: Node) =>
  node instanceof ShadowRoot ? node.host : (node instanceof Element && node.assignedSlot) || node.parentNode;

/** The language tag of an element: the nearest `lang`, through slots and shadow roots; `''` where there is none. */
export function languageOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node instanceof Element && node.hasAttribute('lang')) return node.getAttribute('lang')!;
  }
  return '';
}

/** The document or shadow root of an element, and of the hosts around it. */
export function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  for (let node: Node = element; node instanceof Element;) {
    const root: Node = node.getRootNode();
    roots.push(root);
    node = root instanceof ShadowRoot ? root.host : root;
  }
  return roots;
}
