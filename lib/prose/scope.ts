import { bodySense } from './frame';
import type { Issuer } from './issuer';
import type { Word } from './tokens';

/**
 * Whose figures words speak of, against the report's issuer: own figures stand in its tables; part is one of several bodies; soft may be
 * either (市政府 in the government's report); other is none of them.
 */
export type Whose = 'own' | 'part' | 'soft' | 'other';

/** What a body named in the text is to the issuer. */
export function whose(word: Word, text: string, issuer: Issuer): Whose | null {
  const name = text.slice(word.start, word.end);
  const isGovernment = issuer.kind === 'government';
  switch (bodySense(word)) {
    case 'all':
      return null;
    case 'own':
      if (isGovernment && SMALL.test(name) && !(name.endsWith('委') && COMMITTEE.test(issuer.name))) return 'part';
      return AREA_OWN.test(name) && !coversOwn(name.slice(-1), issuer) ? (isGovernment ? 'part' : 'other') : 'own';
    case 'area': {
      if (!isGovernment) return coversOwn(levelOf(name), issuer) && TOWN.includes(issuer.level ?? '') ? 'own' : 'other';
      const level = levelOf(name);
      if (level === null || level === issuer.level) return 'own';
      return RANK.indexOf(level) < RANK.indexOf(issuer.level ?? '') ? 'other' : 'part';
    }
    case 'government':
      if (name === '政府') return isGovernment ? 'soft' : issuer.kind === 'office' ? 'own' : null;
      if (issuer.kind === 'office') return 'own';
      return isGovernment ? (name.startsWith(issuer.level ?? '#') ? 'soft' : 'other') : 'other';
    case 'part':
      if (issuer.kind === 'office') return OFFICE.test(name) ? 'own' : 'other';
      if (isGovernment) return 'part';
      return name === '部门' || name === '办公室' || name === '有关部门' || name === '相关部门'
        ? null
        : INNER.test(name)
          ? 'part'
          : 'other';
    case 'department':
      return isGovernment ? 'part' : 'other';
    default:
      return 'other';
  }
}

/** 我县 is the report's own body only where the issuer is the county, or a town of that level. */
function coversOwn(level: string | null, issuer: Issuer): boolean {
  return level !== null && issuer.level === level;
}

function levelOf(name: string): string | null {
  const match = /^全(自治区|兵团|[省市县区州盟旗镇乡])/.exec(name) ?? /([省市县区州盟旗镇乡])$/.exec(name);
  return match?.[1]?.slice(-1) ?? null;
}

const RANK = '省区市州盟县旗镇乡';
const TOWN = '镇乡';
const SMALL = /^(?:[我本]?(?:局|镇|乡|街道|办|委|厅)|镇政府|乡政府|街道|局机关|支队|大队)/;
const AREA_OWN = /^[我本](?:[省市县区州盟旗])$/;
/** A zone is governed by its committee. */
const COMMITTEE = /管(?:理)?委(?:员)?会$/;
const OFFICE = /本级|办公|政府办|府办/;
const INNER = /科室|派出所|分局|本级|下属|所属|直属|局属|基层/;
