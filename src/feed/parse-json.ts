/** Parses JSON and forgives what caches and editors add: a BOM, HTML comments at the end, raw line breaks in strings. */
export function parseJson(text: string): unknown {
  let json = text.trim(); // takes a BOM, too
  while (json.endsWith('-->')) json = json.slice(0, json.lastIndexOf('<!--')).trim();
  try {
    return JSON.parse(json);
  } catch {
    return JSON.parse(json.replace(/[\0-\x1f]/g, ' '));
  }
}
