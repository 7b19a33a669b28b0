/** Amounts as people type them, German ("12.345,60") or plain ("12345.6"); whole numbers inside, never fractions. */

const written = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}))?$/;

/**
 * @param text euros or full-time equivalents
 * @returns hundredths; null for nothing typed; "invalid" for what is no amount or more than the limit
 */
export function readHundredths(text: string, limit: number): number | null | 'invalid' {
	const plain = text.replaceAll(/[\s  €]/g, '');
	if (plain === '') return null;
	const match = written.exec(plain);
	if (!match) return 'invalid';
	const hundredths =
		Number((match[1] ?? '').replaceAll('.', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
	return hundredths <= limit ? hundredths : 'invalid';
}

/** For a form field: "12345,60", or "12345" when nothing stands behind the comma. */
export function writeHundredths(hundredths: number | null): string {
	if (hundredths === null) return '';
	const rest = hundredths % 100;
	const whole = String((hundredths - rest) / 100);
	return rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`;
}

/** A billion euros in cents; ten thousand posts in hundredths. The database holds the same limits. */
export const amountLimits = { cents: 100_000_000_000, staff: 1_000_000 } as const;
