/** The declarations that decide whether text is seen, as a browser computes them or as a style sheet states them. */
export type StyleOf = (property: string) => string;
