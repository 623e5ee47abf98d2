import type {FeedError} from '../feed/feed-error.ts';
import type {Language} from './language.ts';

// Loaded when a feed has failed; imports nothing at run time, as every file that is loaded on demand.

/** What went wrong, for the reader; nothing where nobody knows. The embedder's explanation is in `explain-error.ts`. */
export function failureIn({msg}: Language, {kind, status = 0}: FeedError): string | undefined {
  if (kind === 'timeout') {
    return msg('The news took too long to load.', {id: 'failure.timeout', desc: 'No answer within ten seconds.'});
  }
  if (kind === 'network') {
    return msg('The news could not be reached.', {
      id: 'failure.network',
      desc: 'No connection, or access not allowed.',
    });
  }
  if (kind === 'syntax') {
    return msg('The news could not be read.', {id: 'failure.syntax', desc: 'The answer is not well-formed JSON.'});
  }
  if (kind === 'format') {
    return msg('No news was found at this address.', {id: 'failure.format', desc: 'The answer is JSON, but no feed.'});
  }
  if (kind === 'too-large') {
    return msg('The news is too large to be loaded.', {id: 'failure.too-large', desc: 'More than ten megabytes.'});
  }
  if (status >= 500) {
    return msg('The news server has a problem at the moment.', {id: 'failure.server', desc: 'HTTP status 500 to 599.'});
  }
  if (status === 404) return msg('The news was not found.', {id: 'failure.not-found', desc: 'HTTP status 404.'});
  if (status >= 400) {
    return msg('The news is not available to this page.', {id: 'failure.refused', desc: 'HTTP status 400 to 499.'});
  }
}
