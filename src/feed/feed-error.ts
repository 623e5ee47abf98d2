export type FeedErrorKind = 'offline' | 'network' | 'timeout' | 'status' | 'syntax' | 'format' | 'too-large';

const CAUSES: Record<FeedErrorKind, string> = {
  offline: 'this device is offline',
  network: 'no answer, or other sites are not allowed. Cure: send the header Access-Control-Allow-Origin: *',
  timeout: 'no answer within 10 s',
  status: 'check the address. HTTP status',
  syntax: 'not valid JSON',
  format: 'not a JSON Feed. Cure: an object with an array "items"',
  'too-large': 'larger than 10 MB. Cure: pages with next_url',
};

/** Why a feed could not be shown. Its message gives cause and cure in English, for the embedder's console. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  declare readonly kind: FeedErrorKind;
  declare readonly url: string;
  /** The HTTP status, where the kind is `status`. */
  declare readonly status?: number;

  constructor(kind: FeedErrorKind, url: string, status?: number) {
    super(`${url}: ${CAUSES[kind]} ${status ?? ''}`.trim());
    this.kind = kind;
    this.url = url;
    this.status = status;
  }
}
