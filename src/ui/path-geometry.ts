import type { PathItem } from './types.ts';

const laneWidth = 20;
const margin = 14;
/** Where the sign stands in its row: at the height of the title. */
const signY = 26;
const topHeight = 42;

type Lines = Pick<PathItem, 'lane' | 'through' | 'arriving' | 'arrivingOn' | 'leaves'>;

export interface PathGeometry {
	readonly width: number;
	readonly signY: number;
	readonly topHeight: number;
	/** The middle of a lane, in pixels from the left. */
	x(lane: number): number;
	/** SVG paths of the upper part of a row: what passes, what arrives at the sign, and what leaves it. */
	linesAbove(row: Lines): readonly string[];
	/** Lanes that run on to the end of the row, however high it is. */
	lanesBelow(row: Lines): readonly number[];
}

/** Measures of a drawn path with so many lanes; pixels. */
export function pathGeometry(lanes: number): PathGeometry {
	const x = (lane: number) => margin + lane * laneWidth;
	return {
		width: 2 * margin + (lanes - 1) * laneWidth,
		signY,
		topHeight,
		x,
		linesAbove: ({ lane, through, arriving, arrivingOn, leaves }) => [
			...[...through, ...arrivingOn].map((other) => `M${x(other)} 0V${topHeight}`),
			...arriving.map((other) =>
				other === lane
					? `M${x(lane)} 0V${signY}`
					: `M${x(other)} 0C${x(other)} ${signY} ${x(lane)} 0 ${x(lane)} ${signY}`,
			),
			...(leaves ? [`M${x(lane)} ${signY}V${topHeight}`] : []),
		],
		lanesBelow: ({ lane, through, arrivingOn, leaves }) => [
			...through,
			...arrivingOn,
			...(leaves ? [lane] : []),
		],
	};
}
