-- Duties to report (product.md, station 8): rules with a source; their instances are due on days that the rule gives.
CREATE TABLE duty (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
	-- The decision or statute that asks for it.
	source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 500),
	report_kind text NOT NULL CHECK (report_kind IN ('unitReports','steeringReport','councilReport','publicReport','meeting','update')),
	-- Who owes it; empty: every responsible unit.
	owed_by uuid,
	deputy uuid,
	first_due date NOT NULL,
	every_months integer NOT NULL CHECK (every_months BETWEEN 1 AND 120),
	until date CHECK (until >= first_due),
	created_at timestamptz NOT NULL,
	ended_at timestamptz,
	ended_reason text CHECK (char_length(ended_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, owed_by) REFERENCES organization,
	FOREIGN KEY (municipality_id, deputy) REFERENCES organization,
	CHECK ((ended_at IS NULL) = (ended_reason IS NULL))
);
SELECT guard_by_municipality('duty');
GRANT SELECT, INSERT, UPDATE ON duty TO ratschlag_app;

-- To whom, and in which order. Without an organisation: the public.
CREATE TABLE duty_recipient (
	municipality_id uuid NOT NULL,
	duty_id uuid NOT NULL,
	position integer NOT NULL CHECK (position >= 0),
	organization_id uuid,
	PRIMARY KEY (municipality_id, duty_id, position),
	UNIQUE NULLS NOT DISTINCT (municipality_id, duty_id, organization_id),
	FOREIGN KEY (municipality_id, duty_id) REFERENCES duty,
	FOREIGN KEY (municipality_id, organization_id) REFERENCES organization
);
SELECT guard_by_municipality('duty_recipient');
GRANT SELECT, INSERT, UPDATE, DELETE ON duty_recipient TO ratschlag_app;

-- One due day of a duty. Fulfilled and reminded are facts; "overdue" is computed.
CREATE TABLE duty_instance (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	duty_id uuid NOT NULL,
	due_on date NOT NULL,
	period_from date NOT NULL,
	period_until date NOT NULL CHECK (period_until >= period_from),
	fulfilled_on date,
	-- How: a report, or in words where it was something else.
	evidence text NOT NULL DEFAULT '' CHECK (char_length(evidence) <= 1000),
	PRIMARY KEY (municipality_id, id),
	UNIQUE (municipality_id, duty_id, due_on),
	FOREIGN KEY (municipality_id, duty_id) REFERENCES duty,
	CHECK (fulfilled_on IS NOT NULL OR evidence = '')
);
CREATE INDEX duty_instance_due ON duty_instance (municipality_id, due_on) WHERE fulfilled_on IS NULL;
SELECT guard_by_municipality('duty_instance');
GRANT SELECT, INSERT, UPDATE ON duty_instance TO ratschlag_app;

CREATE TABLE duty_reminder (
	municipality_id uuid NOT NULL,
	duty_instance_id uuid NOT NULL,
	sent_on date NOT NULL,
	-- To whoever owes it, or to the deputy who takes over.
	addressee text NOT NULL CHECK (addressee IN ('owner','deputy')),
	PRIMARY KEY (municipality_id, duty_instance_id, sent_on, addressee),
	FOREIGN KEY (municipality_id, duty_instance_id) REFERENCES duty_instance
);
SELECT guard_by_municipality('duty_reminder');
GRANT SELECT, INSERT ON duty_reminder TO ratschlag_app;

