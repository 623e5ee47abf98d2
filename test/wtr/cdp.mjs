/**
 * Commands over the DevTools protocol, in Chromium only. From a test:
 *
 * ```ts
 * import {executeServerCommand} from '@web/test-runner-commands';
 *
 * // Media features by name, and `media: 'print'` for the media type. Each call replaces the one before; `{}` resets.
 * await executeServerCommand<true, Record<string, string>>('media-features', {
 *   'forced-colors': 'active',
 *   'prefers-contrast': 'more',
 *   'prefers-reduced-motion': 'reduce',
 *   'prefers-color-scheme': 'dark',
 *   media: 'print',
 * });
 *
 * // The reader's own size of text, as a factor.
 * await executeServerCommand<true, number>('text-size', 2);
 *
 * // The tree that Chromium gives to assistive technology, in document order, without ignored nodes.
 * interface AxNode {
 *   id: string;
 *   parent?: string;
 *   role: string;
 *   name: string;
 *   description: string;
 *   value?: string | number;
 *   properties: Record<string, unknown>; // focused, level, expanded, …
 * }
 * const nodes = await executeServerCommand<AxNode[], null>('a11y-tree');
 * ```
 */
export const cdp = () => ({
  name: 'cdp',
  async executeCommand({command, payload, session}) {
    const run = commands[command];
    return run?.(await protocolOf(session.browser.getPage(session.id)), payload ?? {});
  },
});

const protocols = new WeakMap(); // one per page: what it emulates ends when it is detached

async function protocolOf(page) {
  if (!protocols.has(page)) protocols.set(page, page.createCDPSession());
  return protocols.get(page);
}

const commands = {
  async 'media-features'(protocol, {media = '', ...features}) {
    const list = Object.entries(features).map(([name, value]) => ({name, value}));
    await protocol.send('Emulation.setEmulatedMedia', {media, features: list});
    return true;
  },

  async 'text-size'(protocol, factor) {
    await protocol.send('Page.setFontSizes', {fontSizes: {standard: 16 * factor, fixed: 13 * factor}});
    return true;
  },

  async 'a11y-tree'(protocol) {
    const {nodes} = await protocol.send('Accessibility.getFullAXTree');
    return nodes.filter(({ignored}) => !ignored).map(simple);
  },
};

const simple = ({nodeId, parentId, role, name, description, value, properties = []}) => ({
  id: nodeId,
  parent: parentId,
  role: role?.value ?? '',
  name: name?.value ?? '',
  description: description?.value ?? '',
  value: value?.value,
  properties: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
});
