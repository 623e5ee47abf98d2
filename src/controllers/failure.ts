// What is needed when a feed has failed, loaded then. No module of it may be part of the entry: a chunk that imported
// the entry would run that twice behind a CDN that redirects.

export {explain} from '../feed/explain-error.ts';
export {collectSaved} from '../feed/read-copy.ts';
export {failureIn} from '../i18n/failures.ts';
