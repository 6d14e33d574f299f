import type { Context } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';

/** Requests that cases are about or came from: perhaps as many as the table holds, perhaps not. */
export function isOfCases(figure: Figure, context: Context, text: string): boolean {
  return causesCases(figure, text) || followsCause(figure, context, text) || isWhatCasesConcern(figure, context);
}

/** 复议24次，涉及21件申请: those that the cases are about. */
function isWhatCasesConcern({ before, after, sentence }: Figure, { told }: Context): boolean {
  const last = told.at(-1);
  const [asked] = after;
  const concerns = before.at(-1);
  return (
    concerns?.kind === 'word' &&
    concerns.sense === 'act:cause' &&
    asked?.kind === 'word' &&
    (asked.sense === 'thing:request' || asked.sense === 'thing:application') &&
    last?.figure.sentence === sentence &&
    last.understood?.family === 'remedies'
  );
}

/** 2件申请引发行政复议3次: requests that led to cases. */
export function leadsToCases(figure: Figure, frame: Frame): boolean {
  const behind = figure.after.flatMap((token) => (token.kind === 'word' ? [token.sense] : []));
  return (
    !frame.acts.includes('receive') &&
    behind.includes('act:cause') &&
    behind.some((sense) => sense === 'thing:request' || sense === 'thing:application' || sense === 'thing:disclosure') &&
    figure.runsOn
  );
}

/** 其中5件申请引起行政复议: requests, and perhaps as many cases; 5件申请引起的行政复议 are cases. */
function causesCases({ after }: Figure, text: string): boolean {
  const at = after.findIndex((token) => token.kind === 'word' && token.sense === 'act:cause');
  const asked = after[at - 1];
  const caused = after.slice(at + 1).find((token) => token.kind !== 'word' || token.sense !== 'filler' || text[token.start] === '的');
  return (
    asked?.kind === 'word' &&
    (asked.sense === 'thing:request' || asked.sense === 'thing:application') &&
    text.startsWith('申请', asked.end - 2) &&
    caused?.kind === 'word' &&
    caused.sense.startsWith('thing:')
  );
}

/** 5件申请引起行政复议，1件引起行政诉讼: the last may be of those requests, too. */
function followsCause({ before, sentence, after }: Figure, { told }: Context, text: string): boolean {
  const last = told.at(-1)?.figure;
  const [first] = after;
  return (
    before.length === 0 && first?.kind === 'word' && first.sense === 'act:cause' && last?.sentence === sentence && causesCases(last, text)
  );
}
