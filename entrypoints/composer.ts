import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hashDocument } from '../lib/audit/hash-document';
import { readRest } from '../lib/audit/read-rest';
import { joinAuditor } from '../lib/extension/page/companions';
import { sketchMarks, takeSurvey } from '../lib/overlay';

const composer = { readRest, hash: hashDocument, sketchMarks, takeSurvey };
export type Composer = typeof composer;

/** Joins the auditor beside the examiner: what a report says around its tables, what kind of page it is, the first strokes on it, and the hash of what was read. */
export default defineUnlistedScript(() => joinAuditor('composer', composer));
