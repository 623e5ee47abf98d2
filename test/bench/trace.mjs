// Processor time of a page's main thread, from a trace. Unlike time on the clock it does not grow while the thread waits
// for the network or for a processor that others use.
import {MOMENTS} from './in-page.mjs';

export const CATEGORIES = ['toplevel', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];

const TASK = /^(ThreadControllerImpl::)?RunTask$/;

const isUserTiming = ({cat = ''}) => cat.includes('blink.user_timing');

/** The events of the thread on which a moment was marked, from the navigation to that page on. */
function eventsOfPage(events, mark) {
  const started = events
    .filter((event) => event.name === 'navigationStart' && isUserTiming(event) && event.pid === mark.pid)
    .reduce((latest, {ts}) => Math.max(latest, ts), 0);
  return events.filter(({pid, tid, ts}) => pid === mark.pid && tid === mark.tid && ts >= started);
}

const milliseconds = (microseconds) => microseconds / 1000;

/** In milliseconds of processor time: from the navigation to each moment, and the longest task. */
export function readTrace(buffer) {
  const {traceEvents} = JSON.parse(Buffer.from(buffer).toString());
  const markOf = (moment) => traceEvents.find((event) => event.name === moment && isUserTiming(event));
  const [first, all] = [markOf(MOMENTS.firstCard), markOf(MOMENTS.allCards)];
  const events = eventsOfPage(traceEvents, first);
  let start = Infinity;
  let longestTask = 0;
  for (const {name, tts, tdur = 0} of events) {
    if (tts) start = Math.min(start, tts);
    if (TASK.test(name)) longestTask = Math.max(longestTask, tdur);
  }
  return {
    firstCard: milliseconds(first.tts - start),
    allCards: milliseconds(all.tts - start),
    longestTask: milliseconds(longestTask),
  };
}
