/** Puts values into a text that names them by index: `{0} of {1}`. One that is not there stays. */
export const filled = (text: string, values: readonly unknown[]): string =>
  text.replace(/\{(\d)\}/g, (name, index: string) => `${(values[Number(index)] ?? name) as string}`);
