export const MINUTE = 60_000;

/** A clock for waits of a minute and more, which a test lets pass at will. */
export function fakeMinutes() {
  const {setTimeout: set, clearTimeout: clear, setInterval: repeat, clearInterval: stop} = globalThis;
  const waiting = new Map<number, {run: () => void; delay: number}>();
  let last = 1e6;
  const wait =
    (real: (run: () => void, delay: number) => unknown) =>
    (run: () => void, delay = 0) => {
      if (delay < MINUTE) return real(run, delay);
      waiting.set(++last, {run, delay});
      return last;
    };
  const end = (real: (id?: number) => void) => (id?: number) => {
    if (!waiting.delete(Number(id))) real(id);
  };
  Object.assign(globalThis, {
    setTimeout: wait(set),
    setInterval: wait(repeat),
    clearTimeout: end(clear),
    clearInterval: end(stop),
  });
  return {
    delays: () => [...waiting.values()].map(({delay}) => delay),
    pass() {
      for (const [id, {run}] of [...waiting]) {
        waiting.delete(id);
        run();
      }
    },
    restore() {
      Object.assign(globalThis, {setTimeout: set, clearTimeout: clear, setInterval: repeat, clearInterval: stop});
    },
  };
}