-- A report is compiled from accepted contributions of units and frozen when it is published.
CREATE TABLE report (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('steeringReport','councilReport','publicReport')),
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 300),
	introduction text NOT NULL CHECK (char_length(introduction) <= 20000),
	edition_id uuid NOT NULL,
	duty_instance_id uuid,
	period_from date NOT NULL,
	period_until date NOT NULL CHECK (period_until >= period_from),
	revision integer NOT NULL CHECK (revision > 0),
	created_at timestamptz NOT NULL,
	created_by uuid,
	-- From here on nothing changes any more: what the report says, complete in itself, and its SHA-256.
	published_at timestamptz,
	published_by uuid,
	content jsonb,
	content_hash text CHECK (content_hash ~ '^[0-9a-f]{64}$'),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, edition_id) REFERENCES edition,
	FOREIGN KEY (municipality_id, duty_instance_id) REFERENCES duty_instance,
	CHECK ((published_at IS NULL) = (content IS NULL) AND (published_at IS NULL) = (content_hash IS NULL))
);
SELECT guard_by_municipality('report');
GRANT SELECT, INSERT, UPDATE ON report TO ratschlag_app;

CREATE FUNCTION report_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'A published report does not change.' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER frozen BEFORE UPDATE ON report FOR EACH ROW WHEN (OLD.published_at IS NOT NULL)
	EXECUTE FUNCTION report_is_frozen();

-- What a report says of one measure: taken from a unit's progress report, accepted or sent back.
CREATE TABLE report_entry (
	municipality_id uuid NOT NULL,
	report_id uuid NOT NULL,
	element_id uuid NOT NULL,
	progress_report_id uuid,
	text text NOT NULL CHECK (char_length(text) <= 4000),
	accepted_at timestamptz,
	accepted_by uuid,
	PRIMARY KEY (municipality_id, report_id, element_id),
	FOREIGN KEY (municipality_id, report_id) REFERENCES report
);
SELECT guard_by_municipality('report_entry');
GRANT SELECT, INSERT, UPDATE ON report_entry TO ratschlag_app;

-- The balance sheet of an edition: "Nichts verschwindet". The sum is a rule of the database, not of the program.
CREATE TABLE balance_sheet (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	edition_id uuid NOT NULL,
	report_id uuid,
	as_of date NOT NULL,
	adopted integer NOT NULL CHECK (adopted >= 0),
	not_begun integer NOT NULL CHECK (not_begun >= 0),
	running integer NOT NULL CHECK (running >= 0),
	done integer NOT NULL CHECK (done >= 0),
	changed integer NOT NULL CHECK (changed >= 0),
	merged integer NOT NULL CHECK (merged >= 0),
	split integer NOT NULL CHECK (split >= 0),
	stopped integer NOT NULL CHECK (stopped >= 0),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, edition_id) REFERENCES edition,
	FOREIGN KEY (municipality_id, report_id) REFERENCES report,
	CONSTRAINT balance_adds_up CHECK (adopted = not_begun + running + done + changed + merged + split + stopped)
);
SELECT guard_by_municipality('balance_sheet');
GRANT SELECT, INSERT ON balance_sheet TO ratschlag_app;

CREATE TABLE balance_entry (
	municipality_id uuid NOT NULL,
	balance_sheet_id uuid NOT NULL,
	element_id uuid NOT NULL,
	outcome text NOT NULL CHECK (outcome IN ('notBegun','running','done','changed','merged','split','stopped')),
	reason text NOT NULL CHECK (char_length(reason) <= 4000),
	PRIMARY KEY (municipality_id, balance_sheet_id, element_id),
	FOREIGN KEY (municipality_id, balance_sheet_id) REFERENCES balance_sheet,
	-- Changed, merged, split and stopped need a word.
	CHECK (outcome IN ('notBegun','running','done') OR reason <> '')
);
SELECT guard_by_municipality('balance_entry');
GRANT SELECT, INSERT ON balance_entry TO ratschlag_app;

-- At the end of the transaction every measure of the edition stands in the sheet exactly once, and the columns count them.
CREATE FUNCTION balance_is_complete() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	sheet balance_sheet;
	counted record;
