import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Text } from '../../report/text';
import type { CasebookStrings } from '../../strings/casebook';
import { type Language, markTerms, verdictTerms } from '../../strings/terms';
import { type Choice, choices, everything, type Listed, type Wanted } from '../find';

/** Search and filters in one line. What a filter offers is what is there. */
export function Filters(props: {
  readonly all: readonly Listed[];
  readonly wanted: Wanted;
  readonly say: CasebookStrings;
  readonly language: Language;
  readonly ruleTitles: Readonly<Record<string, Text>>;
  readonly onWant: (wanted: Wanted) => void;
}) {
  const { all, wanted, say, language } = props;
  const [offered, setOffered] = useState(none);
  // The list stands first: what the filters offer, and what is searched, is gathered behind it.
  useEffect(() => {
    const later = setTimeout(() => {
      setOffered(offeredBy(all));
      for (const one of all) one.text();
    });
    return () => clearTimeout(later);
  }, [all]);
  const want = (change: Partial<Wanted>) => props.onWant({ ...wanted, ...change });
  const isNarrowed = JSON.stringify(wanted) !== JSON.stringify(everything);
  return (
    <search class="filters-bar" aria-label={say.filters}>
      <input
        type="search"
        id="search"
        aria-label={say.search}
        aria-keyshortcuts="/"
        placeholder={say.search}
        title={say.searchHint}
        value={wanted.words}
        onInput={(event) => want({ words: event.currentTarget.value })}
      />
      <Choose name={say.region} offered={offered.region} chosen={wanted.region} say={say} onChoose={(region) => want({ region })} />
      <Choose name={say.body} offered={offered.body} chosen={wanted.body} say={say} onChoose={(body) => want({ body })} />
      <Choose
        name={say.year}
        offered={offered.year}
        chosen={wanted.year}
        say={say}
        onChoose={(year) => want({ year: year === null ? null : Number(year) })}
      />
      <Choose name={say.edition} offered={offered.edition} chosen={wanted.edition} say={say} onChoose={(edition) => want({ edition })} />
      <Choose
        name={say.verdict}
        offered={offered.verdict}
        chosen={wanted.verdict}
        told={(verdict) => (verdict === 'doubtful' ? say.doubtful : verdictTerms[language][verdict])}
        say={say}
        onChoose={(verdict) => want({ verdict })}
      />
      <Choose
        name={say.grade}
        offered={offered.grade}
        chosen={wanted.grade}
        told={(grade) => markTerms[language][grade]}
        say={say}
        onChoose={(grade) => want({ grade })}
      />
      <Choose
        name={say.rule}
        offered={offered.rule}
        chosen={wanted.rule}
        told={(rule) => props.ruleTitles[rule]?.[language] ?? rule}
        say={say}
        onChoose={(rule) => want({ rule })}
      />
      {isNarrowed && (
        <button type="button" class="quiet" onClick={() => props.onWant(everything)}>
          {say.clear}
        </button>
      )}
    </search>
  );
}

function offeredBy(all: readonly Listed[]) {
  return {
    region: choices(all, ({ region }) => [region]),
    body: choices(all, ({ body }) => [body]),
    year: choices(all, ({ year }) => [year]),
    edition: choices(all, ({ edition }) => [edition]),
    verdict: choices(all, ({ verdict }) => [verdict]),
    rule: choices(all, ({ rules }) => rules),
    grade: choices(all, ({ counts }) => GRADES.filter((grade) => counts[grade] > 0)),
  };
}

const GRADES = ['error', 'warning', 'review', 'notice'] as const;

const none = offeredBy([]);

function Choose<Value extends string | number>(props: {
  readonly name: string;
  readonly offered: readonly Choice<Value>[];
  readonly chosen: Value | null;
  readonly told?: (value: Value) => string;
  readonly say: CasebookStrings;
  readonly onChoose: (value: Value | null) => void;
}) {
  const { name, offered, chosen, say, told = String } = props;
  // The same with every key in the search.
  const options = useMemo(
    () =>
      offered.slice(0, MOST).map(({ value, count }) => (
        <option key={value} value={String(value)}>
          {say.choice(told(value), count)}
        </option>
      )),
    [offered, say],
  );
  return (
    <select
      aria-label={name}
      class={chosen === null ? '' : 'chosen'}
      value={chosen === null ? '' : String(chosen)}
      onChange={({ currentTarget }) => props.onChoose(offered.find(({ value }) => String(value) === currentTarget.value)?.value ?? null)}
    >
      <option value="">{say.any(name)}</option>
      {options}
    </select>
  );
}

/** More bodies than that nobody scrolls through: they are searched for. */
const MOST = 400;
