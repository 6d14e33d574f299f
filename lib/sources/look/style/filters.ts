import { sourceInAddress } from '../words/framed-text';

/** How much of what tells text from ground a filter leaves: 1 all of it. */
export function leftByFilter(filter: string): number {
  let left = 1;
  for (const { name, amount } of stepsOf(filter)) {
    if (Number.isNaN(amount)) continue;
    if (name === 'opacity' || name === 'contrast') left *= Math.min(1, amount);
    else if (name === 'invert') left *= Math.abs(1 - 2 * Math.min(1, amount));
  }
  return left;
}

/** How much of what is painted a filter lets through. */
export function opacityIn(filter: string): number {
  let left = 1;
  for (const { name, amount } of stepsOf(filter)) if (name === 'opacity') left *= Math.min(1, amount);
  return left;
}

/** Others leave text readable: a page in grey on days of mourning, inverted for dark screens. */
export function isFilteredOut(filter: string): boolean {
  return stepsOf(filter).some(({ name, amount, value }) => {
    if (name === 'opacity') return amount < FAINT;
    if (name === 'brightness') return amount < 0.2 || amount > 4;
    if (name === 'contrast') return amount < 0.2;
    if (name === 'blur') return amount > 1;
    return name === 'url' && !onlyGreys(value);
  });
}

interface FilterStep {
  readonly name: string;
  readonly value: string;
  /** 1 is all of it; NaN where the value is no number. */
  readonly amount: number;
}

function stepsOf(filter: string): readonly FilterStep[] {
  if (filter === 'none' || filter === '') return [];
  return [...filter.matchAll(STEP)].map(([, name = '', value = '']) => ({
    name,
    value,
    amount: Number.parseFloat(value) / (value.includes('%') ? 100 : 1),
  }));
}

/** A function and its value; an address in quotes may hold brackets, and be as long as a drawing. */
const STEP =
  /([\w-]{1,40})\(\s{0,9}("(?:[^"\\]|\\.){0,20000}"|'(?:[^'\\]|\\.){0,20000}'|[^()]{0,20000}(?:\([^()]{0,200}\)[^()]{0,200}){0,9})\s{0,9}\)/g;

/**
 * Whether a filter that is drawn within its own address does nothing but take the colour out, as pages do it on days of mourning for
 * browsers without `grayscale()`. What stands at another address is not known here.
 */
export function onlyGreys(address: string): boolean {
  const drawing = sourceInAddress(address.replace(/^["']|["']$/g, '').replace(/\\(.)/g, '$1'));
  if (drawing === null) return false;
  const tags = drawing.match(/<[a-z][^<>]{0,2000}/gi) ?? [];
  const parts = tags.filter((tag) => /^<fe/i.test(tag));
  return parts.length > 0 && tags.every(isPlain) && parts.every(isGreying);
}

/** A filter's frame or one of its steps, which goes by nothing but the picture itself and cuts nothing off. */
function isPlain(tag: string): boolean {
  return /^<(?:svg|defs|filter|fe[a-z]+)\b/i.test(tag) && (/^<svg/i.test(tag) || !CUTTING.test(tag));
}

const CUTTING = /\b(?:x|y|width|height|filterUnits|primitiveUnits|filterRes|style|class|href)\s*=|\bin\s*=\s*["']?(?!SourceGraphic)/i;

/** Each colour becomes about as light a grey, as solid as it was. */
function isGreying(part: string): boolean {
  if (!/^<feColorMatrix\b/i.test(part)) return false;
  const type = /\btype\s*=\s*["']?(\w+)/i.exec(part)?.[1] ?? 'matrix';
  const values = (/\bvalues\s*=\s*["']([^"']{0,400})/i.exec(part)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (type === 'saturate') return (values[0] ?? Number.NaN) >= 0 && (values[0] ?? 2) <= 1;
  if (type !== 'matrix' || values.length !== 20 || values.some(Number.isNaN)) return false;
  const [alpha, ...rows] = [values.slice(15), values.slice(0, 5), values.slice(5, 10), values.slice(10, 15)];
  const isAsLight = ([r = 0, g = 0, b = 0, a = 1, more = 1]: readonly number[]) =>
    Math.min(r, g, b) >= 0 && Math.abs(r + g + b - 1) <= 0.1 && a === 0 && more === 0;
  return rows.every(isAsLight) && alpha?.join() === '0,0,0,1,0';
}

/** Text fainter than this is not read by anybody. */
export const FAINT = 0.15;
