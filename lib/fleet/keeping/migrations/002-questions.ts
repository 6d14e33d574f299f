/** What an office asks, as views. */
export default `
-- The last capture of each page.
create view gouji.latest as
  select distinct on (page, part) * from gouji.report order by page, part, round desc;

-- One row per finding of the last captures.
create view gouji.finding as
  select r.id as report, coalesce(r.region, r.audit->'source'->>'siteName', r.host) as region, r.issuer, r.year, r.url,
    f->>'rule' as rule, f->>'outcome' as outcome, f->>'severity' as severity, f->'message'->>'zh' as message, f->'formula'->>'zh' as formula
  from gouji.latest r, jsonb_array_elements(r.audit->'findings') f;

-- Who is late: what the rules of the deadlines found, and the day.
create view gouji.late as
  select f.region, f.issuer, f.year, l.published_at::date as published, f.message, f.url
  from gouji.finding f join gouji.latest l on l.id = f.report
  where f.rule like '%-deadline' and f.outcome = 'fail';

-- Which rules fail most, by region.
create view gouji.failing as
  select region, rule, severity, count(*) as findings, count(distinct report) as reports
  from gouji.finding where outcome = 'fail' group by region, rule, severity;

-- Every figure of the last captures.
create view gouji.figure as
  select r.id as report, coalesce(r.region, r.audit->'source'->>'siteName', r.host) as region, r.issuer, r.year, r.edition,
    c.key as cell, (c.value->>'value')::numeric as value
  from gouji.latest r, jsonb_each(r.audit->'report'->'cells') c
  where c.value->>'state' in ('number', 'blank', 'dash', 'word');

-- Year to year over all bodies.
create view gouji.yearly as
  select cell, year, count(*) as reports, sum(value) as total, round(avg(value), 2) as mean from gouji.figure group by cell, year;

-- What one year carries out and the next does not carry in.
create view gouji.carry as
  select a.region, a.issuer, a.year, a.value as carried_out, b.value as carried_in
  from gouji.figure a join gouji.figure b on b.issuer = a.issuer and b.region = a.region and b.year = a.year + 1
  where a.cell = 'requests.carriedOut.total' and b.cell = 'requests.carriedIn.total' and coalesce(a.value, 0) <> coalesce(b.value, 0);

-- Texts of different bodies that are alike: shares of equal MinHash values, from 0.5. A hash that hundreds have is the form's own wording.
create view gouji.likeness as
  with rare as (
    select section, band, hash from gouji.wording_band group by section, band, hash having count(*) between 2 and 200
  ), pair as (
    select distinct a.section, a.report as one, b.report as other
    from rare r join gouji.wording_band a using (section, band, hash) join gouji.wording_band b using (section, band, hash)
    where a.report < b.report
  )
  select p.section, x.issuer as one, x.year as one_year, y.issuer as other, y.year as other_year, s.likeness, x.url as one_url, y.url as other_url
  from pair p
  join gouji.latest x on x.id = p.one join gouji.latest y on y.id = p.other
  join gouji.wording v on v.report = p.one and v.section = p.section
  join gouji.wording w on w.report = p.other and w.section = p.section
  cross join lateral (
    select round(avg((v.signature[i] = w.signature[i])::int), 2) as likeness from generate_subscripts(v.signature, 1) i
  ) s
  where x.issuer is distinct from y.issuer and s.likeness >= 0.5;
`;
