/** What is to be read and what was read. Pages wait here, a host's turn waits in the queue: see turns.ts. */
export default `
create table gouji.host (
  name text primary key,
  -- Answer to /robots.txt: its text, '' where the site has none; null until asked, or when it must be asked again.
  robots text,
  robots_at timestamptz,
  -- The site asked to be left alone until then, so many times one after the other.
  blocked_until timestamptz,
  refusals int not null default 0,
  -- Manners of this host alone; null: those of the whole fleet.
  pause_ms int,
  per_day int,
  night text
);

create table gouji.manners (
  only_row boolean primary key default true check (only_row),
  pause_ms int not null default 3000,
  per_day int not null default 5000,
  night text,
  contact text,
  attempts int not null default 4,
  backoff_ms int not null default 30000
);
insert into gouji.manners default values;

-- Nothing is sent to a host that nobody named: www.example.gov.cn, or *.example.gov.cn.
create table gouji.named (pattern text primary key);

create table gouji.visit (
  host text not null,
  day date not null,
  pages int not null,
  primary key (host, day)
);

create table gouji.page (
  id bigint generated always as identity primary key,
  host text not null references gouji.host,
  url text not null,
  -- page: whatever stands there; local: a file or an archive on a disk.
  kind text not null check (kind in ('page', 'local')),
  region text,
  -- The list, sitemap or report that led here.
  parent bigint references gouji.page,
  depth smallint not null default 0,
  matching text,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  -- Which capture of it this is.
  round int not null default 1,
  tries int not null default 0,
  refused int not null default 0,
  not_before timestamptz,
  worker text,
  started_at timestamptz,
  finished_at timestamptz,
  -- done: what stood there. failed: why not.
  outcome text,
  reason text,
  detail text,
  added_at timestamptz not null default now()
);
-- Addresses may be longer than an index takes.
create unique index page_url on gouji.page (md5(url));
create index page_next on gouji.page (host, id) where state in ('waiting', 'running');
create index page_failed on gouji.page (host, reason) where state = 'failed';
create index page_finished on gouji.page (finished_at) where state in ('done', 'failed');

create table gouji.report (
  id bigint generated always as identity primary key,
  page bigint not null references gouji.page,
  round int not null,
  -- Which of the reports of an archive; '' elsewhere.
  part text not null default '',
  url text not null,
  host text not null,
  region text,
  captured_at timestamptz not null,
  issuer text,
  year int,
  edition text,
  verdict text not null,
  source text not null,
  rendered boolean not null,
  published_at timestamp,
  sha256 text not null,
  audit jsonb not null,
  -- One result for each capture.
  unique (page, round, part)
);
create index report_body on gouji.report (issuer, year);

create table gouji.wording (
  report bigint not null references gouji.report on delete cascade,
  section int not null,
  length int not null,
  -- MinHash: two texts have as many of these in common as of their parts.
  signature int[] not null,
  primary key (report, section)
);
create table gouji.wording_band (
  band int not null,
  hash int not null,
  report bigint not null,
  section int not null,
  foreign key (report, section) references gouji.wording on delete cascade
);
create index wording_band_hash on gouji.wording_band (section, band, hash, report);
`;
