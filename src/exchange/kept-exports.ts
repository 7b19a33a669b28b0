/**
 * Exports of editions, made once and kept while there is room: editions never change. Two readers who ask at the
 * same time wait for the same work.
 */
export class KeptExports {
	readonly #limit: number;
	readonly #made = new Map<string, Uint8Array<ArrayBuffer>>();
	readonly #making = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
	#bytes = 0;

	/** @param limit bytes to keep */
	constructor(limit = 32 * 1024 * 1024) {
		this.#limit = limit;
	}

	async get(key: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
		const kept = this.#made.get(key);
		if (kept) {
			// The order of the map is the order of use.
			this.#made.delete(key);
			this.#made.set(key, kept);
			return kept;
		}
		const running = this.#making.get(key);
		if (running) return running;
		const making = make();
		this.#making.set(key, making);
		try {
			const bytes = await making;
			this.#keep(key, bytes);
			return bytes;
		} finally {
			this.#making.delete(key);
		}
	}

	#keep(key: string, bytes: Uint8Array<ArrayBuffer>): void {
		if (bytes.length > this.#limit / 2) return;
		this.#made.set(key, bytes);
		this.#bytes += bytes.length;
		for (const [oldest, { length }] of this.#made) {
			if (this.#bytes <= this.#limit) return;
			this.#made.delete(oldest);
			this.#bytes -= length;
		}
	}
}
