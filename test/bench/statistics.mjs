function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  return low + (high - low) * (position % 1);
}

export const median = (values) => quantile(values, 0.5);

/** Half the interquartile range. */
export const spread = (values) => (quantile(values, 0.75) - quantile(values, 0.25)) / 2;
