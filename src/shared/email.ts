/** Whether a text is one mail address of the usual form; whether it is somebody's, only a mail can tell. */
export function isEmail(text: string): boolean {
	return (
		text.length <= 254 && /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/.test(text)
	);
}
