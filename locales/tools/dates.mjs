// node locales/tools/dates.mjs sq is …    prints for locales/languages.json how these languages write dates, by the CLDR
// data of the Node that runs it. Wanted for languages whose dates Chromium does not know.
const months = (tag) =>
  Array.from({length: 12}, (_, month) => partsOf(tag, 'long', month).find(({type}) => type === 'month').value);

const partsOf = (tag, dateStyle, month = 8) =>
  new Intl.DateTimeFormat(tag, {dateStyle, timeZone: 'UTC'}).formatToParts(new Date(Date.UTC(2027, month, 3)));

/** Day, name of the month, year; with two digits: day, month, year; the month in digits. */
function placeholder({type, value}) {
  if (type === 'day') return value === '03' ? '{3}' : '{0}';
  if (type === 'month') return value === '09' ? '{4}' : value === '9' ? '{6}' : '{1}';
  if (type === 'year') return value === '27' ? '{5}' : '{2}';
  return value;
}

const pattern = (tag, style) => partsOf(tag, style).map(placeholder).join('');

const dates = process.argv.slice(2).map((tag) => {
  return [tag, {long: pattern(tag, 'long'), short: pattern(tag, 'short'), months: months(tag).join()}];
});
console.log(JSON.stringify(Object.fromEntries(dates), null, 2));
