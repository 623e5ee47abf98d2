import type {FeedWarning} from './model.ts';

const MESSAGES = {
  'alt-missing': 'Image without alt: describe it, or write "" for decoration.',
  'date-invalid': 'No date like 2026-08-18T13:00:00Z.',
  'id-missing': 'No id: the url is used.',
  'id-repeated': 'Same id as an earlier item: left out.',
  'item-invalid': 'Not an item with id, url, title or text: left out.',
  'language-invalid': 'No language like de or pt-BR.',
  'title-missing': 'No title: the first words are used.',
  'too-many-items': 'Only 10,000 items are used.',
  'url-invalid': 'No http or https address.',
};

export type Warn = (code: keyof typeof MESSAGES, field: string) => void;

/** Gives each item its own function for warnings, all of which go into one list. */
export const warnInto =
  (warnings: FeedWarning[]) =>
  (item: string): Warn =>
  (code, field) =>
    warnings.push({code, item, field, message: MESSAGES[code]});
