// An accessibility tree as an outline that a person can write down, the same for all engines:
//
//   region "News" en
//     heading 2 "News" en
//     list of 6
//       item
//         heading 3 "The loom is working again" en
//           link "The loom is working again" en
//         text "3 March 2026 In German" en
//         image "A tall loom" en
//         button "Image description The loom is working again" en collapsed

const HOLE = '\ufffc';
const INDENT = '  ';

const kinds = {
  landmark: ({name}) => ['region', quoted(name)],
  heading: ({name, attributes}) => ['heading', attributes.level, quoted(name)],
  link: ({name}) => ['link', quoted(name)],
  image: ({name}) => (name ? ['image', quoted(name)] : undefined),
  list: ({children}) => ['list of', children.filter(({role}) => role === 'list item').length],
  'list item': () => ['item'],
  'push button': ({name}) => ['button', quoted(name)],
  'toggle button': ({name}) => ['toggle button', quoted(name)],
};

const HAS_NO_LANGUAGE = new Set(['list', 'list item']); // of its own: what is in it has
const SAYS_ALL = new Set(['link', 'image', 'push button', 'toggle button']);

const quoted = (text) => `"${tidy(text)}"`;
const tidy = (text) => text.replaceAll(HOLE, ' ').replace(/\s+/g, ' ').trim();

/** The lines of a node and of all in it. */
export function outline(node, depth = 0) {
  const line = kinds[node.role]?.(node);
  const inner = SAYS_ALL.has(node.role) ? [] : content(node, line ? depth + 1 : depth);
  if (!line) return inner;
  if (node.role === 'heading' && inner.every(isText)) inner.length = 0; // its name again
  const lang = HAS_NO_LANGUAGE.has(node.role) ? undefined : node.lang;
  return [INDENT.repeat(depth) + [...line, lang, ...states(node)].filter(Boolean).join(' '), ...inner];
}

function states({role, states: list}) {
  if (role === 'toggle button')
    return [list.includes('pressed') || list.includes('checked') ? 'pressed' : 'not pressed'];
  if (list.includes('expanded')) return ['expanded'];
  return list.includes('expandable') ? ['collapsed'] : [];
}

/** What is in a node: its text, with a child in each hole of that; or what its children say; or its text alone. */
function content({text, lang, children}, depth) {
  const lines = children.map((child) => outline(child, depth));
  const texts = text
    .split(HOLE)
    .map((part) => (tidy(part) ? [`${INDENT.repeat(depth)}text ${quoted(part)} ${lang}`] : []));
  const isCut = texts.length === children.length + 1 && children.length > 0;
  if (isCut) return joined(texts.flatMap((part, index) => [...part, ...(lines[index] ?? [])]));
  return texts.length === 1 && texts[0].length && lines.flat().every(isText) ? texts[0] : joined(lines.flat());
}

const isText = (line) => line.trim().startsWith('text ');

/** Texts of one language that follow each other as one: engines cut them up in different ways. */
export function joined(lines) {
  return lines.reduce((result, line) => {
    const [, before, start] = result.at(-1)?.match(/^(\s*text )"(.*)" \S+$/) ?? [];
    const [, indent, end, lang] = line.match(/^(\s*text )"(.*)" (\S+)$/) ?? [];
    const isSame = before && before === indent && result.at(-1).endsWith(` ${lang}`);
    return isSame ? [...result.slice(0, -1), `${indent}"${start} ${end}" ${lang}`] : [...result, line];
  }, []);
}

/** The news lists of a page: regions that are sections. */
export function newsLists(documents) {
  const isList = ({role, attributes}) => role === 'landmark' && attributes.tag === 'section';
  const find = (node) => (isList(node) ? [node] : node.children.flatMap(find));
  return documents.flatMap(find);
}
