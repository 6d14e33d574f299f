import { rememberFor } from '../../document/remember';
import type { TableForm } from '../../report/edition';

/** How many values the widest row of a form has. */
export const widthOf = rememberFor((form: TableForm): number => Math.max(...form.rows.map(({ slots }) => slots.length)));
