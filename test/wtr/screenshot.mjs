/** `screenshot`: what the window shows, as a PNG in base64. For browsers that Puppeteer drives. */
export const screenshot = () => ({
  name: 'screenshot',
  executeCommand({command, session}) {
    if (command !== 'screenshot') return undefined;
    return session.browser.getPage(session.id).screenshot({encoding: 'base64', captureBeyondViewport: false});
  },
});
