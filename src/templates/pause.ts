interface Scheduler {
  scheduler: {yield?(): Promise<void>};
}

/** Lets the page paint and answer, for some milliseconds or as short as it likes. */
export const pause = (delay: number) =>
  (!delay && (globalThis as Partial<Scheduler>).scheduler?.yield?.()) ||
  new Promise((resolve) => setTimeout(resolve, delay));
