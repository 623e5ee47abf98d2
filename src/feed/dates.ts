// Both give day, time and zone. Browsers read almost any string as some date, so they see only what matches.
const ISO = /^(\d{4}-\d\d-\d\d)(?:[t\s]+(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)\d*\s*(z|utc|gmt|[+-]\d\d:?\d\d)?)?$/i;
const RFC_822 = /^(?:[a-z]+,\s*)?(\d+\s[a-z]+\s\d+)(?:\s(\d+:[\d:]+)\s*([a-z]+|[+-]\d{4})?)?$/i;

/** The date in one of the shapes of `NewsItem.published`; else `undefined`. */
export function readDate(value: unknown): string | undefined {
  if (typeof value != 'string') return;
  const text = value.trim();
  const iso = ISO.exec(text);
  const [, day, time, zone] = iso ?? RFC_822.exec(text) ?? [];
  if (!day) return;
  const at = (clock = '00:00', offset = iso ? 'Z' : 'GMT') =>
    new Date(iso ? `${day}T${clock}${offset}` : `${day} ${clock} ${offset}`).toJSON() ?? '';
  if (iso && !at().startsWith(day)) return; // some browsers read 30 February as 1 March
  const date = at(time, iso ? zone?.replace(/[a-z]+/i, 'Z').replace(/:?(\d\d)$/, ':$1') : zone);
  return /^[1-9]\d{3}-/.test(date) ? date.slice(0, zone ? 24 : time ? 19 : 10) : undefined;
}
