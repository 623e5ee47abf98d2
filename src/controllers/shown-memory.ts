/** The member of the history's state in which `remember-shown.ts` notes how many cards a list shows. */
const MEMBER = 'news-list';

type Notes = Record<string, number> | undefined;

/** How many cards a list showed when this entry of the history was left; 0 where nobody knows. */
export const shownBefore = (key: string): number =>
  Number((history.state as Record<string, Notes> | null)?.[MEMBER]?.[key]) || 0;
