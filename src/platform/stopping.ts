/** `soon`: begin nothing new, what runs may end. `now`: patience is over. */
export type Stop = 'soon' | 'now';

/** Tells what must end before the program can. */
export interface Stopping {
	/** @returns takes it back */
	on(handler: (when: Stop) => void): () => void;
	tell(when: Stop): void;
}

export function openStopping(): Stopping {
	const handlers = new Set<(when: Stop) => void>();
	return {
		on: (handler) => {
			handlers.add(handler);
			return () => handlers.delete(handler);
		},
		tell: (when) => {
			for (const handler of [...handlers]) handler(when);
		},
	};
}
