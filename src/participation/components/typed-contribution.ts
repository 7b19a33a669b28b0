/** The form as it was typed, as the page hands it to its parts. */
export interface TypedContribution {
	readonly key: string;
	readonly text: string;
	readonly language: string;
	readonly kind: string;
	readonly fieldIds: readonly string[];
	readonly elementId: string;
	readonly name: string;
	readonly organisation: string;
	readonly email: string;
	readonly publishName: boolean;
	/** A field that people do not see; machines fill it in. */
	readonly website: string;
}

export interface Named {
	readonly id: string;
	readonly title: string;
}
