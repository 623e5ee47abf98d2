// `npm start` prints an address, and the page there and the element's own code arrive.
import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
const server = spawn(process.execPath, [vite], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {...process.env, NO_COLOR: '1'},
});

async function printedAddress() {
  let output = '';
  for await (const chunk of server.stdout) {
    output += chunk;
    const address = output.match(/http:\/\/\S+/)?.[0];
    if (address) return address;
  }
  throw new Error(`No address in:\n${output}`);
}

async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

const deadline = setTimeout(() => server.kill(), 30_000);
try {
  const address = await printedAddress();
  const page = await fetched(address);
  if (!page.includes('<news-list')) throw new Error(`${address} has no <news-list>.`);
  await fetched(new URL('../src/define.ts', address));
  console.log(`${address} answers.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  clearTimeout(deadline);
  server.kill();
}
