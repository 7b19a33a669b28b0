-- What a report says of one measure, keyed by its sheet: a measure that a split brought forth stands in no edition.
-- Nothing has ever been written into the table of 0013.
DROP TABLE report_entry;
CREATE TABLE report_entry (
	municipality_id uuid NOT NULL,
	report_id uuid NOT NULL,
	sheet_id uuid NOT NULL,
	-- The word of the unit that was taken over, as it was then.
	progress_report_id uuid NOT NULL,
	unchanged boolean NOT NULL,
	text text NOT NULL CHECK (char_length(text) <= 1200),
	reported_on date NOT NULL,
	accepted_at timestamptz,
	accepted_by uuid,
	returned_at timestamptz,
	returned_by uuid,
	returned_reason text CHECK (char_length(returned_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, report_id, sheet_id),
	FOREIGN KEY (municipality_id, report_id) REFERENCES report,
	FOREIGN KEY (municipality_id, sheet_id) REFERENCES measure_sheet,
	FOREIGN KEY (municipality_id, progress_report_id) REFERENCES progress_report,
	CHECK (accepted_at IS NULL OR returned_at IS NULL),
	CHECK ((returned_at IS NULL) = (returned_reason IS NULL)),
	CHECK (unchanged = (text = ''))
);
SELECT guard_by_municipality('report_entry');
GRANT SELECT, INSERT, UPDATE ON report_entry TO ratschlag_app;

CREATE FUNCTION report_entry_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM report WHERE municipality_id = NEW.municipality_id AND id = NEW.report_id
		AND published_at IS NOT NULL)
	THEN
		RAISE EXCEPTION 'A published report does not change.' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER open BEFORE INSERT OR UPDATE ON report_entry FOR EACH ROW EXECUTE FUNCTION report_entry_is_open();

-- Who gets the report, one after the other. Without an organisation: the public.
CREATE TABLE report_recipient (
	municipality_id uuid NOT NULL,
	report_id uuid NOT NULL,
	position integer NOT NULL CHECK (position >= 0),
	organization_id uuid,
	handed_at timestamptz,
	handed_by uuid,
	PRIMARY KEY (municipality_id, report_id, position),
	UNIQUE NULLS NOT DISTINCT (municipality_id, report_id, organization_id),
	FOREIGN KEY (municipality_id, report_id) REFERENCES report,
	FOREIGN KEY (municipality_id, organization_id) REFERENCES organization
);
SELECT guard_by_municipality('report_recipient');
GRANT SELECT, INSERT, UPDATE, DELETE ON report_recipient TO ratschlag_app;

CREATE FUNCTION report_is_handed_on_in_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM report WHERE municipality_id = NEW.municipality_id AND id = NEW.report_id
			AND published_at IS NULL)
		OR EXISTS (SELECT FROM report_recipient earlier WHERE earlier.municipality_id = NEW.municipality_id
			AND earlier.report_id = NEW.report_id AND earlier.position < NEW.position AND earlier.handed_at IS NULL)
	THEN
		RAISE EXCEPTION 'A report is handed on when it is frozen, and in its order.' USING ERRCODE = 'check_violation';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER in_order BEFORE INSERT OR UPDATE ON report_recipient FOR EACH ROW WHEN (NEW.handed_at IS NOT NULL)
	EXECUTE FUNCTION report_is_handed_on_in_order();

CREATE FUNCTION report_order_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT FROM report WHERE municipality_id = OLD.municipality_id AND id = OLD.report_id
		AND published_at IS NOT NULL)
	THEN
		RAISE EXCEPTION 'A published report does not change.' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN OLD;
END $$;
CREATE TRIGGER open BEFORE DELETE ON report_recipient FOR EACH ROW EXECUTE FUNCTION report_order_is_open();

-- What the next cycle shall make of an element, as decided; what it has made of it is observed.
ALTER TABLE continuation_reason
	ADD COLUMN outcome text NOT NULL DEFAULT 'changed' CHECK (outcome IN ('carriedOver', 'changed', 'dropped', 'new'));
ALTER TABLE continuation_reason ALTER COLUMN outcome DROP DEFAULT;

-- One instance of a duty is answered by one report.
CREATE UNIQUE INDEX report_of_instance ON report (municipality_id, duty_instance_id);
