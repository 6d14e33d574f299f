/** What of a page could not be read; a host whatever its port; one report behind many addresses. */
export default `
-- What of a page that was read was not: records of an archive, further pages of a list.
create table gouji.gap (
  page bigint not null references gouji.page,
  round int not null,
  -- Where in it: an archive's address or offset.
  part text not null,
  url text,
  reason text not null,
  detail text,
  noted_at timestamptz not null default now(),
  primary key (page, round, part)
);
create index gap_reason on gouji.gap (reason);

-- Other addresses that led to a page: by redirection.
create table gouji.alias (
  url text not null,
  page bigint not null references gouji.page
);
create unique index alias_url on gouji.alias (md5(url));

-- A site's robots.txt holds for its scheme and port (RFC 9309, 2.3); manners are a host's, whatever its port.
create table gouji.robots (
  origin text primary key,
  host text not null,
  -- '' where the site has none.
  text text not null,
  asked_at timestamptz not null
);
create index robots_host on gouji.robots (host);

insert into gouji.robots (origin, host, text, asked_at)
  select 'http://' || name, regexp_replace(name, ':[0-9]+$', ''), robots, robots_at from gouji.host
  where robots is not null and robots_at is not null and name not like 'file:%';
insert into gouji.host (name, blocked_until, refusals, pause_ms, per_day, night)
  select distinct on (1) regexp_replace(name, ':[0-9]+$', ''), blocked_until, refusals, pause_ms, per_day, night from gouji.host
  where name ~ ':[0-9]+$' and name not like 'file:%' order by 1, name
  on conflict do nothing;
update gouji.page set host = regexp_replace(host, ':[0-9]+$', '') where host ~ ':[0-9]+$' and host not like 'file:%';
update gouji.report set host = regexp_replace(host, ':[0-9]+$', '') where host ~ ':[0-9]+$' and host not like 'file:%';
insert into gouji.visit (host, day, pages)
  select regexp_replace(host, ':[0-9]+$', ''), day, sum(pages) from gouji.visit where host ~ ':[0-9]+$' group by 1, 2
  on conflict (host, day) do update set pages = gouji.visit.pages + excluded.pages;
delete from gouji.visit where host ~ ':[0-9]+$';
delete from gouji.host where name ~ ':[0-9]+$' and name not like 'file:%';
alter table gouji.host drop column robots, drop column robots_at;

-- Redirections that led to a page, one site after the other.
alter table gouji.page add column hops smallint not null default 0;

-- Which version judged.
alter table gouji.report add column core text;
update gouji.report set core = audit->'tool'->>'version';
alter table gouji.report alter column core set not null;
create index report_url on gouji.report (md5(url), captured_at, id);
create index report_core on gouji.report (core);

-- The last capture of each address, wherever it was kept: a site, an archive, another archive.
create or replace view gouji.latest as
  select r.* from gouji.report r where not exists (
    select 1 from gouji.report n where md5(n.url) = md5(r.url) and (n.captured_at, n.id) > (r.captured_at, r.id)
  );

-- Everything that was not read, by name.
create view gouji.failure as
  select case when host like 'file:%' then 'file:' else host end as host, url, null as part, reason, detail, tries, region, finished_at as at
  from gouji.page where state = 'failed'
  union all
  select coalesce(regexp_replace(substring(g.url from '^[a-z]+://([^/?#]+)'), ':[0-9]+$', ''), case when p.host like 'file:%' then 'file:' else p.host end),
    p.url, g.part, g.reason, g.detail, p.tries, p.region, g.noted_at
  from gouji.gap g join gouji.page p on p.id = g.page and p.round = g.round;
`;