BEGIN
	SELECT * INTO sheet FROM balance_sheet WHERE municipality_id = NEW.municipality_id
		AND id = NEW.id;
	SELECT count(*) AS adopted,
		count(*) FILTER (WHERE outcome = 'notBegun') AS not_begun,
		count(*) FILTER (WHERE outcome = 'running') AS running,
		count(*) FILTER (WHERE outcome = 'done') AS done,
		count(*) FILTER (WHERE outcome = 'changed') AS changed,
		count(*) FILTER (WHERE outcome = 'merged') AS merged,
		count(*) FILTER (WHERE outcome = 'split') AS split,
		count(*) FILTER (WHERE outcome = 'stopped') AS stopped
	INTO counted FROM balance_entry
	WHERE municipality_id = sheet.municipality_id AND balance_sheet_id = sheet.id;
	IF (counted.adopted, counted.not_begun, counted.running, counted.done, counted.changed, counted.merged, counted.split,
		counted.stopped) IS DISTINCT FROM (sheet.adopted::bigint, sheet.not_begun::bigint, sheet.running::bigint,
		sheet.done::bigint, sheet.changed::bigint, sheet.merged::bigint, sheet.split::bigint, sheet.stopped::bigint)
		OR EXISTS (
			SELECT FROM edition_element measure WHERE measure.municipality_id = sheet.municipality_id
				AND measure.edition_id = sheet.edition_id AND measure.kind = 'measure'
				AND NOT EXISTS (SELECT FROM balance_entry entry WHERE entry.municipality_id = sheet.municipality_id
					AND entry.balance_sheet_id = sheet.id AND entry.element_id = measure.element_id))
	THEN
		RAISE EXCEPTION 'The balance sheet does not add up.' USING ERRCODE = 'check_violation', CONSTRAINT = 'balance_adds_up';
	END IF;
	RETURN NULL;
END $$;
-- Once for the sheet and not for each of its lines: lines cannot come later, see the second trigger.
CREATE CONSTRAINT TRIGGER complete AFTER INSERT ON balance_sheet DEFERRABLE INITIALLY DEFERRED
	FOR EACH ROW EXECUTE FUNCTION balance_is_complete();

CREATE FUNCTION balance_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- A line may be written in the transaction of its sheet only.
	IF NOT EXISTS (SELECT FROM balance_sheet WHERE municipality_id = NEW.municipality_id AND id = NEW.balance_sheet_id
		AND xmin::text = (pg_current_xact_id()::text::numeric % 4294967296)::text)
	THEN
		RAISE EXCEPTION 'A balance sheet does not change.' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NULL;
END $$;
CREATE TRIGGER open AFTER INSERT ON balance_entry FOR EACH ROW EXECUTE FUNCTION balance_is_open();

-- The next cycle begins from an adopted edition; what becomes of each element is observed, why is said here.
CREATE TABLE continuation (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	edition_id uuid NOT NULL,
	kind text NOT NULL CHECK (kind IN ('update','revision')),
	reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 4000),
	started_on date NOT NULL,
	started_by uuid,
	-- The edition that it led to.
	concluded_by uuid,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, edition_id) REFERENCES edition,
	FOREIGN KEY (municipality_id, concluded_by) REFERENCES edition,
	CHECK (concluded_by <> edition_id)
);
CREATE UNIQUE INDEX continuation_one_at_a_time ON continuation (municipality_id) WHERE concluded_by IS NULL;
SELECT guard_by_municipality('continuation');
GRANT SELECT, INSERT, UPDATE ON continuation TO ratschlag_app;

CREATE TABLE continuation_reason (
	municipality_id uuid NOT NULL,
	continuation_id uuid NOT NULL,
	element_id uuid NOT NULL,
	reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 4000),
	given_at timestamptz NOT NULL,
	given_by uuid,
	PRIMARY KEY (municipality_id, continuation_id, element_id),
	FOREIGN KEY (municipality_id, continuation_id) REFERENCES continuation
);
SELECT guard_by_municipality('continuation_reason');
GRANT SELECT, INSERT, UPDATE ON continuation_reason TO ratschlag_app;
