/** `{press: 'Shift+Tab'}`, `{type: 'abc'}`, `{down: 'Shift'}` or `{up: 'Shift'}` as single movements of keys. */
export function movements({type, press, down, up}) {
  if (type !== undefined) return [...type].flatMap((key) => pressed([key]));
  if (press) return pressed(press.length > 1 ? press.split('+') : [press]);
  return down ? [['down', down]] : [['up', up]];
}

const pressed = (keys) => [...keys.map((key) => ['down', key]), ...[...keys].reverse().map((key) => ['up', key])];

/** Puppeteer knows single keys only: this adds `sendKeys({press: 'Shift+Tab'})`. */
export function withCombinations(launcher) {
  const initialize = launcher.initialize?.bind(launcher);
  launcher.initialize = (config, ...rest) => {
    config.plugins.unshift({name: 'key-combinations', executeCommand}); // before the plain `send-keys`
    return initialize?.(config, ...rest);
  };
  return launcher;
}

async function executeCommand({command, payload, session}) {
  if (command !== 'send-keys' || !/.\+./.test(payload.press ?? '')) return undefined;
  const {keyboard} = session.browser.getPage(session.id);
  for (const [movement, key] of movements(payload)) await keyboard[movement](key);
  return true;
}
