import type { Edition } from './edition';

/** A basis as it holds for one report: of several notices in a row only the one that issued its edition (`国办公开办函〔2021〕30号 表三`). */
export function ownBasis(basis: string, { notice }: Pick<Edition, 'notice'>): string {
  return basis.replace(NOTICES, (run) => (run.split('、').some((one) => one !== '' && notice.endsWith(one)) ? notice : run));
}

/** 国办公开办函〔2019〕60号、〔2021〕30号 */
const NOTICES = /[\u4e00-\u9fff]{2,12}〔\d{4}〕\d{1,4}号(?:、[\u4e00-\u9fff]{0,12}〔\d{4}〕\d{1,4}号)+/g;
