import type { Issuer } from '../tokens/issuer';
import type { Word } from '../tokens/tokens';
import { bodySense } from './frame';

/**
 * Whose figures words speak of, against the report's issuer: own figures stand in its tables; part is one of several bodies; soft may be
 * either (市政府 in the government's report); other is none of them.
 */
export type Whose = 'own' | 'part' | 'soft' | 'other';

/** What a body named in the text is to the issuer. */
export function whose(word: Word, text: string, issuer: Issuer): Whose | null {
  const name = text.slice(word.start, word.end);
  const isGovernment = issuer.kind === 'government';
  const isOffice = issuer.kind === 'office';
  switch (bodySense(word)) {
    case 'all':
      return null;
    // 管委会 in a county's report is that of one of its zones.
    case 'own':
      return name === '管委会' && isGovernment && !isZone(issuer) ? 'part' : 'own';
    // 我委 is a zone's own body: it is governed by its committee.
    case 'small':
      return isGovernment && !(name.endsWith('委') && isZone(issuer)) ? 'part' : 'own';
    case 'ownArea':
      return coversOwn(name.slice(-1), issuer) ? 'own' : isGovernment ? 'part' : 'other';
    case 'area':
      return ofArea(levelOf(name), issuer);
    case 'government':
      if (name === '政府') return isGovernment ? 'soft' : isOffice ? 'own' : null;
      if (isOffice) return 'own';
      return isGovernment && name.startsWith(issuer.level ?? '#') ? 'soft' : 'other';
    case 'part':
    case 'department':
      if (name.endsWith('管委会') && isZone(issuer)) return 'own';
      return isGovernment ? 'part' : 'other';
    case 'level':
      return isOffice ? 'own' : 'part';
    case 'office':
      return isGovernment ? 'part' : isOffice ? 'own' : 'other';
    case 'desk':
      return isGovernment ? 'part' : isOffice ? 'own' : null;
    case 'inner':
      return isOffice ? 'other' : 'part';
    case 'some':
      return isGovernment ? 'part' : isOffice ? 'other' : null;
    default:
      return 'other';
  }
}

function ofArea(level: string | null, issuer: Issuer): Whose {
  if (issuer.kind !== 'government') return coversOwn(level, issuer) && TOWN.includes(issuer.level ?? '') ? 'own' : 'other';
  if (level === null || level === issuer.level) return 'own';
  return RANK.indexOf(level) < rankOf(issuer) ? 'other' : 'part';
}

/** A district stands below the city that it is in; an 自治区 is the only 区 above one. */
function rankOf({ level, name }: Issuer): number {
  return RANK.indexOf(level === '区' && !name.endsWith('自治区') ? '县' : (level ?? ''));
}

/** 我县 is the report's own body only where the issuer is the county, or a town of that level. */
function coversOwn(level: string | null, issuer: Issuer): boolean {
  return level !== null && issuer.level === level;
}

function levelOf(name: string): string | null {
  const match = /^全(自治区|兵团|[省市县区州盟旗镇乡])/.exec(name) ?? /([省市县区州盟旗镇乡])$/.exec(name);
  return match?.[1]?.slice(-1) ?? null;
}

const isZone = ({ name }: Issuer) => COMMITTEE.test(name);

const RANK = '省区市州盟县旗镇乡';
const TOWN = '镇乡';
const COMMITTEE = /管(?:理)?委(?:员)?会$/;
