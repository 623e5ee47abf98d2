import type {Members} from '../news-list-double.ts';
import {feedOf, pictured, item} from '../news-list-double.ts';

const credited = {
  credit: '© Image: Anna Berg, Museum of the Bay of Orren',
  license: 'CC BY 4.0',
  description:
    'A bell of bronze hangs from a beam of oak. Its rim is worn where the clapper has struck it for centuries.',
};

const summary =
  'For the first time since the ferry line closed, the ruins can be visited outside the summer, by mail boat.';

const said = {summary, date_published: '2026-11-19T09:30:00+01:00'};

const picture = (name: number, title: string, language: string, image: Members = {}) =>
  pictured(name, {...credited, width: 1200, height: 800, ...image}, {...said, title, language});

/** What feeds bring: four languages, long words, an image that is missing, items without image, summary or date. */
export const RICH = feedOf([
  picture(1, 'An island abbey opens its winter path, and nine museums share one boat ticket', 'en'),
  picture(2, 'Donaudampfschifffahrtsgesellschaft: das Keramikhaus öffnet sein Depot', 'de'),
  picture(3, 'المتحف البحري يفتح أبوابه ليلا للمرة الأولى منذ عام 1987', 'ar', {credit: 'تصوير: ليلى حداد'}),
  picture(4, 'An image that cannot be found', 'en', {
    url: '/-/status/404',
    alt: 'Ruined arches and a broken tower on a rocky island at sunrise; a small sailing boat crosses the calm sea.',
  }),
  picture(5, 'Le musée rouvre', 'fr', {description: undefined}),
  item(6, {...said, title: 'No image'}),
  item(7, {title: 'https://museum.example/an/address/that/no/line/can/hold/as/it/is/far/too/long'}),
  picture(8, 'Whale', 'en'),
  picture(9, 'After three years under wraps, the whale hangs in the glass hall again', 'en'),
]);

export const LAYOUTS = ['grid', 'list', 'compact', 'magazine'] as const;
