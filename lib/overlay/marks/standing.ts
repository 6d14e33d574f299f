/** Where a finding stands now: on the page, in a part that cannot be seen, gone since it was read, or nowhere in particular. */
export type Standing = 'shown' | 'hidden' | 'gone' | 'nowhere';
