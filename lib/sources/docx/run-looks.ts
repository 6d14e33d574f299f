import { type Look, lookOf, nearestLook, type OwnLook } from '../office/look';
import { attributeOf, elementAt, elementsOf, type XmlElement } from '../package/xml';
import { ownLook } from './own-look';
import { inheritance, stylesById } from './styles';

/** The styles around a run, by id. Empty: the usual one of its kind. */
export interface StylesAround {
  /** Null outside of tables. */
  readonly table: string | null;
  readonly paragraph: string;
}

/** How a run with these properties (`w:rPr`) is set. */
export type RunLooks = (properties: XmlElement | undefined, around: StylesAround) => Look;

/** Looks of runs by what they say themselves, their character style, the paragraph's and the table's, and the defaults (ECMA-376 part 1, 17.7.2). */
export function runLooksOf(part: XmlElement | null): RunLooks {
  const byId = stylesById(part);
  const looks = new Map([...byId].map(([id, style]) => [id, { kind: kindOf(style), look: inheritedLook(inheritance(style, byId)) }]));
  const defaults = ownLook(elementAt(part, 'docDefaults', 'rPrDefault', 'rPr'));
  const usual = new Map(
    elementsOf(part, 'style').flatMap((style) => (isDefault(style) ? [[kindOf(style), attributeOf(style, 'styleId')]] : [])),
  );
  const styleLook = (kind: Kind, id: string): OwnLook => {
    const style = looks.get(id);
    // A style of another kind is none here.
    return (style?.kind === kind ? style : looks.get(usual.get(kind) ?? ''))?.look ?? {};
  };
  return (properties, { table, paragraph }) => {
    const character = attributeOf(elementAt(properties, 'rStyle'), 'val') ?? '';
    const styles = [
      ...(table === null ? [] : [styleLook('table', table)]),
      styleLook('paragraph', paragraph),
      styleLook('character', character),
    ];
    return lookOf(ownLook(properties), styles, defaults);
  };
}

type Kind = 'paragraph' | 'character' | 'table';

/** A style that does not say is one of paragraphs. */
const kindOf = (style: XmlElement) => attributeOf(style, 'type') ?? 'paragraph';

const isDefault = (style: XmlElement) => /^(?:1|true|on)$/i.test(attributeOf(style, 'default') ?? '');

/** Of a style and what it is based on. */
function inheritedLook(chain: readonly XmlElement[]): OwnLook {
  return nearestLook(chain.map((style) => ownLook(elementAt(style, 'rPr'))).reverse());
}
