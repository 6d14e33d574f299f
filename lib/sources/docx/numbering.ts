import { attributeOf, elementAt, elementsOf, isOn, numberIn, type XmlElement } from '../package/xml';
import { formatNumber } from './format-number';
import type { Styles } from './styles';

/** Counts a document's automatic numbers; asked for each numbered paragraph in document order. */
export interface Numbering {
  /** What Word prints before the paragraph: `一、`, `（二）`; empty for bullets and unknown lists. */
  next(list: number, level: number): string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、` */
  readonly text: string;
  readonly suffix: string;
  /** A legal level prints all its numbers in Arabic figures. */
  readonly isLegal: boolean;
  /** It begins anew after a level above; 0: never. */
  readonly restart: number | null;
}

/** The lists of `numbering.xml` (ECMA-376 part 1, 17.9). Lists of the same definition count on, unless a list overrides its start. */
export function numberingOf(part: XmlElement | null, styles: Styles): Numbering {
  const abstracts = new Map(elementsOf(part, 'abstractNum').map((one) => [numberIn(one, 'abstractNumId'), one]));
  const lists = new Map(elementsOf(part, 'num').map((one) => [numberIn(one, 'numId'), one]));
  const counters = new Map<XmlElement, number[]>();
  const begun = new Set<string>();

  const definitionOf = (list: number): XmlElement | null => {
    let definition = abstracts.get(numberIn(elementAt(lists.get(list), 'abstractNumId'), 'val')) ?? null;
    // A definition may only name the style that has one.
    const link = attributeOf(elementAt(definition, 'numStyleLink'), 'val');
    const linked = link === null ? null : (styles.get(link)?.numbering?.list ?? null);
    if (linked !== null && linked !== list)
      definition = abstracts.get(numberIn(elementAt(lists.get(linked), 'abstractNumId'), 'val')) ?? definition;
    return definition;
  };

  return {
    next(list, level) {
      const definition = definitionOf(list);
      if (!definition || level < 0 || level > 8) return '';
      const override = (at: number) => elementsOf(lists.get(list), 'lvlOverride').find((one) => numberIn(one, 'ilvl') === at);
      const levelAt = (at: number) => levelOf(elementAt(override(at), 'lvl') ?? levelElement(definition, at));
      const own = levelAt(level);
      if (!own) return '';
      const counts = counters.get(definition) ?? [];
      counters.set(definition, counts);
      const restarted = numberIn(elementAt(override(level), 'startOverride'), 'val');
      const key = `${list} ${level}`;
      if (restarted !== null && !begun.has(key)) counts[level] = restarted;
      else counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
      begun.add(key);
      for (let below = level + 1; below < 9; below++) if (levelAt(below)?.restart !== 0) delete counts[below];
      return printed(own, counts, levelAt);
    },
  };
}

function printed(own: Level, counts: readonly (number | undefined)[], levelAt: (level: number) => Level | null): string {
  if (own.format === 'bullet' || own.format === 'none') return own.format === 'none' ? own.text.replace(/%\d/g, '') : '';
  const text = own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = levelAt(at);
    return of ? formatNumber(counts[at] ?? of.start, own.isLegal ? 'decimal' : of.format) : '';
  });
  return own.suffix === 'nothing' || /[、．.)）：:]$/.test(text) ? text : `${text} `;
}

const levelElement = (definition: XmlElement, at: number) => elementsOf(definition, 'lvl').find((one) => numberIn(one, 'ilvl') === at);

function levelOf(element: XmlElement | undefined): Level | null {
  if (!element) return null;
  const value = (name: string) => attributeOf(elementAt(element, name), 'val');
  // Formats younger than the standard stand in an alternative, with an older one beside.
  const alternative =
    elementAt(element, 'AlternateContent', 'Choice', 'numFmt') ?? elementAt(element, 'AlternateContent', 'Fallback', 'numFmt');
  return {
    start: numberIn(elementAt(element, 'start'), 'val') ?? 0,
    format: value('numFmt') ?? attributeOf(alternative, 'val') ?? 'decimal',
    text: value('lvlText') ?? '',
    suffix: value('suff') ?? 'tab',
    isLegal: isOn(elementAt(element, 'isLgl')),
    restart: numberIn(elementAt(element, 'lvlRestart'), 'val'),
  };
}
