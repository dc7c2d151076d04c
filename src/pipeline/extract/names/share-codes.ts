import type { Span } from '../../types.ts';

/** “Apple AAPL.O”, “Orange (ORAN.PA)”, “Target (NYSE: TGT)”: a name that the code of its shares follows is a company’s. */
export function hasShareCode(text: string, { end }: Span): boolean {
  return SHARE_CODE.test(text.slice(end, end + LONGEST));
}

const LONGEST = 40;

/** As agencies print it, with the exchange behind a full stop, or as American papers do, with the exchange before it. */
const SHARE_CODE =
  /^(?:\s(?:Inc|Corp|Co|Ltd|Plc|PLC|SA|AG|SE|NV)\.?,?)?\s(?:[(<]?[A-Z\d]{1,6}(?:[_a-z]{1,3})?\.[A-Z]{1,2}(?![\p{L}\d])|\((?:NYSE|NASDAQ|Nasdaq|OTC|LSE|LON|HKG|HKEX|ASX|TSX|Euronext)\s?:\s?[A-Z\d])/u;
