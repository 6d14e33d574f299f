/** Why marks that are wanted cannot be seen: the page has taken them off, or something of the page lies over all of them. */
export type Unseen = 'removed' | 'covered';
