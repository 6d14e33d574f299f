import type { Issuer } from './world';

/** Every kind of body that reports, of several sizes. Every place is invented. */
export const issuers: readonly Issuer[] = [
  government('望河县人民政府', '望河县', '县', [40, 500]),
  government('临洲市东陵区人民政府', '东陵区', '区', [20, 300]),
  government('青梧市人民政府', '青梧市', '市', [300, 3000]),
  government('石桥县', '石桥县', '县', [30, 200]),
  {
    ...body('望河县人民政府办公室', [5, 90], 6, 30),
    form: 'office',
    selves: ['我办', '本办', '本机关', '县政府办公室', '望河县人民政府办公室', '办公室'],
    others: ['全县', '各部门', '各乡镇'],
  },
  department('望河县水利局', '局', ['县水利局', '望河县水利局'], [0, 9]),
  department('望河县市场监督管理局', '局', ['县市场监管局', '县市场监督管理局'], [5, 80]),
  department('青梧市自然资源局', '局', ['市自然资源局', '青梧市自然资源局'], [40, 400]),
  department('青梧市卫生健康委员会', '委', ['市卫健委', '市卫生健康委员会'], [3, 60]),
  town('望河县柳塘镇人民政府', '柳塘镇', '镇', [0, 12]),
  town('南屏县金沙乡人民政府', '金沙乡', '乡', [0, 5]),
  town('清浦县白石镇人民政府', '白石镇', '镇', [0, 0]),
  {
    ...body('青梧市北苑街道办事处', [0, 25], 3, 10),
    form: 'street',
    selves: ['我街道', '本街道', '北苑街道', '街道', '本机关'],
    others: ['全市'],
  },
];

function body(name: string, requests: readonly [number, number], remedies: number, activity: number) {
  return { name, kind: 'department', requests, remedies, activity, makesRules: false, members: [] } as const;
}

function government(name: string, area: string, level: '县' | '区' | '市', requests: readonly [number, number]): Issuer {
  const towns = { 县: '各乡镇', 区: '各街道', 市: '各县区' }[level];
  return {
    ...body(name, requests, requests[1] / 40, requests[1]),
    makesRules: level === '市',
    form: 'government',
    selves: [`全${level}`, `我${level}`, area, `全${level}各级各部门`, `${area}人民政府`],
    members: [`${level}政府本级`, '各部门', towns],
    others: [],
  };
}

function department(name: string, suffix: '局' | '委', names: readonly string[], requests: readonly [number, number]): Issuer {
  const level = name.charAt(2);
  return {
    ...body(name, requests, requests[1] / 20, requests[1]),
    form: 'department',
    selves: [`我${suffix}`, `本${suffix}`, '本机关', '本单位', ...names],
    others: [`全${level}`],
  };
}

function town(name: string, area: string, suffix: '镇' | '乡', requests: readonly [number, number]): Issuer {
  return {
    ...body(name, requests, requests[1] / 8, requests[1]),
    form: 'town',
    selves: [`我${suffix}`, `本${suffix}`, area, `全${suffix}`, '本机关', `${suffix}政府`],
    others: ['全县'],
  };
}
