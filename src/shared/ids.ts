/** A permanent id: UUID version 7 (RFC 9562 section 5.7), so that ids sort by the time they were made. */
export type Id = string;

let lastTime = 0;
let counter = 0;

/**
 * @param now milliseconds since 1970
 * @param random sixteen random bytes, taken from the platform unless a test passes its own
 */
export function newId(
	now: number = Date.now(),
	random: Uint8Array = crypto.getRandomValues(new Uint8Array(16)),
): Id {
	const bytes = Uint8Array.from(random);
	// Ids made in the same millisecond keep their order (RFC 9562 section 6.2, method 1).
	if (now > lastTime) {
		lastTime = now;
		counter = 0;
	} else {
		counter += 1;
		if (counter > 0xfff) {
			lastTime += 1;
			counter = 0;
		}
	}
	let time = lastTime;
	for (let index = 5; index >= 0; index--) {
		bytes[index] = time % 256;
		time = Math.floor(time / 256);
	}
	bytes[6] = 0x70 | (counter >> 8);
	bytes[7] = counter & 0xff;
	bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isId(value: unknown): value is Id {
	return typeof value === 'string' && idPattern.test(value);
}
