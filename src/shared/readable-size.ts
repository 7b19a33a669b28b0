/** "20 MB", "512 KB": whole units, as limits are set and said. */
export function readableSize(bytes: number): string {
	if (bytes >= 1_000_000) return `${Math.floor(bytes / 1_000_000)} MB`;
	return bytes >= 1000 ? `${Math.floor(bytes / 1000)} KB` : `${bytes} Byte`;
}
