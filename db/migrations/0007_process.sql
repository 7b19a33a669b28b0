-- What the council has ordered (product.md, station 1).
CREATE TABLE mandate (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
	decision_number text NOT NULL CHECK (char_length(decision_number) BETWEEN 1 AND 60),
	decided_on date NOT NULL,
	wording text NOT NULL CHECK (char_length(wording) BETWEEN 1 AND 20000),
	lead_unit_id uuid NOT NULL,
	deliverable text NOT NULL CHECK (char_length(deliverable) BETWEEN 1 AND 1000),
	deadline date NOT NULL,
	visibility text NOT NULL CHECK (visibility IN ('public', 'internal')),
	created_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, lead_unit_id) REFERENCES organization,
	CONSTRAINT mandate_deadline_after_decision CHECK (deadline >= decided_on)
);
-- One decision is recorded once.
CREATE UNIQUE INDEX mandate_decision ON mandate (municipality_id, lower(decision_number));
SELECT guard_by_municipality('mandate');
GRANT SELECT, INSERT ON mandate TO ratschlag_app;

-- What it demands, one by one, so that each can be ticked off.
CREATE TABLE mandate_demand (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	mandate_id uuid NOT NULL,
	position integer NOT NULL CHECK (position >= 0),
	kind text NOT NULL CHECK (kind IN ('partner', 'standard', 'deliverable', 'recurringDuty')),
	text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, mandate_id, position),
	FOREIGN KEY (municipality_id, mandate_id) REFERENCES mandate
);
SELECT guard_by_municipality('mandate_demand');
GRANT SELECT, INSERT ON mandate_demand TO ratschlag_app;

-- How it is shown that a demand was met; a recurring duty is met again and again. What was wrong is withdrawn, not deleted.
CREATE TABLE demand_evidence (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	demand_id uuid NOT NULL,
	text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 1000),
	-- A thing of the thread, where the evidence is one.
	ref_kind text,
	ref_id uuid,
	given_on date NOT NULL,
	actor_id uuid,
	withdrawn_at timestamptz,
	withdrawn_reason text CHECK (char_length(withdrawn_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, demand_id) REFERENCES mandate_demand,
	FOREIGN KEY (municipality_id, ref_kind, ref_id) REFERENCES thread_node,
	CHECK ((ref_kind IS NULL) = (ref_id IS NULL)),
	CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
CREATE INDEX demand_evidence_of_demand ON demand_evidence (municipality_id, demand_id);
SELECT guard_by_municipality('demand_evidence');
GRANT SELECT, INSERT, UPDATE (withdrawn_at, withdrawn_reason) ON demand_evidence TO ratschlag_app;

-- How the mandate is carried out (product.md, station 2). The plan is a copy of a template, never a link to it.
CREATE TABLE process (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	mandate_id uuid NOT NULL,
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
	template text NOT NULL CHECK (template ~ '^[a-z][A-Za-z]{2,59}$'),
	starts_on date NOT NULL,
	-- Phases in their order: key and title.
	phases jsonb NOT NULL,
	created_at timestamptz NOT NULL,
	-- From then on the public sees it.
	published_at timestamptz,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, mandate_id) REFERENCES mandate
);
SELECT guard_by_municipality('process');
GRANT SELECT, INSERT, UPDATE (published_at) ON process TO ratschlag_app;

-- Fields that are worked on in turn, each by a group.
CREATE TABLE process_field (
	municipality_id uuid NOT NULL,
	process_id uuid NOT NULL,
	position integer NOT NULL CHECK (position >= 0),
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
	-- The field of action of the concept, where it exists already.
	element_id uuid,
	group_id uuid,
	PRIMARY KEY (municipality_id, process_id, position),
	FOREIGN KEY (municipality_id, process_id) REFERENCES process,
	FOREIGN KEY (municipality_id, element_id) REFERENCES element (municipality_id, id),
	FOREIGN KEY (municipality_id, group_id) REFERENCES organization
);
SELECT guard_by_municipality('process_field');
GRANT SELECT, INSERT ON process_field TO ratschlag_app;

