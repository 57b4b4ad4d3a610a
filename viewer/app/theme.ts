import { createTheme } from '@mantine/core';

/** Mantine in our ink: square, quiet, no shadows. Colours proper are the tokens of style/. */
export const THEME = createTheme({
  fontFamily: 'var(--sans)',
  fontSizes: { xs: '12px', sm: '13px', md: '14px' },
  defaultRadius: 2,
  primaryColor: 'dark',
  focusRing: 'auto',
  respectReducedMotion: true,
});
