/** A file of ours as its text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
