import {createServer} from 'node:net';

/** A port that nobody uses, chosen by the system: two who search upwards from the same number would find the same. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, () => {
        const {port} = server.address();
        server.close(() => resolve(port));
      });
  });
}
