import {waitUntil} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

type Features = Partial<
  Record<'forced-colors' | 'prefers-contrast' | 'prefers-reduced-motion' | 'prefers-color-scheme' | 'media', string>
>;

let emulated = false;

afterEach(async () => {
  if (emulated) await emulate({});
  emulated = false;
});

const ask = (features: Features) => executeServerCommand<true, Features>('media-features', features);

const queryOf = ([name, value]: [string, string]) => (name === 'media' ? value : `(${name}: ${value})`);

/** Lets the browser match these media features, until the end of the test; fails where it does not. */
export async function emulate(features: Features): Promise<void> {
  emulated = true;
  await ask(features);
  for (const query of Object.entries(features).map(queryOf)) {
    await waitUntil(() => matchMedia(query).matches, `${query} is off (in WebKitGTK run with \`--group adapted\`)`);
  }
}
