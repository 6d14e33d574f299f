import { MarkIcon, markFor } from '../../panel/icons';
import { type ConclusionFacts, conclude } from '../../report/told/conclusion';
import { momentInWords } from '../../strings/capture-news';
import type { CasebookStrings } from '../../strings/casebook';
import { bytesInWords } from '../../strings/casebook/bytes-in-words';
import { verdictInWords } from '../../strings/tallies';
import type { Language } from '../../strings/terms';
import type { CaptureSummary } from '../captures/capture';
import { cell, rowAt } from './grid-roles';

/** Height of a row, CSS pixels. */
export const ROW = 34;

/** One capture as a row of the table. */
export function Row(props: {
  readonly capture: CaptureSummary;
  readonly index: number;
  readonly isAt: boolean;
  readonly isSelected: boolean;
  readonly say: CasebookStrings;
  readonly language: Language;
}) {
  const { capture, index, say } = props;
  const name = nameOf(capture, say);
  const facts = factsOf(capture);
  const mark = markFor(conclude(facts));
  const verdict = verdictInWords(facts, props.language);
  return (
    <div
      {...rowAt(index + 2, props.isSelected)}
      id={`row-${index}`}
      data-index={index}
      class={`row${props.isAt ? ' at' : ''}${props.isSelected ? ' selected' : ''}`}
      style={{ top: `${index * ROW}px` }}
    >
      <span {...cell} class="tick">
        <span class="box" title={say.selectOne(name)}>
          {props.isSelected ? '✓' : ''}
        </span>
      </span>
      <span {...cell} class="c-issuer" title={capture.title ?? name}>
        <a href={`#${capture.id}`} tabIndex={-1} lang="zh-CN">
          {name}
        </a>
      </span>
      <span {...cell} class="c-region" lang="zh-CN" title={capture.region}>
        {capture.region}
      </span>
      <span {...cell} class="c-year">
        {capture.year ?? '—'}
      </span>
      <span {...cell} class="c-edition">
        {capture.edition ?? '—'}
      </span>
      <span {...cell} class={`c-verdict tone-${mark}`}>
        <MarkIcon mark={mark} />
        <span class="word" title={verdict}>
          {verdict}
        </span>
      </span>
      {(['error', 'warning', 'review', 'notice'] as const).map((grade) => (
        <span key={grade} {...cell} class={`c-${grade} ${capture.counts[grade] > 0 ? `tone-${grade}` : 'zero'}`}>
          {capture.counts[grade]}
        </span>
      ))}
      <span {...cell} class={capture.read < capture.of ? 'c-read partly' : 'c-read'}>
        {capture.of > 0 ? `${capture.read}/${capture.of}` : '—'}
      </span>
      <span {...cell} class="c-at">
        <time dateTime={capture.at}>{momentInWords(capture.at)}</time>
      </span>
      <span {...cell} class="c-bytes">
        {bytesInWords(capture.bytes)}
      </span>
    </div>
  );
}

/** The verdict as it stood, in the words that page and panel use. */
export function verdictOf(capture: CaptureSummary, language: Language): string {
  return verdictInWords(factsOf(capture), language);
}

function factsOf({ counts, ...capture }: CaptureSummary): ConclusionFacts {
  const { error: errors, warning: warnings, review, broken } = counts;
  return { ...capture, errors, warnings, reviews: review + broken };
}

/** The body, else what names it. */
export function nameOf({ issuer, title, file, url }: CaptureSummary, say: CasebookStrings): string {
  return issuer ?? title ?? file ?? url ?? say.unnamed;
}
