import ruleTexts from 'virtual:rule-texts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepDismissals } from '../../lib/casebook/dismissals/keep-dismissals';
import { joinAuditor } from '../../lib/extension/page/companions';
import { createFace } from '../../lib/overlay/face';

const card = { face: createFace((id) => ruleTexts[id] ?? null), keep: keepDismissals };
export type CardDoor = typeof card;

/** Joins the auditor when the first card is opened or a finding is set aside: the card's inside, what the rules say of themselves, who keeps dismissals. */
export default defineUnlistedScript(() => joinAuditor('card', card));
