// What the command line asks for.
import {parseArgs} from 'node:util';
import {CONTENDERS, REFERENCE} from './contenders.mjs';

const FULL = {n: '12,1000,10000', rounds: '7'};
const SHORT = {n: '12,1000', rounds: '3'};

/** @returns {{names: string[], sizes: number[], rounds: number}} the contenders always include the reference */
export function readOptions(args) {
  const {values} = parseArgs({
    args,
    options: {
      short: {type: 'boolean'},
      n: {type: 'string'},
      rounds: {type: 'string'},
      only: {type: 'string', default: CONTENDERS.join()},
    },
  });
  const {n, rounds, only} = {...(values.short ? SHORT : FULL), ...values};
  const sizes = n.split(',').map(Number);
  const names = [REFERENCE, ...only.split(',').filter((name) => name !== REFERENCE)];
  const unknown = names.find((name) => !CONTENDERS.includes(name));
  if (unknown) throw new Error(`There is no “${unknown}”, only ${CONTENDERS.join(', ')}.`);
  if (![...sizes, Number(rounds)].every((number) => Number.isInteger(number) && number > 0)) {
    throw new Error('--n takes whole numbers, separated by commas, and --rounds one.');
  }
  return {names, sizes, rounds: Number(rounds)};
}
