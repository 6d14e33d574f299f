import fc from 'fast-check';

/** The suite makes the same inputs each time: what failed fails again, what passed passes. `bench -- suite` makes others each day; a failure prints its seed. */
const FIXED = 20_260_101;

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: process.env.GOUJI_WHOLE ? Date.now() & 0x7fff_ffff : FIXED });
