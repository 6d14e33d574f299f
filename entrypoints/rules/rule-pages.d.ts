declare module 'virtual:rule-pages' {
  const pages: readonly import('../../lib/report/told/rule-text').RulePage[];
  export default pages;
}
