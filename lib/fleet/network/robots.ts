/** What a site allows a robot (RFC 9309): its group's rules, the longest that fits decides, allowing when equal. */
export interface Robots {
  allows(path: string): boolean;
  /** Seconds between two pages that the site asks for; null when it does not. */
  readonly delay: number | null;
}

/** Reads a robots.txt for a robot of this name. */
export function readRobots(text: string, robot: string): Robots {
  const groups = groupsOf(text);
  const own = groups.filter(({ agents }) => agents.some((agent) => robot.toLowerCase().startsWith(agent) && agent !== '*'));
  const meant = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = meant.flatMap((group) => group.rules);
  return {
    allows: (path) => {
      if (path === '/robots.txt') return true;
      const fitting = rules.filter(({ fits }) => fits(path));
      const longest = Math.max(0, ...fitting.map(({ length }) => length));
      const decisive = fitting.filter(({ length }) => length === longest);
      return decisive.length === 0 || decisive.some(({ allows }) => allows);
    },
    delay: meant.map(({ delay }) => delay).find((delay) => delay !== null) ?? null,
  };
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | null;
}

interface Rule {
  readonly allows: boolean;
  readonly length: number;
  readonly fits: (path: string) => boolean;
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let isHead = false;
  for (const line of text
    .replace(/^\ufeff/, '')
    .slice(0, LONGEST)
    .split(/\r\n|\r|\n/)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const last = groups.at(-1);
    if (/^user-agent$/i.test(name)) {
      const agent = value.trim().toLowerCase();
      if (isHead && last) last.agents.push(agent);
      else groups.push({ agents: [agent], rules: [], delay: null });
      isHead = true;
    } else if (/^(?:dis)?allow$/i.test(name)) {
      isHead = false;
      if (last && value.trim() !== '') last.rules.push(ruleOf(value.trim(), /^allow$/i.test(name)));
    } else if (/^crawl-delay$/i.test(name)) {
      isHead = false;
      if (last && Number(value) > 0) last.delay = Math.min(Number(value), LONGEST_DELAY);
    }
  }
  return groups;
}

/** `*` stands for anything, `$` at the end for the end. Walked through by hand: a pattern of many stars must not take for ever. */
function ruleOf(pattern: string, allows: boolean): Rule {
  const isAnchored = pattern.endsWith('$');
  const parts = (isAnchored ? pattern.slice(0, -1) : pattern).split('*').map(decoded);
  const fits = (path: string) => {
    const text = decoded(path);
    const [first = '', ...rest] = parts;
    if (!text.startsWith(first)) return false;
    let at = first.length;
    for (const [index, part] of rest.entries()) {
      const isLast = index === rest.length - 1;
      const found = isLast && isAnchored ? text.length - part.length : text.indexOf(part, at);
      if (found < at || !text.startsWith(part, found)) return false;
      at = found + part.length;
    }
    return !isAnchored || at === text.length;
  };
  return { allows, length: pattern.length, fits };
}

/** Escapes may be written either way. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** RFC 9309, 2.5. */
const LONGEST = 512 * 1024;
const LONGEST_DELAY = 120;
