/** Whose day a local notice may set. */
export type LocalKind = (typeof localKinds)[number];

export const localKinds = ['department', 'office', 'township', 'county', 'prefecture', 'province'] as const;

/** Days of the following year, `01-26`, that local notices set for publication: a user's own, none is built in. */
export type LocalDays = Readonly<Partial<Record<LocalKind, string>>>;

/** True for a day that a year has, as `MM-DD`; 29 February is none. */
export function isDay(text: string): boolean {
  if (!/^\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`2001-${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === text;
}

/** Local days out of whatever was stored or typed; what is none is left out. */
export function localDaysFrom(value: unknown): LocalDays {
  if (typeof value !== 'object' || value === null) return {};
  const stored = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    localKinds.flatMap((kind) => {
      const day = stored[kind];
      return typeof day === 'string' && isDay(day) ? [[kind, day]] : [];
    }),
  );
}
