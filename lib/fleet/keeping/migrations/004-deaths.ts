/** Readers that never came back are counted apart from tries that failed: whoever is killed is seldom killed by the page. */
export default `
alter table gouji.page add column deaths smallint not null default 0;
`;
