import type { SelectionAction } from '../../lib/casebook/page';

/** What can be done with captures that are selected in the casebook: each is a button over its table. */
export const selectionActions: readonly SelectionAction[] = [];
