import type {FeedError, FeedErrorKind} from './feed-error.ts';

// Loaded when a feed has failed; imports nothing at run time, as every file that is loaded on demand.

const NETWORK = [
  'No answer, or the server does not let other sites read it. Cure: send the header Access-Control-Allow-Origin: *',
  'Apache (mod_headers): Header always set Access-Control-Allow-Origin "*"',
  'nginx: add_header Access-Control-Allow-Origin "*" always;',
];

const CAUSES: Record<Exclude<FeedErrorKind, 'status'>, string[]> = {
  offline: [
    'This device is offline; there is nothing to mend in the page.',
    'Readers see the last good copy, where their browser has one, and can retry.',
  ],
  network: NETWORK,
  timeout: [
    'No whole answer within 10 seconds.',
    'Cure: serve the feed as a static file or from a cache, and compressed; write long feeds as pages with "next_url".',
  ],
  syntax: [
    'The answer is not JSON. Perhaps it is an HTML page: an error, a login, a cookie notice?',
    'Open the address in a browser, and paste what it gives into a JSON validator: it names the line.',
    'Frequent causes: a comma after the last member, quotation marks inside a text without a backslash, half a file.',
  ],
  format: [
    'The answer is JSON, but no JSON Feed: there is no array "items".',
    'Expected: {"version": "https://jsonfeed.org/version/1.1", "title": "…", "items": [{"id": "…", "title": "…"}]}',
    'The rules: https://www.jsonfeed.org/version/1.1/',
  ],
  'too-large': [
    'The feed is larger than 10 MB, too much for a telephone.',
    'Cure: keep the newest items in it, and link older ones as further pages with "next_url".',
  ],
};

function causesOf(status: number): string[] {
  if (status === 404 || status === 410) {
    return ['There is nothing at this address.', 'Cure: check the attribute src: spelling, folder, capital letters.'];
  }
  if (status === 401 || status === 403) {
    return [
      'The server refuses to show the feed to everybody.',
      'Cure: allow it without login, and without a check for robots or for the page that asks.',
    ];
  }
  if (status === 429) {
    return [
      'The server gets too many requests.',
      'Cure: put the feed into a cache, or let the attribute refresh wait longer.',
    ];
  }
  if (status < 500) return ['The server refuses the request.', 'Cure: check the address, and the log of the server.'];
  return ['The server has a problem of its own.', 'Cure: see its error log, and try again later.'];
}

/** Cause and cure of a failure in English, for the console of those who put the list into their page. */
export function explain({kind, url, status = 0}: FeedError): string {
  const causes = kind === 'status' ? causesOf(status) : (CAUSES[kind] ?? []);
  const name = kind === 'status' ? `HTTP status ${status}` : kind;
  return [`<news-list> could not read ${url} (${name}).`, ...causes].join('\n');
}
