import type { Text } from '../../report/text';
import { type Conclusion, conclude } from '../../report/told/conclusion';
import { lookWords } from '../../strings/look-words';
import { verdictInWords } from '../../strings/tallies';
import { words } from '../../strings/words';
import type { BadgeFacts } from '../messages/messages';

export interface Badge {
  /** At most three characters; empty on a page that is not a report. */
  readonly text: string;
  /** CSS colour behind the text. */
  readonly color: string;
  /** The same in words, as the icon's tooltip. */
  readonly title: Text;
}

/**
 * Toolbar badge: the number of errors · `!` only warnings · `?` only doubts · `–` not fully read · `✓` all holds.
 * `…` all holds as it was read, the second look is still to come.
 * When every error was set aside by the user the badge falls to what is left, and never to `✓`.
 */
export function badge(facts: BadgeFacts): Badge {
  return { ...mark(facts), title: { zh: `勾稽 · ${inWords(facts, 'zh')}`, en: `Gouji · ${inWords(facts, 'en')}` } };
}

/** What the icon says of a page whose audit broke off. */
export const failedBadge: Badge = {
  text: '!',
  color: '#5f6368',
  title: { zh: `勾稽 · ${words.zh.brokenOff}`, en: `Gouji · ${words.en.brokenOff}` },
};

function mark(facts: BadgeFacts): Pick<Badge, 'text' | 'color'> {
  const conclusion = conclude(facts);
  if (conclusion === 'error') return { text: facts.errors > 99 ? '99+' : String(facts.errors), color: COLORS.error };
  // Right as it was read; whether that is what the page shows has to be seen, and of which time it is.
  if (conclusion === 'unseen' && facts.look === 'pending') return { text: '…', color: COLORS.quiet };
  return marks[conclusion === 'clean' && facts.asOf !== null ? 'unseen' : conclusion];
}

function inWords(facts: BadgeFacts, language: 'zh' | 'en'): string {
  const say = words[language];
  if (facts.verdict === 'not-a-report') {
    return facts.kind === 'report-list' && facts.listed > 0 ? say.listOf(facts.listed) : say.kinds[facts.kind];
  }
  const counts = [
    facts.errors > 0 ? say.errors(facts.errors) : '',
    facts.warnings > 0 ? say.warnings(facts.warnings) : '',
    facts.reviews > 0 ? say.reviews(facts.reviews) : '',
  ].filter((part) => part !== '');
  const unseen = facts.unseen ? [say.unseen[facts.unseen]] : [];
  const told = [
    verdictInWords(facts, language),
    ...counts,
    say.cellsRead(facts.read, facts.of),
    ...lookWordsOf(facts, language),
    ...unseen,
  ];
  return told.join(language === 'zh' ? '，' : ', ');
}

function lookWordsOf({ look, asOf }: BadgeFacts, language: 'zh' | 'en'): string[] {
  const say = lookWords[language];
  return [...(look === 'agrees' ? [] : [say.looks[look]]), ...(asOf === null ? [] : [say.asOf(asOf)])];
}

/** The icon's title where the user has paused the site. */
export const pausedTitle: Text = { zh: '勾稽 · 已在本站暂停，点击可核查此页', en: 'Gouji · paused on this site; press to audit this page' };

const COLORS = { error: '#b3261e', warning: '#8a5200', doubt: '#6b4fa0', unread: '#5f6368', holds: '#1e6b45', quiet: '#5f6368' } as const;

const marks: Readonly<Record<Exclude<Conclusion, 'error'>, Pick<Badge, 'text' | 'color'>>> = {
  none: { text: '', color: COLORS.quiet },
  unfilled: { text: '–', color: COLORS.unread },
  unread: { text: '–', color: COLORS.unread },
  unchecked: { text: '–', color: COLORS.unread },
  warning: { text: '!', color: COLORS.warning },
  review: { text: '?', color: COLORS.doubt },
  aside: { text: '·', color: COLORS.quiet },
  unseen: { text: '·', color: COLORS.quiet },
  clean: { text: '✓', color: COLORS.holds },
};
