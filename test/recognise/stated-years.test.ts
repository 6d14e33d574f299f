import { expect, test } from 'vitest';
import { lastYearsFigures, otherYearAnnounced, yearOfOverview } from '../../lib/recognise/dates/stated-years';
import {
  announcing,
  background,
  broughtOver,
  comparing,
  notices,
  planning,
  presenting,
  telling,
} from '../../lib/recognise/dates/year-words';
import { wordCases } from '../document/word-cases';
import { exampleReport } from '../rules/example-report';

/** The only text of section one of a report on 2023. */
const overview = (text: string) => exampleReport({ edition: '2021', prose: { 1: [text] }, report: { year: 2023 } }).prose;
const announced = (text: string) => otherYearAnnounced(overview(text), 2023)?.year ?? null;
const left = (text: string) => lastYearsFigures(overview(text), 2023)?.year ?? null;

test.each(wordCases([...announcing, ...presenting]))('“$sentence” announces a report on 2022', ({ sentence, without }) => {
  expect(announced(sentence)).toBe(2022);
  expect(announced(without)).toBeNull();
});

test.each(wordCases(notices))('“$sentence” cites one', ({ sentence, without }) => {
  expect(announced(sentence)).toBeNull();
  expect(announced(without)).toBe(2022);
});

test.each(wordCases(telling))('“$sentence” tells the figures of 2022', ({ sentence, without }) => {
  expect(left(sentence)).toBe(2022);
  expect(left(without)).toBeNull();
});

test.each(wordCases([...comparing, ...planning]))('“$sentence” does not', ({ sentence, without }) => {
  expect(left(sentence)).toBeNull();
  expect(left(without)).toBe(2022);
});

test.each(wordCases(broughtOver))('“$sentence” is what was done this year', ({ sentence, without }) => {
  expect(yearOfOverview(overview(sentence), 2023)).toBe('right');
  expect(yearOfOverview(overview(without), 2023)).toMatchObject({ only: true, other: { year: 2022 } });
});

test.each(wordCases(background))('“$sentence” opens with the year before on purpose', ({ sentence, without }) => {
  expect(yearOfOverview(overview(sentence), 2023)).toBe('right');
  expect(yearOfOverview(overview(without), 2023)).toMatchObject({ only: false, other: { year: 2022 } });
});
