import type { CaptureSection } from '../../lib/casebook/page';

/** What stands on a report's own page in the casebook under its figures. */
export const sections: readonly CaptureSection[] = [];
