// The parts where most can go wrong are held to more than the project as a whole. Reads what `npm test` wrote.
import {readFileSync} from 'node:fs';

const REQUIRED = 95; // percent of lines
const PARTS = ['src/feed', 'src/controllers', 'src/i18n'];

const files = readFileSync('coverage/lcov.info', 'utf8')
  .split('end_of_record')
  .map((record) => ({
    path: record.match(/^SF:(.+)$/m)?.[1].replaceAll('\\', '/') ?? '',
    found: Number(record.match(/^LF:(\d+)$/m)?.[1] ?? 0),
    hit: Number(record.match(/^LH:(\d+)$/m)?.[1] ?? 0),
  }));

for (const part of PARTS) {
  const own = files.filter(({path}) => path.startsWith(`${part}/`));
  const sum = (key) => own.reduce((total, file) => total + file[key], 0);
  const percent = sum('found') ? (100 * sum('hit')) / sum('found') : 0;
  console.log(`${part.padEnd(16)} ${percent.toFixed(1).padStart(5)} % of ${sum('found')} lines`);
  if (percent > REQUIRED) continue;
  console.error(`${part}: more than ${REQUIRED} % of lines have to be tested.`);
  process.exitCode = 1;
}
