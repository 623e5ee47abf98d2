// An origin in front of another that holds back each answer but pages until the gate is opened. So what depends on what
// can be counted in round trips, on a machine of any speed.
import {createServer} from 'node:http';

/** Nothing else is asked for after such a time: all that could be known of has been. */
const QUIET_MS = 500;

/** Resolves to the gate; `asked` are the paths, in groups that passed together. */
export async function startGate(site) {
  let held = [];
  let last = 0;
  const asked = [];
  const pass = async ({path, response}) => {
    const answer = await fetch(site.origin + path);
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type'),
      'cache-control': 'no-store',
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  };

  const server = createServer((request, response) => {
    const asking = {path: request.url, response};
    if (/^\/(pages\/|favicon)/.test(request.url)) return pass(asking);
    last = Date.now();
    held.push(asking);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    /** Whether all waits here. */
    isQuiet: () => held.length > 0 && Date.now() - last > QUIET_MS,
    async open() {
      const passing = held;
      held = [];
      asked.push(passing.map(({path}) => path).sort());
      await Promise.all(passing.map(pass));
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
