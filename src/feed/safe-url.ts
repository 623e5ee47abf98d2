// Template rests such as `/photos/<no value>` and placeholders such as `#` would resolve to something that is not there.
const UNUSABLE = /^(#|$)|[<>]/;

/** An absolute `http(s)` address without a user name or password; else `undefined`. */
export function safeUrl(value: unknown, base: string): string | undefined {
  if (typeof value != 'string') return;
  const address = value.trim().replace(/^www\./i, '//$&');
  if (UNUSABLE.test(address)) return;
  try {
    const {href, protocol, username, password} = new URL(address, base);
    if (/^https?:$/.test(protocol) && !username && !password) return href;
  } catch {
    // Not an address: nothing to link to.
  }
}

function safeCandidate(candidate: string, base: string): string | undefined {
  const [address, size = ''] = candidate.trim().split(/\s+/);
  const url = safeUrl(address, base);
  return url && /^([\d.]+[wx])?$/.test(size) ? `${url} ${size}`.trim() : undefined;
}

/** The candidates of a `srcset` that are safe. */
export function safeSrcset(value: unknown, base: string): string | undefined {
  if (typeof value != 'string') return;
  // An address may hold commas: only one before white space, or one after a descriptor, ends a candidate.
  const candidates = value.replace(/(\s[\d.]+[wx])\s*,/g, '$1, ').split(/,\s+/);
  return candidates.flatMap((candidate) => safeCandidate(candidate, base) ?? []).join(', ') || undefined;
}
