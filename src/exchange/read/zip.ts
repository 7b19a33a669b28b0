import { Inflate } from 'fflate';

/** A package that is damaged, or one that would unpack to more than anybody writes. */
export class ZipError extends Error {
	readonly code: 'brokenFile' | 'tooLarge';
	constructor(code: 'brokenFile' | 'tooLarge') {
		super(code);
		this.code = code;
	}
}

interface Entry {
	readonly method: number;
	readonly compressed: number;
	readonly size: number;
	readonly offset: number;
}

const mostEntries = 5000;
const highestRatio = 1000;
const step = 16_384;

/** Reads single entries by name and unpacks nothing else. Sizes that the package declares are not believed. */
export class Zip {
	private readonly bytes: Uint8Array;
	private readonly view: DataView;
	private readonly entries = new Map<string, Entry>();

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		try {
			this.readDirectory();
		} catch (error) {
			throw error instanceof ZipError ? error : new ZipError('brokenFile');
		}
	}

	get names(): readonly string[] {
		return [...this.entries.keys()];
	}

	/** APPNOTE 4.3.16 and 4.3.12: the directory stands at the end, and says where each entry begins. */
	private readDirectory(): void {
		let end = this.bytes.length - 22;
		const lowest = Math.max(0, end - 65_535);
		while (end >= lowest && this.view.getUint32(end, true) !== 0x06054b50) end--;
		if (end < lowest) throw new ZipError('brokenFile');
		const count = this.view.getUint16(end + 10, true);
		if (count > mostEntries) throw new ZipError('tooLarge');
		let at = this.view.getUint32(end + 16, true);
		for (let index = 0; index < count; index++) {
			if (this.view.getUint32(at, true) !== 0x02014b50) throw new ZipError('brokenFile');
			const nameLength = this.view.getUint16(at + 28, true);
			const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + nameLength));
			const isEncrypted = (this.view.getUint16(at + 8, true) & 1) === 1;
			if (!isEncrypted && !this.entries.has(name))
				this.entries.set(name, {
					method: this.view.getUint16(at + 10, true),
					compressed: this.view.getUint32(at + 20, true),
					size: this.view.getUint32(at + 24, true),
					offset: this.view.getUint32(at + 42, true),
				});
			at += 46 + nameLength + this.view.getUint16(at + 30, true) + this.view.getUint16(at + 32, true);
		}
	}

	/** @returns null when there is no such entry */
	read(name: string, limit: number): Uint8Array | null {
		const entry = this.entries.get(name);
		if (!entry) return null;
		if (entry.size > limit || (entry.size > 1_000_000 && entry.size > entry.compressed * highestRatio))
			throw new ZipError('tooLarge');
		try {
			return this.unpack(entry, limit);
		} catch (error) {
			throw error instanceof ZipError ? error : new ZipError('brokenFile');
		}
	}

	private unpack(entry: Entry, limit: number): Uint8Array {
		if (this.view.getUint32(entry.offset, true) !== 0x04034b50) throw new ZipError('brokenFile');
		const start =
			entry.offset +
			30 +
			this.view.getUint16(entry.offset + 26, true) +
			this.view.getUint16(entry.offset + 28, true);
		const data = this.bytes.subarray(start, start + entry.compressed);
		if (data.length !== entry.compressed) throw new ZipError('brokenFile');
		if (entry.method === 0) return data;
		if (entry.method !== 8) throw new ZipError('brokenFile');
		const parts: Uint8Array[] = [];
		let total = 0;
		const inflate = new Inflate((part) => {
			total += part.length;
			if (total > limit) throw new ZipError('tooLarge');
			parts.push(part);
		});
		for (let at = 0; at < data.length; at += step)
			inflate.push(data.subarray(at, at + step), at + step >= data.length);
		const out = new Uint8Array(total);
		let at = 0;
		for (const part of parts) {
			out.set(part, at);
			at += part.length;
		}
		return out;
	}
}