CREATE TABLE process_step (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	process_id uuid NOT NULL,
	-- Where it came from in the template.
	key text NOT NULL CHECK (key ~ '^[a-z][A-Za-z0-9]{1,59}$'),
	-- The field that it serves, where the template repeats it for each.
	field_position integer,
	-- The step that it is a part of and within whose window it stays.
	parent_id uuid,
	position integer NOT NULL CHECK (position >= 0),
	phase text NOT NULL CHECK (phase ~ '^[a-z][A-Za-z0-9]{1,59}$'),
	kind text NOT NULL CHECK (kind IN ('preparation', 'event', 'meeting', 'work', 'feedback', 'review', 'report', 'decision', 'span')),
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
	-- When, in the words of the template: "im Vorfeld des ersten Treffens".
	timing text NOT NULL DEFAULT '' CHECK (char_length(timing) <= 300),
	methods jsonb NOT NULL,
	contents jsonb NOT NULL,
	optional boolean NOT NULL,
	pauses_in_summer boolean NOT NULL,
	buffer_days integer NOT NULL CHECK (buffer_days BETWEEN 0 AND 366),
	-- Shape: process/domain/window.ts. First and last day stand beside it for queries; an open window has none.
	"window" jsonb NOT NULL,
	starts_on date,
	ends_on date,
	completed_on date,
	completed_note text CHECK (char_length(completed_note) <= 2000),
	-- An optional step that was not needed, with the reason.
	dropped_on date,
	dropped_reason text CHECK (char_length(dropped_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, process_id, id),
	FOREIGN KEY (municipality_id, process_id) REFERENCES process,
	FOREIGN KEY (municipality_id, process_id, field_position) REFERENCES process_field,
	FOREIGN KEY (municipality_id, process_id, parent_id) REFERENCES process_step (municipality_id, process_id, id),
	CHECK (parent_id <> id),
	CHECK ((starts_on IS NULL) = (ends_on IS NULL)),
	CHECK (ends_on >= starts_on),
	CHECK ((completed_on IS NULL) = (completed_note IS NULL)),
	CHECK ((dropped_on IS NULL) = (dropped_reason IS NULL)),
	CHECK (completed_on IS NULL OR dropped_on IS NULL),
	CHECK (dropped_on IS NULL OR optional)
);
CREATE INDEX process_step_of_process ON process_step (municipality_id, process_id, position);
SELECT guard_by_municipality('process_step');
GRANT SELECT, INSERT, UPDATE ("window", starts_on, ends_on, completed_on, completed_note, dropped_on, dropped_reason)
	ON process_step TO ratschlag_app;

-- A step begins after another has ended, and some days later where the work needs it.
CREATE TABLE step_dependency (
	municipality_id uuid NOT NULL,
	process_id uuid NOT NULL,
	step_id uuid NOT NULL,
	after_id uuid NOT NULL,
	lag_days integer NOT NULL CHECK (lag_days BETWEEN 0 AND 366),
	PRIMARY KEY (municipality_id, process_id, step_id, after_id),
	FOREIGN KEY (municipality_id, process_id, step_id) REFERENCES process_step (municipality_id, process_id, id),
	FOREIGN KEY (municipality_id, process_id, after_id) REFERENCES process_step (municipality_id, process_id, id),
	CHECK (step_id <> after_id)
);
SELECT guard_by_municipality('step_dependency');
GRANT SELECT, INSERT ON step_dependency TO ratschlag_app;

-- What the municipality knows of its own calendar; public holidays are computed from the Land.
CREATE TABLE calendar_entry (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('schoolHolidays', 'summerBreak', 'session')),
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
	from_on date NOT NULL,
	until_on date NOT NULL,
	-- The body that meets.
	organization_id uuid,
	withdrawn_at timestamptz,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, organization_id) REFERENCES organization,
	CHECK (until_on >= from_on),
	CHECK ((kind = 'session') = (organization_id IS NOT NULL)),
	CHECK (kind <> 'session' OR until_on = from_on)
);
CREATE INDEX calendar_entry_by_day ON calendar_entry (municipality_id, from_on) WHERE withdrawn_at IS NULL;
SELECT guard_by_municipality('calendar_entry');
GRANT SELECT, INSERT, UPDATE (withdrawn_at) ON calendar_entry TO ratschlag_app;
