export type FeedErrorKind = 'offline' | 'network' | 'timeout' | 'status' | 'syntax' | 'format' | 'too-large';

/** Why a feed could not be shown. Cause and cure for the embedder come on demand: `explain-error.ts`. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  declare readonly kind: FeedErrorKind;
  declare readonly url: string;
  /** The HTTP status, where the kind is `status`. */
  declare readonly status?: number;

  constructor(kind: FeedErrorKind, url: string, status?: number) {
    super(`${kind}${status ? ` ${status}` : ''}: ${url}`);
    Object.assign(this, {kind, url, status});
  }
}
