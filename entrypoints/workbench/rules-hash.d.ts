/** Names all code and data that read and judge, as this build has them. */
declare module 'virtual:rules-hash' {
  const hash: string;
  export default hash;
}
