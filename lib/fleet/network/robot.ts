/** The name that a robots.txt may call this fleet by, and the first word of what it says of itself. */
export const ROBOT = 'GoujiFleet';
