/** An office's questions in plain SQL over the views of the database. */
export const questions: Readonly<Record<string, { readonly zh: string; readonly en: string; readonly sql: string }>> = {
  late: {
    zh: '谁公布晚了',
    en: 'who is late',
    sql: `select region, issuer, year, published, message from gouji.late order by published - make_date(year + 1, 1, 31) desc, issuer`,
  },
  failing: {
    zh: '各地最常不符的是哪些核对',
    en: 'which rules fail most, by region',
    sql: `select region, rule, severity, reports, findings from gouji.failing where severity <> 'notice' order by reports desc, findings desc, region, rule`,
  },
  yearly: {
    zh: '全部单位的收件、予以公开、结转，逐年',
    en: 'received, granted and carried out over all bodies, year by year',
    sql: `select year, max(reports) as reports, max(total) filter (where cell = 'requests.newlyReceived.total') as received,
  max(total) filter (where cell = 'requests.granted.total') as granted,
  max(total) filter (where cell = 'requests.carriedOut.total') as carried_out
from gouji.yearly group by year order by year`,
  },
  carry: {
    zh: '哪些单位上年结转与本年不一致',
    en: 'where one year’s carry-out is not the next year’s carry-in',
    sql: `select region, issuer, year, carried_out, carried_in from gouji.carry order by abs(carried_out - coalesce(carried_in, 0)) desc, issuer, year`,
  },
  likeness: {
    zh: '哪些单位的文字雷同',
    en: 'whose texts are alike',
    sql: `select least(one, other) as one, greatest(one, other) as other, section, max(likeness) as likeness, count(*) as pairs
from gouji.likeness group by 1, 2, 3 order by likeness desc, pairs desc, 1, 2, 3`,
  },
};
