-- What becomes of an adopted measure (product.md, station 8).

-- One sheet for the life of a measure, whatever edition it stands in. Its wording is not here: it is read from the edition.
CREATE TABLE measure_sheet (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	-- The adopted measure; null for one that a split brought forth and that no edition knows yet.
	element_id uuid,
	-- Only for such a one; else empty.
	title text NOT NULL CHECK (char_length(title) <= 300),
	-- Responsible unit; null until one is found.
	unit_id uuid,
	starts_on date,
	ends_on date,
	-- Never public.
	risks text NOT NULL DEFAULT '' CHECK (char_length(risks) <= 4000),
	notes text NOT NULL DEFAULT '' CHECK (char_length(notes) <= 4000),
	opened_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, element_id),
	FOREIGN KEY (municipality_id, element_id) REFERENCES element (municipality_id, id),
	FOREIGN KEY (municipality_id, unit_id) REFERENCES organization,
	CHECK ((element_id IS NULL) = (title <> '')),
	CONSTRAINT measure_sheet_days CHECK (ends_on >= starts_on)
);
CREATE INDEX measure_sheet_of_unit ON measure_sheet (municipality_id, unit_id);
SELECT guard_by_municipality('measure_sheet');
GRANT SELECT, INSERT, UPDATE (unit_id, starts_on, ends_on, risks, notes) ON measure_sheet TO ratschlag_app;

-- The adopted editions in which the measure stands.
CREATE TABLE measure_sheet_edition (
	municipality_id uuid NOT NULL,
	sheet_id uuid NOT NULL,
	edition_id uuid NOT NULL,
	element_id uuid NOT NULL,
	added_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, sheet_id, edition_id),
	UNIQUE (municipality_id, edition_id, element_id),
	FOREIGN KEY (municipality_id, sheet_id) REFERENCES measure_sheet,
	FOREIGN KEY (municipality_id, edition_id, element_id) REFERENCES edition_element
);
SELECT guard_by_municipality('measure_sheet_edition');
GRANT SELECT, INSERT ON measure_sheet_edition TO ratschlag_app;

-- Units that take part.
CREATE TABLE measure_sheet_unit (
	municipality_id uuid NOT NULL,
	sheet_id uuid NOT NULL,
	unit_id uuid NOT NULL,
	since timestamptz NOT NULL,
	until timestamptz CHECK (until >= since),
	PRIMARY KEY (municipality_id, sheet_id, unit_id, since),
	FOREIGN KEY (municipality_id, sheet_id) REFERENCES measure_sheet,
	FOREIGN KEY (municipality_id, unit_id) REFERENCES organization
);
CREATE UNIQUE INDEX measure_sheet_unit_now ON measure_sheet_unit (municipality_id, sheet_id, unit_id) WHERE until IS NULL;
SELECT guard_by_municipality('measure_sheet_unit');
GRANT SELECT, INSERT, UPDATE (until) ON measure_sheet_unit TO ratschlag_app;

