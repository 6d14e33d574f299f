import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinAuditor } from '../lib/extension/page/companions';
import { wordBook } from '../lib/prose/word-book';

/** Joins the auditor before the reader of prose, which cuts texts by these words. */
export default defineUnlistedScript(() => joinAuditor('words', wordBook));
