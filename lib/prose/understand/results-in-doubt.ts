import type { Context } from '../frames/context';
import { type Frame, senses } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';

/** 不予公开1条内容本机关未制作: what follows without a mark is of another group, and nobody can tell which of the two was meant. */
export function isAnsweredOtherwise(rows: readonly string[], { sentence, index }: Context): boolean {
  const figure = neighbourAt(sentence, index)?.figure;
  if (!figure || figure.runsOn) return false;
  const groups = new Set(rows.map((row) => row.split(/[.|]/)[0]));
  return senses(figure.after).some(
    (sense) => sense === 'role:none' || (sense.startsWith('row:') && !groups.has(sense.slice(4).replace('~', '').split(/[.|]/)[0])),
  );
}

/** 其余3件为重复申请（2件）和要求确认（1件）: what stands behind the number, with a bracket of its own, is some of it. */
export function dividesBehind({ roles }: Frame, { sentence, index }: Context): boolean {
  const own = neighbourAt(sentence, index)?.figure;
  const next = neighbourAt(sentence, index + 1)?.figure;
  return roles.has('rest') && next?.bracketOf === index && own !== undefined && next.count.numeral.value < own.count.numeral.value;
}

/** 受理信访投诉18件: they came in, and nobody says as requests. */
export function isOtherBusiness({ acts, things, rows }: Frame): boolean {
  const came = acts.some((act) => act === 'receive' || act === 'accept' || act === 'handle');
  return came && things.length === 0 && rows.every((row) => row === 'notProcessed.petitionComplaint');
}

/** 予以公开及酌情公开28件: what is named beside the row is given, too. */
export function addsPublished({ words }: Frame): boolean {
  const said = senses(words);
  const row = said.findIndex((sense) => sense.startsWith('row:'));
  const and = said.indexOf('role:and', row);
  return row >= 0 && and > row && said.indexOf('act:publish', and) > and;
}

/** 13件申请涉及信息38项：已公开21项: what they asked for piece by piece, where the requests themselves are counted otherwise. */
export function countsPieces({ paragraph, index }: Context): boolean {
  const unit = paragraph[index]?.figure.count.unit ?? '';
  return (
    PIECES.has(unit) &&
    paragraph.some(
      (one) =>
        one.index < index &&
        REQUESTS.has(one.figure.count.unit ?? '') &&
        one.frame.things.some((thing) => thing === 'request' || thing === 'application'),
    )
  );
}

const PIECES: ReadonlySet<string> = new Set(['项', '条']);
const REQUESTS: ReadonlySet<string> = new Set(['件', '宗', '份']);
