declare module 'virtual:rule-pages' {
  const pages: readonly import('../../lib/report/rule-text').RulePage[];
  export default pages;
}
