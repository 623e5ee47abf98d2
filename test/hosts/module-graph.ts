/** Static imports, re-exports and `import()` of a fixed address, as the test server writes them. */
const IMPORT = /(\b(?:from|import)\s*\(?\s*)(["'])((?:\.{0,2}\/)[^"']+)\2/g;

const encoded = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

/**
 * A module and all that it imports, as an import map without addresses of this server: a frame without an origin is
 * another site, to which the test server gives no modules.
 */
export async function importMapOf(entry: string): Promise<{imports: Record<string, string>}> {
  const imports: Record<string, string> = {};
  const add = async (path: string): Promise<void> => {
    if (path in imports) return;
    imports[path] = '';
    const code = await (await fetch(path)).text();
    const wanted: string[] = [];
    const named = code.replace(IMPORT, (_, before: string, quote: string, address: string) => {
      const {pathname, search} = new URL(address, new URL(path, location.href));
      wanted.push(pathname + search);
      return `${before}${quote}at:${pathname}${search}${quote}`;
    });
    imports[path] = encoded(named);
    await Promise.all(wanted.map(add));
  };
  await add(entry);
  return {imports: Object.fromEntries(Object.entries(imports).map(([path, code]) => [`at:${path}`, code]))};
}
