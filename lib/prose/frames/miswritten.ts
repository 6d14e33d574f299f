import type { Token } from '../tokens/tokens';

/** 受到依申请公开3件: written for 收到 where a request follows; 受到表扬 and 受到处罚 are what they say. */
export function miswritten(tokens: readonly Token[], text: string): readonly Token[] {
  if (!text.includes(WRITTEN)) return tokens;
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const start = token.end - 1;
    if (token.kind !== 'unknown' || !text.startsWith(WRITTEN, start) || !isRequest(tokens[at + 2])) {
      read.push(token);
      continue;
    }
    if (token.start < start) read.push({ ...token, end: start });
    read.push({ kind: 'word', start, end: start + WRITTEN.length, depth: token.depth, sense: 'act:receive' });
    // 到 is a word of its own.
    at++;
  }
  return read;
}

const isRequest = (token: Token | undefined) =>
  token?.kind === 'word' && (token.sense === 'thing:request' || token.sense === 'thing:application');
const WRITTEN = '受到';
