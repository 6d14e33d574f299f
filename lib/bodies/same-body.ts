import { squeeze } from '../document/normalise';
import { remember } from '../document/remember';
import { bodyOf } from './body';

/**
 * Do two printed names mean the same body? Short forms do (河埒街道 for 无锡市滨湖区河埒街道办事处, 发改局 for 发展和改革局), and a
 * government, its office and its 政务公开办 stand for each other. Null when one of them says too little.
 */
export function isSameBody(a: string, b: string): boolean | null {
  const [short, long] = [clean(a), clean(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length < 3) return null;
  if (isAbbreviation(short, long) || isAbbreviation(short, branchFirst(long)) || isAbbreviation(branchFirst(long), short)) return true;
  const one = bodyOf(short);
  const other = bodyOf(long);
  if (one.kind === 'unknown' || other.kind === 'unknown') return null;
  const placeOne = one.areas.at(-1)?.name;
  const placeOther = other.areas.at(-1)?.name;
  const samePlace = placeOne === undefined || placeOther === undefined || placeOne === placeOther || isBare(placeOne) || isBare(placeOther);
  const known = placeOne !== undefined && placeOther !== undefined;
  if (known && !samePlace && !isAbbreviation(...sorted(placeOne, placeOther))) return false;
  if (isRuler(one.kind) || isRuler(other.kind)) return isRuler(one.kind) && isRuler(other.kind) ? true : null;
  if (!samePlace) return null;
  return isAbbreviation(...sorted(core(one.unit), core(other.unit)));
}

/** A report's body is compared with each that it names. */
const clean = remember((name) =>
  squeeze(name)
    .replace(/[《》"“”'‘’()（）\-—·.,，。:：]/g, '')
    .replace(SEVERAL, '')
    .replace(OWN_HOUSE, '')
    .replace(OWN_ROOM, '')
    .replace(OVER_A_STREET, ''),
);

// 市局及中心城区分局: the first of them answers.
const SEVERAL = /(?<=[局委厅办府]|机关|本级)(?:及|和|与).*$/;

// 市局机关, 区局本级: the body itself.
const OWN_HOUSE = /(?<=[局委厅办府])(?:机关|本级)$/;

// 住建局办公室, 外办人秘处 answer for the body that they are a room of.
const OWN_ROOM = /(?<=[局委厅部院署社馆办]|委员会|中心)(?:办公室|综合[科股处室部]|(?!事处)[^局委厅办]{1,4}[科股处])$/;

// 滨江区人民政府柳湖街道办事处: the district's name in front of its street's.
const OVER_A_STREET = /(?<=[市县区旗])人民政府(?=[^市县区旗]{1,8}(?:街道|[镇乡])(?:办事处|党|人民政府|$))/;

function sorted(a: string, b: string): [string, string] {
  return a.length <= b.length ? [a, b] : [b, a];
}

/** 临江市公安局滨江分局 → 滨江公安分局, as it is called. */
function branchFirst(name: string): string {
  return name.replace(/^(?:.{0,30}[省市县区州])?(.{1,20}?)局(.{1,20}分局)$/, (_, trade: string, branch: string) =>
    branch.replace(/分局$/, `${trade}分局`),
  );
}

/** Governments and their offices publish for each other; towns and streets have one body. */
function isRuler(kind: string): boolean {
  return kind === 'government' || kind === 'office' || kind === 'township' || kind === 'street' || kind === 'agency';
}

function isBare(place: string): boolean {
  return place.length === 1;
}

/** 局, 委 and 委员会 change with every reform: what they stand for is compared. */
function core(unit: string): string {
  return unit.replace(/(?:委员会|管理局|局|厅|委|办公室|办)$/, '');
}

/** Every character of the short name occurs in the long one, in order. */
function isAbbreviation(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
