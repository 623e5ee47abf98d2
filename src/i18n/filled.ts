/** Puts values into a text that names them by index: `{0} of {1}`. */
export const filled = (text: string, values: readonly unknown[]): string =>
  text.replace(/\{(\d)\}/g, (_, index: string) => `${values[Number(index)] as string}`);
