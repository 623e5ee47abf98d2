import type {TemplateResult} from 'lit/html.js';

// Takes the place of lit-html in the standalone file, where that alone would be a fifth of what a page loads: the part
// of it that our templates use, with the same names and the same results. Values stand in text, as arrays, templates or
// words, and in attributes (`name=${…}`, `class="a ${…}"`, `?name=${…}`); there are no events, properties or directives.
// The build and `npm run test:standalone` put it in; everything else, and the npm package, uses Lit itself.

type Result = Pick<TemplateResult, 'strings' | 'values'>;

/** Takes the values of a template, of which it shows its own. */
type Part = (values: unknown[]) => void;

/** Where values go in a template: which node, and in which attribute of it, between which strings. */
interface Place {
  node: number;
  first: number;
  name?: string;
  around?: string[];
}

interface TrustedTypes {
  trustedTypes: {
    createPolicy(name: string, rules: {createHTML(text: string): string}): {createHTML(text: string): string};
  };
}

export const nothing = Symbol();

export const html = (strings: TemplateStringsArray, ...values: unknown[]): Result => ({strings, values});

/** Stands for a value in the HTML of a template. */
const MARK = '{{}}';

/** The name that Lit's own has, so that a page's policy allows both or none. */
const policy = (globalThis as Partial<TrustedTypes>).trustedTypes?.createPolicy('lit-html', {
  createHTML: (text) => text,
});
const templates = new WeakMap<TemplateStringsArray, {content: DocumentFragment; places: Place[]}>();

/** Elements and comments in the order of the document. */
const nodesIn = (root: Node) => {
  const walker = document.createTreeWalker(root, 129);
  const nodes: (Element | Comment)[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Element);
  return nodes;
};

function contentOf(strings: TemplateStringsArray): DocumentFragment {
  const text = strings.reduce(
    (before, string) => before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? MARK : `<!--${MARK}-->`) + string,
  );
  const template = document.createElement('template');
  // A comment at the end: what belongs to a last value can be told from what follows the whole template.
  const whole = text + (strings.at(-1) ? '' : '<!---->');
  template.innerHTML = policy?.createHTML(whole) ?? whole;
  return template.content;
}

function templateOf(strings: TemplateStringsArray) {
  const known = templates.get(strings);
  if (known) return known;
  const content = contentOf(strings);
  const places: Place[] = [];
  let first = 0;
  nodesIn(content).forEach((at, node) => {
    if (at instanceof Comment) {
      if (at.data === MARK) places.push({node, first: first++});
      return;
    }
    for (const {name, value} of [...at.attributes]) {
      const around = value.split(MARK);
      if (around.length < 2) continue;
      places.push({node, first, name, around});
      first += around.length - 1;
      at.removeAttribute(name);
    }
  });
  const template = {content, places};
  templates.set(strings, template);
  return template;
}

/** Writes an attribute when its value has changed. */
function attributePart(element: Element, {first, name = '', around = []}: Place): Part {
  let last: unknown = nothing;
  return (values) => {
    const own = values.slice(first, first + around.length - 1);
    const value = own.includes(nothing) ? nothing : String.raw({raw: around}, ...own.map((each) => each ?? ''));
    if (value === last) return;
    last = value;
    if (name[0] === '?') element.toggleAttribute(name.slice(1), own[0] === true);
    else if (value === nothing) element.removeAttribute(name);
    else element.setAttribute(name, value);
  };
}

/** What two values have in common where one can be shown by changing the other; nothing for words. */
const shapeOf = (value: unknown): unknown => (Array.isArray(value) ? value.length : (value as Result | null)?.strings);

/** Shows a list: each value between two comments. */
function listPart(values: unknown[], insert: (node: Node) => Node): Part {
  const items = values.map(() => childPart(insert(new Comment()), insert(new Comment())));
  return (all) => items.forEach((show, index) => show(all[index]));
}

function templatePart(strings: TemplateStringsArray, insert: (node: Node) => Node): Part {
  const {content, places} = templateOf(strings);
  const fragment = document.importNode(content, true);
  const nodes = nodesIn(fragment);
  const parts = places.map((place): Part => {
    const node = nodes[place.node]!;
    if (!(node instanceof Comment)) return attributePart(node, place);
    const show = childPart(node, node.nextSibling);
    return (all) => show(all[place.first]);
  });
  insert(fragment);
  return (all) => parts.forEach((part) => part(all));
}

/** Shows a value between two nodes; without the second, up to the end of their parent. */
function childPart(start: Node, end: Node | null): (value: unknown) => void {
  let last: unknown;
  let shape: unknown;
  let update: Part;
  const insert = (node: Node) => start.parentNode!.insertBefore(node, end);
  return (value) => {
    const before = shape;
    shape = shapeOf(value);
    if (shape !== before || (shape === undefined && value !== last)) {
      while (start.nextSibling !== end) start.nextSibling!.remove();
      if (Array.isArray(value)) update = listPart(value, insert);
      else if (shape) update = templatePart(shape as TemplateStringsArray, insert);
      else if (value !== nothing && value != null && value !== '') insert(new Text(value as string));
    }
    last = value;
    if (shape !== undefined) update(Array.isArray(value) ? value : (value as Result).values);
  };
}

const rendered = new WeakMap<Node, (value: unknown) => void>();

/** Shows a template in an element or shadow root, of which nobody else changes the content. */
export function render(result: Result, container: Node): void {
  const show = rendered.get(container) ?? childPart(container.appendChild(new Comment()), null);
  rendered.set(container, show);
  show(result);
}
