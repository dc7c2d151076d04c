import fc from 'fast-check';

/** How often each property is tried: FUZZ_RUNS times, else a thousand, or `share` of that where one try takes long. */
export function tries(share = 1): { numRuns: number } {
  const asked = Number(process.env.FUZZ_RUNS ?? 1000);
  if (!(asked >= 1)) throw new Error(`FUZZ_RUNS ${String(process.env.FUZZ_RUNS)}: not a number of tries`);
  return { numRuns: Math.max(1, Math.round(asked * share)) };
}

/** Any text, of characters of one to four bytes, halves of pairs, marks and controls among them. */
export const anyText = (maxLength = 60) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength }),
    fc.string({ unit: 'binary', maxLength }),
    fc.string({ unit: 'binary-ascii', maxLength })
  );

/** Texts that a program may take for something else than text. */
export const hostileText = () =>
  fc.oneof(
    anyText(),
    fc.constantFrom(
      '<script>alert(1)</script>',
      ']]></metadata><script>',
      '=HYPERLINK("x")',
      '-1+1',
      'javascript:alert(1)',
      '__proto__',
      'constructor',
      '\u202egnirts',
      '%00%ff',
      '../../etc/passwd',
      "'; DROP TABLE clippings; --"
    )
  );