-- Who answers for a measure, and who stands in; one of each at a time, all of them remembered.
CREATE TABLE measure_owner (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	sheet_id uuid NOT NULL,
	role text NOT NULL CHECK (role IN ('owner', 'deputy')),
	person_id uuid NOT NULL,
	since timestamptz NOT NULL,
	until timestamptz CHECK (until >= since),
	ended_reason text CHECK (char_length(ended_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, sheet_id) REFERENCES measure_sheet,
	FOREIGN KEY (municipality_id, person_id) REFERENCES person,
	CHECK ((until IS NULL) = (ended_reason IS NULL))
);
CREATE UNIQUE INDEX measure_owner_now ON measure_owner (municipality_id, sheet_id, role) WHERE until IS NULL;
-- Nobody deputises for himself.
CREATE UNIQUE INDEX measure_owner_person ON measure_owner (municipality_id, sheet_id, person_id) WHERE until IS NULL;
CREATE INDEX measure_owner_of_person ON measure_owner (municipality_id, person_id) WHERE until IS NULL;
SELECT guard_by_municipality('measure_owner');
GRANT SELECT, INSERT, UPDATE (until, ended_reason) ON measure_owner TO ratschlag_app;

CREATE TABLE milestone (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	sheet_id uuid NOT NULL,
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
	planned_on date NOT NULL,
	actual_on date,
	-- A milestone that is no longer one.
	dropped_at timestamptz,
	dropped_reason text CHECK (char_length(dropped_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, sheet_id) REFERENCES measure_sheet,
	CHECK ((dropped_at IS NULL) = (dropped_reason IS NULL))
);
CREATE INDEX milestone_of_sheet ON milestone (municipality_id, sheet_id);
SELECT guard_by_municipality('milestone');
GRANT SELECT, INSERT, UPDATE (title, planned_on, actual_on, dropped_at, dropped_reason) ON milestone TO ratschlag_app;

-- Money in cents, staff in hundredths of a full-time equivalent: never fractions of a number. Null: nobody said.
CREATE TABLE measure_resource (
	municipality_id uuid NOT NULL,
	sheet_id uuid NOT NULL,
	year integer NOT NULL CHECK (year BETWEEN 1 AND 2199),
	planned_cents bigint CHECK (planned_cents BETWEEN 0 AND 100000000000),
	approved_cents bigint CHECK (approved_cents BETWEEN 0 AND 100000000000),
	spent_cents bigint CHECK (spent_cents BETWEEN 0 AND 100000000000),
	planned_staff integer CHECK (planned_staff BETWEEN 0 AND 1000000),
	approved_staff integer CHECK (approved_staff BETWEEN 0 AND 1000000),
	actual_staff integer CHECK (actual_staff BETWEEN 0 AND 1000000),
	budget_position text NOT NULL DEFAULT '' CHECK (char_length(budget_position) <= 60),
	PRIMARY KEY (municipality_id, sheet_id, year),
	FOREIGN KEY (municipality_id, sheet_id) REFERENCES measure_sheet
);
SELECT guard_by_municipality('measure_resource');
GRANT SELECT, INSERT, UPDATE ON measure_resource TO ratschlag_app;

-- A call to units to say how their measures stand.
CREATE TABLE progress_request (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	period_from date NOT NULL,
	period_until date NOT NULL,
	due_on date NOT NULL,
	note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 2000),
	requested_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id),
	CONSTRAINT progress_request_days CHECK (period_until >= period_from AND due_on >= period_from)
);
SELECT guard_by_municipality('progress_request');
GRANT SELECT, INSERT ON progress_request TO ratschlag_app;

-- One of the units that were called on.
CREATE TABLE progress_unit (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	request_id uuid NOT NULL,
	unit_id uuid NOT NULL,
	reminders integer NOT NULL DEFAULT 0 CHECK (reminders >= 0),
	reminded_on date,
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, request_id, unit_id),
	FOREIGN KEY (municipality_id, request_id) REFERENCES progress_request,
	FOREIGN KEY (municipality_id, unit_id) REFERENCES organization
);
SELECT guard_by_municipality('progress_unit');
GRANT SELECT, INSERT, UPDATE (reminders, reminded_on) ON progress_unit TO ratschlag_app;

-- What it was asked about; and what somebody has typed and not yet sent.
CREATE TABLE progress_item (
	municipality_id uuid NOT NULL,
	progress_unit_id uuid NOT NULL,
	sheet_id uuid NOT NULL,
	draft jsonb,
	draft_saved_at timestamptz,
	PRIMARY KEY (municipality_id, progress_unit_id, sheet_id),
	FOREIGN KEY (municipality_id, progress_unit_id) REFERENCES progress_unit,
	FOREIGN KEY (municipality_id, sheet_id) REFERENCES measure_sheet,
	CHECK ((draft IS NULL) = (draft_saved_at IS NULL))
);
SELECT guard_by_municipality('progress_item');
GRANT SELECT, INSERT, UPDATE (draft, draft_saved_at) ON progress_item TO ratschlag_app;

