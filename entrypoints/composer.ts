import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readRest } from '../lib/audit/read-rest';
import { joinAuditor } from '../lib/extension/companions';
import { sketchMarks, takeSurvey } from '../lib/overlay';

const composer = { readRest, sketchMarks, takeSurvey };
export type Composer = typeof composer;

/** Joins the auditor beside the examiner: what a report says around its tables, what kind of page it is, and the first strokes on it. */
export default defineUnlistedScript(() => joinAuditor('composer', composer));
