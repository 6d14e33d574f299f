import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinAuditor } from '../lib/extension/page/companions';
import { inSimplified } from '../lib/sources/traditional';

/** What it does to a page. */
export type Simplifier = typeof inSimplified;

/** Joins the auditor on a page in traditional characters: puts it into those in which the form is known. */
export default defineUnlistedScript(() => joinAuditor('simplifier', inSimplified));
