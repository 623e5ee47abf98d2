/**
 * Parses JSON and forgives what caches and editors add: a BOM, HTML comments at the end, raw line breaks in strings.
 * @returns `undefined` when it is no JSON
 */
export function parseJson(text: string): unknown {
  let json = text.trim(); // takes a BOM, too
  while (json.endsWith('-->')) json = json.slice(0, json.lastIndexOf('<!--')).trim();
  for (const attempt of [json, json.replace(/[\0-\x1f]/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not so.
    }
  }
  return undefined;
}
