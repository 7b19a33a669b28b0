/** What a colour and a sign mean; the word beside them says it again. */
export type Tone = 'neutral' | 'info' | 'progress' | 'success' | 'warning' | 'danger';

export type HeadingLevel = 2 | 3 | 4;

export interface Choice {
	readonly value: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly disabled?: boolean | undefined;
}

export interface NavigationItem {
	readonly href: string;
	readonly label: string;
	/** Current only on exactly this address, not on those below it. */
	readonly exact?: boolean | undefined;
}

export interface Column {
	readonly key: string;
	readonly label: string;
	readonly numeric?: boolean | undefined;
	readonly sortable?: boolean | undefined;
	/** The cell that names the row; the first column when none is marked. */
	readonly rowHeader?: boolean | undefined;
}

export interface Sort {
	readonly by: string;
	readonly direction: 'ascending' | 'descending';
}

export interface SummaryItem {
	readonly key: string;
	readonly value: string;
	readonly href?: string | undefined;
	readonly changeLabel?: string | undefined;
}

export interface Task {
	readonly title: string;
	readonly href?: string | undefined;
	readonly hint?: string | undefined;
	readonly due?: string | undefined;
	readonly status?: { readonly tone?: Tone | undefined; readonly label: string } | undefined;
}

export interface TimelineItem {
	readonly title: string;
	readonly date?: string | undefined;
	readonly dateTime?: string | undefined;
	readonly text?: string | undefined;
	readonly href?: string | undefined;
	readonly state?: 'done' | 'current' | 'next' | undefined;
}

/** What is wrong with a form: at one field, or with all of it. */
export interface FormError {
	readonly field: string | undefined;
	readonly message: string;
}

/** What every form field takes. */
export interface FieldProps {
	readonly name: string;
	readonly label: string;
	readonly hint?: string | undefined;
	readonly error?: string | undefined;
	readonly optional?: boolean | undefined;
	readonly required?: boolean | undefined;
	readonly id?: string | undefined;
}

/** A row of a drawn path: a sign in its lane, and the lines that come, go and pass. */
export type PathSign = 'circle' | 'square' | 'diamond' | 'triangle' | 'dot';

export interface PathItem {
	readonly key: string;
	readonly title: string;
	readonly kind: string;
	readonly sign: PathSign;
	readonly current: boolean;
	readonly href?: string | undefined;
	readonly date?: string | undefined;
	readonly dateTime?: string | undefined;
	readonly notes?: readonly string[] | undefined;
	/** Others of its kind at this place, which are not drawn. */
	readonly folded?:
		| {
				readonly label: string;
				readonly items: readonly { readonly key: string; readonly title: string; readonly href: string }[];
		  }
		| undefined;
	readonly lane: number;
	readonly through: readonly number[];
	readonly arriving: readonly number[];
	readonly arrivingOn: readonly number[];
	readonly leaves: boolean;
}
