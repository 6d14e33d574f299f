import type { CaptureSummary } from '../../lib/casebook/captures/capture';
import { bodyKey } from '../../lib/casebook/captures/whose';

/** So many made-up captures, the same each time: bodies of made-up counties over several years, with findings as reports have them. */
export function manyCaptures(count: number): CaptureSummary[] {
  return Array.from({ length: count }, (_, at) => {
    const random = generator(at);
    const county = `${pick(random, PLACES)}${pick(random, ['县', '区', '市'])}`;
    const issuer = `${county}${pick(random, BODIES)}`;
    const year = 2019 + Math.floor(random() * 7);
    const errors = random() < 0.55 ? 0 : Math.ceil(random() ** 3 * 9);
    const warnings = random() < 0.7 ? 0 : Math.ceil(random() * 4);
    const isRead = random() > 0.04;
    const verdict = errors > 0 ? 'inconsistent' : !isRead ? 'not-fully-read' : warnings > 0 ? 'doubtful' : 'consistent';
    const edition = year < 2021 ? '2019' : '2021';
    const of = edition === '2021' ? 200 : 198;
    const host = `www.${letters(random)}.gov.cn`;
    return {
      id: `made-${at}`,
      page: `http://${host}|${issuer}|${year}`,
      url: `http://${host}/zwgk/nb/${year + 1}/t${at}.html`,
      file: null,
      at: new Date(Date.UTC(2026, 0, 4) + at * 137_000).toISOString(),
      how: 'asked',
      kind: 'report',
      title: `${issuer}${year}年政府信息公开工作年度报告`,
      issuer,
      body: bodyKey(issuer),
      region: county,
      year,
      edition,
      verdict,
      counts: { error: errors, warning: warnings, review: random() < 0.8 ? 0 : 1, notice: Math.floor(random() * 3), broken: 0 },
      dismissed: random() < 0.9 ? 0 : 1,
      rules: [
        ...(errors > 0 ? ['result-total', 'applicant-total'].slice(0, errors) : []),
        ...(warnings > 0 ? ['claim-requests-received'] : []),
      ],
      read: isRead ? of : of - 22,
      of,
      look: 'agrees',
      sha256: 'f'.repeat(64),
      imprint: `imprint-${at}`,
      versions: { tool: '1.0.0', rules: '0123456789abcdef' },
      bytes: 24_000 + Math.floor(random() * 40_000),
    };
  });
}

const PLACES = [
  '南屏',
  '清浦',
  '云溪',
  '青石',
  '临江',
  '渔阳',
  '东岭',
  '白河',
  '柳泉',
  '松山',
  '安塘',
  '新坪',
  '长汀',
  '石桥',
  '竹溪',
  '海曲',
];
const BODIES = [
  '人民政府办公室',
  '财政局',
  '审计局',
  '教育局',
  '自然资源局',
  '民政局',
  '水利局',
  '统计局',
  '交通运输局',
  '卫生健康局',
  '司法局',
  '农业农村局',
];

function pick<One>(random: () => number, list: readonly One[]): One {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('an empty list');
  return one;
}

function letters(random: () => number): string {
  return Array.from({ length: 4 }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(random() * 26)]).join('');
}

/** Park and Miller's, from a seed of its own. */
function generator(seed: number): () => number {
  let state = ((seed + 1) * 48_271) % 2_147_483_647;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let warm = 0; warm < 5; warm++) next();
  return next;
}
