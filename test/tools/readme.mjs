// Writes the tables of README.md from custom-elements.json, between `<!-- attributes:start -->` and
// `<!-- attributes:end -->` and the like. With --check: fails if they differ.
import {readFileSync, writeFileSync} from 'node:fs';
import {between, pretty, table} from './markdown.mjs';

const file = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'README.md';
const check = process.argv.includes('--check');

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const element = modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName);
const {
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
  cssStates = [],
} = element;

const code = (text) => (text ? `\`${text}\`` : '');
const byAttribute = new Set(attributes.map(({fieldName}) => fieldName));
const fields = members.filter(({kind, name}) => kind === 'field' && !byAttribute.has(name));

const parameters = (list = []) =>
  list.map(({name, type, optional, default: value}) => {
    return `${name}${optional || value ? '?' : ''}${type?.text ? `: ${type.text}` : ''}`;
  });
const signature = ({name, static: isStatic, parameters: list, return: result}) =>
  `${isStatic ? `${element.name}.` : ''}${name}(${parameters(list).join(', ')})${result?.type?.text ? `: ${result.type.text}` : ''}`;

const unquoted = (text) => text?.replace(/^'(.*)'$/, '$1');
const named = (title, list) =>
  table(
    [title, 'Meaning'],
    list.map((one) => [code(one.name), one.description]),
  );

const tables = {
  attributes: () =>
    table(
      ['Attribute', 'Type', 'Default', 'Meaning'],
      attributes.map((one) => [
        code(one.name),
        code(one.type?.text.replace(' | undefined', '')),
        code(unquoted(one.default)),
        one.description,
      ]),
    ),
  properties: () =>
    table(
      ['Property', 'Type', 'Meaning'],
      fields.map((one) => [
        code(one.name),
        code(one.type?.text),
        `${one.description ?? ''}${one.readonly ? ' Read-only.' : ''}`,
      ]),
    ),
  methods: () =>
    table(
      ['Method', 'What it does'],
      members.filter(({kind}) => kind === 'method').map((one) => [code(signature(one)), one.description]),
    ),
  events: () =>
    table(
      ['Event', 'Class', 'When'],
      events.map((one) => [code(one.name), code(one.type?.text), one.description]),
    ),
  slots: () =>
    table(
      ['Slot', 'Content'],
      slots.map((one) => [code(one.name) || '(default)', one.description]),
    ),
  parts: () => named('Part', cssParts),
  'custom-properties': () =>
    table(
      ['Custom property', 'Default', 'Meaning'],
      cssProperties.map((one) => [code(one.name), code(one.default), one.description]),
    ),
  states: () =>
    table(
      ['State', 'While'],
      cssStates.map((one) => [code(`:state(${one.name})`), one.description]),
    ),
};

const before = readFileSync(file, 'utf8');
const missing = [];
let after = before;
for (const [name, write] of Object.entries(tables)) {
  const written = between(name, after, write());
  if (written === undefined) missing.push(name);
  else after = written;
}
after = await pretty(after, 'markdown');

if (missing.length) console.error(`${file} has no markers for: ${missing.join(', ')}.`);
if (check && after !== before) console.error(`The tables of ${file} are stale: run \`npm run readme\`.`);
if (!check && after !== before) writeFileSync(file, after);
if (missing.length || (check && after !== before)) process.exitCode = 1;
