// What is alive in a page, asked through the DevTools protocol.

const GROUP = 'alive';

/** A timer that waits longer, as for the next check of a feed, is there to stay. */
const SHORT_MS = 60_000;
/** Short timers that are waited for: one that sets itself again and again never ends. */
const MOST_TIMERS = 5000;

/** What JavaScript holds of a kind, by the prototype; of nodes, those that are in no page. */
const PROTOTYPES = {
  lists: 'customElements.get("news-list").prototype',
  'mutation observers': 'MutationObserver.prototype',
  'intersection observers': 'IntersectionObserver.prototype',
  'resize observers': 'ResizeObserver.prototype',
  'abort controllers': 'AbortController.prototype',
  'detached nodes': 'Node.prototype',
};
const TARGETS = ['window', 'document', 'document.documentElement'];

/** Runs in the page, before its own scripts: keeps a list of the timers that have not ended. */
export function watchTimers() {
  const timers = (window.timers = new Map());
  const {setTimeout, setInterval, clearTimeout} = window;
  window.setTimeout = (callback, delay = 0, ...rest) => {
    const run = () => {
      if (!timers.delete(id)) return;
      clearTimeout(id); // somebody else may have called
      callback(...rest);
    };
    const id = setTimeout(run, delay);
    timers.set(id, {run, delay});
    return id;
  };
  window.setInterval = (run, delay, ...rest) => {
    const id = setInterval(run, delay, ...rest);
    timers.set(id, {run, delay: Infinity});
    return id;
  };
  window.clearTimeout = window.clearInterval = (id) => {
    timers.delete(id);
    clearTimeout(id); // ends both
  };
}

/** Runs in the page, on an array of objects; prototypes count as objects of what they inherit from. */
function countObjects() {
  return this.filter((each) => !Object.hasOwn(each, 'constructor') && !each.isConnected).length;
}

async function objectsOf(session, expression) {
  const {result: prototype} = await session.send('Runtime.evaluate', {expression, objectGroup: GROUP});
  const query = {prototypeObjectId: prototype.objectId, objectGroup: GROUP};
  const {objects} = await session.send('Runtime.queryObjects', query);
  const call = {objectId: objects.objectId, functionDeclaration: `${countObjects}`, returnByValue: true};
  const {result} = await session.send('Runtime.callFunctionOn', call);
  await session.send('Runtime.releaseObjectGroup', {objectGroup: GROUP});
  return result.value;
}

async function listenersOf(session, expression) {
  const {result} = await session.send('Runtime.evaluate', {expression, objectGroup: GROUP});
  const {listeners} = await session.send('DOMDebugger.getEventListeners', {objectId: result.objectId});
  await session.send('Runtime.releaseObjectGroup', {objectGroup: GROUP});
  return listeners.length;
}

/** Runs in the page: the time of short timers has come, as of those that take a message to screen readers away again. */
function endShortTimers(short, most) {
  for (; most > 0; most--) {
    const timer = [...window.timers.values()].find(({delay}) => delay < short);
    if (!timer) return;
    timer.run();
  }
}

/** What is under way ends by itself. */
async function settle(page, session) {
  await page.waitForNetworkIdle();
  await page.evaluate(endShortTimers, SHORT_MS, MOST_TIMERS);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage'); // what only the first has set free
}

/** Numbers by what they count, and the bytes of the heap. */
export async function countAlive(page, session) {
  await settle(page, session);
  const {documents, nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  const {usedSize: heap} = await session.send('Runtime.getHeapUsage');
  const alive = {documents, nodes, listeners: jsEventListeners, timers: await page.evaluate(() => window.timers.size)};
  for (const target of TARGETS) alive[`listeners of ${target}`] = await listenersOf(session, target);
  for (const [name, prototype] of Object.entries(PROTOTYPES)) alive[name] = await objectsOf(session, prototype);
  return {alive, heap};
}
