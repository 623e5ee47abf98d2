// Settings of custom-elements.json, for `cem analyze`.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import ts from 'typescript';

/** Types as the checker resolves them: `Option<'layout'>` is no help to a reader, `'grid' | 'list'` is. */
const resolvedTypes = {
  name: 'resolved-types',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const {program, checker} = project();
    for (const {path, declarations = []} of modules) {
      const file = program.getSourceFile(resolve(path));
      for (const declaration of declarations) resolveMembers(declaration, file, checker);
    }
  },
};

function project() {
  const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const {fileNames, options} = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(fileNames, options);
  return {program, checker: program.getTypeChecker()};
}

function resolveMembers({name, members = []}, file, checker) {
  const typeOf = (type, node) => ({text: typeText(checker, type, node)});
  const own = file?.statements.find((node) => ts.isClassDeclaration(node) && node.name?.text === name);
  for (const member of members) {
    const node = own?.members.find((node) => node.name?.getText() === member.name && !ts.isSetAccessor(node));
    if (!node) continue;
    const signature = ts.isMethodDeclaration(node) && checker.getSignatureFromDeclaration(node);
    if (!signature) {
      member.type = typeOf(checker.getTypeAtLocation(node), node);
      continue;
    }
    member.return = {...member.return, type: typeOf(signature.getReturnType(), node)};
    for (const [i, parameter] of node.parameters.entries()) {
      const known = member.parameters?.[i];
      if (known) known.type = typeOf(checker.getTypeAtLocation(parameter), parameter);
    }
  }
}

/** As it is written, if it is written out; else resolved, in an order that no other file has a say in. */
function typeText(checker, type, node) {
  if (node.type && !ts.isTypeReferenceNode(node.type) && !ts.isIndexedAccessTypeNode(node.type))
    return node.type.getText();
  const text = (one) => checker.typeToString(one, node, ts.TypeFormatFlags.NoTruncation).replace(/"([^"']*)"/g, "'$1'");
  if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
  if (!type.isUnion()) return text(type);
  const last = (name) => Number(name === 'undefined');
  return type.types
    .map(text)
    .sort((a, b) => last(a) - last(b) || (a < b ? -1 : 1))
    .join(' | ');
}

/** Attributes and defaults as the element itself has them: from src/options.ts, described by the fields of the class. */
const options = {
  name: 'options',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
    for (const element of elements) {
      element.attributes = [...optionsByAttribute].map(([attribute, name]) => {
        const field = element.members.find((member) => member.name === name);
        if (!field?.description) throw new Error(`The option ${name} has no field with a description.`);
        const value = checked(name, undefined);
        Object.assign(field, {attribute, default: value === undefined ? undefined : literal(value)});
        const {type, description, default: preset} = field;
        return {name: attribute, type, description, default: preset, fieldName: name};
      });
    }
  },
};

const literal = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

const {optionsByAttribute, checked} = await importTypeScript('src/options.ts');

/** Only for a module that imports nothing but types. */
function importTypeScript(path) {
  const {outputText} = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022},
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

/** Only what an author may use, at the addresses of the package. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({customElementsManifest: {modules}}) {
    const shipped = (path) => path?.replace(/^(?:\.?\/)?(?:src\/)?(.*)\.ts$/, 'dist/$1.js');
    const isPublic = ({name, kind, privacy = 'public', static: isStatic}) =>
      privacy === 'public' && !(isStatic && kind === 'field') && !name.startsWith('#') && !name.endsWith('Callback');
    for (const module of modules) {
      module.path = shipped(module.path);
      for (const item of module.exports ?? []) item.declaration.module = shipped(item.declaration.module);
      for (const declaration of module.declarations ?? []) {
        declaration.members &&= declaration.members.filter(isPublic);
      }
    }
  },
};

export default {
  globs: ['src/{define,events,index,more-event,news-list}.ts'],
  litelement: true,
  plugins: [resolvedTypes, options, publicOnly],
};