-- What a unit said of a measure. An item takes one report, so that a form sent twice is one report.
CREATE TABLE progress_report (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	sheet_id uuid NOT NULL,
	progress_unit_id uuid NOT NULL,
	unchanged boolean NOT NULL,
	-- At most three sentences (shared with the form by implementation/domain/sentences.ts).
	text text NOT NULL CHECK (char_length(text) <= 1200),
	reported_at timestamptz NOT NULL,
	reported_on date NOT NULL,
	reported_by uuid,
	-- From then on everybody may read it.
	published_at timestamptz CHECK (published_at >= reported_at),
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, progress_unit_id, sheet_id),
	FOREIGN KEY (municipality_id, progress_unit_id, sheet_id) REFERENCES progress_item,
	FOREIGN KEY (municipality_id, reported_by) REFERENCES person,
	CHECK (unchanged = (text = ''))
);
CREATE INDEX progress_report_of_sheet ON progress_report (municipality_id, sheet_id, reported_at);
SELECT guard_by_municipality('progress_report');
GRANT SELECT, INSERT, UPDATE (published_at) ON progress_report TO ratschlag_app;

-- A change of one of the three judgements; the last of a kind holds. Before the first: not begun, on time, unknown.
CREATE TABLE judgement (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	sheet_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('implementation', 'schedule', 'effect')),
	value text NOT NULL CHECK (value IN ('notBegun', 'running', 'done', 'changed', 'merged', 'split', 'stopped',
		'onTime', 'late', 'ahead', 'unknown', 'asExpected', 'less', 'more')),
	reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 2000),
	judged_at timestamptz NOT NULL,
	judged_on date NOT NULL,
	judged_by uuid,
	-- The report in which it was said, where it was said in one.
	report_id uuid,
	-- The decision behind it.
	decision_number text CHECK (char_length(decision_number) BETWEEN 1 AND 60),
	decided_on date CHECK (decided_on <= judged_on),
	-- What had ended goes on again.
	reopened boolean NOT NULL,
	published_at timestamptz CHECK (published_at >= judged_at),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, sheet_id) REFERENCES measure_sheet,
	FOREIGN KEY (municipality_id, report_id) REFERENCES progress_report,
	FOREIGN KEY (municipality_id, judged_by) REFERENCES person,
	CONSTRAINT judgement_value CHECK ((kind || '.' || value) IN (
		'implementation.notBegun', 'implementation.running', 'implementation.done', 'implementation.changed',
		'implementation.merged', 'implementation.split', 'implementation.stopped',
		'schedule.onTime', 'schedule.late', 'schedule.ahead',
		'effect.unknown', 'effect.asExpected', 'effect.less', 'effect.more')),
	CHECK ((decision_number IS NULL) = (decided_on IS NULL)),
	CONSTRAINT judgement_stopped_by CHECK (value <> 'stopped' OR decision_number IS NOT NULL)
);
CREATE INDEX judgement_of_sheet ON judgement (municipality_id, sheet_id, kind, judged_at DESC, id DESC);
SELECT guard_by_municipality('judgement');
GRANT SELECT, INSERT, UPDATE (published_at) ON judgement TO ratschlag_app;

-- Into which measure one was merged; which ones a split brought forth.
CREATE TABLE judgement_successor (
	municipality_id uuid NOT NULL,
	judgement_id uuid NOT NULL,
	sheet_id uuid NOT NULL,
	PRIMARY KEY (municipality_id, judgement_id, sheet_id),
	FOREIGN KEY (municipality_id, judgement_id) REFERENCES judgement,
	FOREIGN KEY (municipality_id, sheet_id) REFERENCES measure_sheet
);
SELECT guard_by_municipality('judgement_successor');
GRANT SELECT, INSERT ON judgement_successor TO ratschlag_app;
