const CREATIVE_COMMONS = /creativecommons\.org\/(licenses|publicdomain)\/([\w-]+)\/([\d.]+)/i;

/** A licence as people write it: `CC BY-SA 4.0` for its address, any other text as it is. */
export function licenseName(license: string): string {
  const [, kind, code = '', version = ''] = CREATIVE_COMMONS.exec(license) ?? [];
  if (!kind) return license;
  if (code === 'mark') return 'Public domain';
  return `${code === 'zero' ? 'CC0' : `CC ${code.toUpperCase()}`} ${version}`;
}
