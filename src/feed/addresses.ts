/** The addresses in a `src` with one or several of them, absolute where they can be. */
export const addressesIn = (src: string, base: string): string[] =>
  (src.match(/\S+/g) ?? []).map((address) => {
    try {
      return new URL(address, base).href;
    } catch {
      return address;
    }
  });
