import { areasOf } from '../../bodies/areas';
import { squeeze } from '../../document/normalise';

/**
 * A key that is the same for 渔阳镇 and 渔阳镇人民政府, for 河埒街道 and 河埒街道办事处, and another for a government's office. It
 * gathers a body's captures; whether two differently printed names mean one body is a larger question, asked elsewhere.
 */
export function bodyKey(issuer: string | null): string {
  const name = squeeze(issuer ?? '').replace(/[《》"“”()（）·.,，。:：\-—]/g, '');
  return name.replace(/(?<=[镇乡苏木省市县区旗州盟道])(?:人民政府|政府)$/, '').replace(/(?<=街道)办事处$/, '');
}

/** Where the body is, as far as its own name, then what its site says, tells; the host when neither does. */
export function regionOf(names: readonly (string | null)[], host: string | null): string {
  for (const name of names) {
    const areas = areasOf(squeeze(name ?? '')).areas.filter(
      ({ rank, name: area }) => area.length > 1 && rank !== 'township' && rank !== 'street',
    );
    if (areas.length > 0) return areas.map((area) => area.name).join('');
  }
  return host ?? '';
}
