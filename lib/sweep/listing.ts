/** How the year of an entry is known. */
export type YearBy = 'title' | 'heading' | 'date';

/** A link of a list page that leads to a report. */
export interface ListedReport {
  readonly href: string;
  /** As printed, whole where the list cuts it short. */
  readonly text: string;
  /** As the title names it; null where the list is of one body that it does not name. */
  readonly body: string | null;
  readonly year: number | null;
  readonly yearBy: YearBy | null;
  /** Day that the list prints beside it, or its address speaks of; `until`: the last day of a month that is all that is known. */
  readonly date: { readonly day: string; readonly until: string; readonly by: 'list' | 'address' } | null;
  /** `pdf`, `docx`: the link is a file; null for a page. */
  readonly file: string | null;
  /** False where only its surroundings speak for it: a body's name under a heading of annual reports. */
  readonly sure: boolean;
}

/** A link to more of the same list; `year`: the list of another year. */
export interface FurtherPage {
  readonly href: string;
  readonly text: string;
  readonly kind: 'page' | 'more' | 'year';
}

/** What a list page links. Plain data. */
export interface Listing {
  readonly url: string;
  readonly title: string | null;
  readonly siteName: string | null;
  readonly siteIdCode: string | null;
  /** In the order of the page; the same address once. */
  readonly reports: readonly ListedReport[];
  /** In the order of the page; never this page itself. */
  readonly further: readonly FurtherPage[];
  /** The page says that it has more pages, which no address leads to: by script. */
  readonly hasHiddenPages: boolean;
  /** Titles of reports that no address leads to: a script of the page opens them. Absent in lists that were read before this was told. */
  readonly scripted?: number;
  /** Links that are neither: menus, policies, guides. */
  readonly others: number;
}

/** There is more of the list than was read: other pages, pages and entries that only a script opens. Lists of other years are no part of it. */
export function isPartial({ further, hasHiddenPages, scripted = 0 }: Pick<Listing, 'further' | 'hasHiddenPages' | 'scripted'>): boolean {
  return hasHiddenPages || scripted > 0 || further.some(({ kind }) => kind !== 'year');
}
