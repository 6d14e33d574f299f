import { describe, expect, test } from 'vitest';
import { whoseOf } from '../../../lib/audit/misfits-of';
import { editionById } from '../../../lib/statute';
import { harmlessNotes, harmlessPredicates } from '../../../lib/tables/notes/harmless-notes';
import { bareNote, noteSays } from '../../../lib/tables/notes/note-says';
import { otherwiseIn } from '../../../lib/tables/printed/captions';
import { wordCases } from '../../document/word-cases';

const forms = editionById('2021').tables;
const whose = whoseOf({ year: 2023, issuer: '临江市财政局' });
const saidIn = (bare: string) =>
  forms.map((form) => noteSays(bare, form, whose, true) ?? otherwiseIn(bare, form, whose)).filter((said) => said !== null);
const halved = (text: string) =>
  text.replace(/\s/g, '').replaceAll('：', ':').replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',');

describe.each(harmlessNotes.flatMap((line) => wordCases([line]).map(({ sentence }) => sentence)))('“%s”', (sentence) => {
  test('changes no figure', () => {
    expect(saidIn(bareNote(sentence))).toEqual([]);
  });
  test('would be told without its line', () => {
    expect(saidIn(halved(sentence)).length).toBeGreaterThan(0);
  });
});

test.each(harmlessPredicates.flatMap((line) => ('find' in line ? line.needs.map((sentence) => [sentence, line.find] as const) : [])))(
  '“%s” says nothing of the figures, other words behind its subject do',
  (sentence, find) => {
    const bare = halved(sentence);
    const starts = Array.from(bare, (_, at) => at).filter((at) => at > 1 && new RegExp(`^(?:${find.source})`).test(bare.slice(at)));
    expect(saidIn(bareNote(sentence))).toEqual([]);
    expect(starts.some((at) => saidIn(`${bare.slice(0, at)}为作废的`).length > 0)).toBe(true);
  },
);
