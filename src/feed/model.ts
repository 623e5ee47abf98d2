/** One image of a news item, with the four kinds of words that can belong to it. */
export interface NewsImage {
  /** Absolute `http(s)` address. */
  url: string;
  /** Candidates for other widths or densities: absolute `http(s)` addresses only. */
  srcset?: string;
  /** Natural size in pixels, whole and positive; both or none. */
  width?: number;
  height?: number;
  /** Short alternative. `''` is the feed's own word that the image is decorative; absent means nobody wrote one. */
  alt?: string;
  /** Long description, plain text. */
  description?: string;
  /** Who is to be named, plain text. */
  credit?: string;
  /** Terms of use: a name or an address, plain text. */
  license?: string;
  /** BCP 47 language of the words above, where it is not the item's. */
  lang?: string;
  /** The point that a crop keeps, as `"x% y%"`, each 0–100. */
  focus?: string;
}

/** One piece of news. All text is plain text: no markup, no entities. */
export interface NewsItem {
  /** Unique within its feed. */
  id: string;
  /** Absolute `http(s)` address of the article. */
  url?: string;
  title: string;
  /** Summary, else the article's own text; `''` when there is neither. Not shortened. */
  summary: string;
  /**
   * When it was published, else last changed: `YYYY-MM-DD`, `YYYY-MM-DDTHH:mm:ss` (the source named no
   * time zone), or `YYYY-MM-DDTHH:mm:ss.sssZ`.
   */
  published?: string;
  /** BCP 47 language of title and summary. */
  lang?: string;
  tags: string[];
  image?: NewsImage;
  /** Name of the feed that it comes from. */
  source?: string;
}

/** Something in a feed that could not be used as it stands. The rest of the feed is unaffected. */
export interface FeedWarning {
  /** Stable name of the kind of trouble, such as `alt-missing`. */
  code: string;
  /** The item's id; else its place in the document, as `items[3]`; `''` for the feed itself. */
  item: string;
  /** Member of the item or feed, such as `date_published` or `image`. */
  field: string;
  /** A sentence in English for the person who writes the feed. */
  message: string;
}

/** A feed after reading: everything in it is checked and safe to show. */
export interface NewsFeed {
  title?: string;
  /** BCP 47. */
  lang?: string;
  items: NewsItem[];
  /** Absolute address of the next page. */
  nextUrl?: string;
  warnings: FeedWarning[];
}
