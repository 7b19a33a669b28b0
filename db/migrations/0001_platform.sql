-- Municipalities and the technical cellar. The rule of every table: municipality_id first in every key,
-- composite foreign keys, row-level security. The program's role owns nothing (see 0000 in migrate.ts).

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE municipality (
	id uuid PRIMARY KEY,
	slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
	name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
	-- Two letters of the Land, ISO 3166-2:DE without "DE-".
	state text NOT NULL CHECK (state IN ('BW','BY','BE','BB','HB','HH','HE','MV','NI','NW','RP','SL','SN','ST','SH','TH')),
	created_at timestamptz NOT NULL
);
ALTER TABLE municipality ENABLE ROW LEVEL SECURITY;
-- Names of municipalities are public; making one is a door of its own (create_municipality).
CREATE POLICY municipality_is_public ON municipality FOR SELECT USING (true);
GRANT SELECT ON municipality TO ratschlag_app;

CREATE FUNCTION create_municipality(new_id uuid, new_slug text, new_name text, new_state text, at timestamptz)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
	INSERT INTO municipality (id, slug, name, state, created_at) VALUES (new_id, new_slug, new_name, new_state, at);
$$;
REVOKE ALL ON FUNCTION create_municipality FROM PUBLIC;
GRANT EXECUTE ON FUNCTION create_municipality TO ratschlag_app;

-- The municipality of the running transaction; without one, no row is visible.
CREATE FUNCTION current_municipality() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
	SELECT nullif(current_setting('app.municipality', true), '')::uuid;
$$;

-- Turns on row-level security for a table of a municipality.
CREATE FUNCTION guard_by_municipality(guarded regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
	EXECUTE format('CREATE POLICY own_municipality ON %s USING (municipality_id = (SELECT current_municipality()))
		WITH CHECK (municipality_id = (SELECT current_municipality()))', guarded);
END $$;
REVOKE ALL ON FUNCTION guard_by_municipality FROM PUBLIC;

-- The memory of everything that happened. Append only. transaction_id orders readers: what is below the oldest
-- running transaction is complete, so a reader that resumes by last id misses nothing.
CREATE TABLE domain_event (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
	transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
	type text NOT NULL,
	version integer NOT NULL CHECK (version > 0),
	subject_kind text NOT NULL,
	subject_id uuid NOT NULL,
	actor_id uuid,
	reason text NOT NULL DEFAULT '',
	payload jsonb NOT NULL,
	request_id text NOT NULL,
	occurred_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, id)
);
CREATE INDEX domain_event_resume ON domain_event (municipality_id, transaction_id, id);
CREATE INDEX domain_event_subject ON domain_event (municipality_id, subject_id, id);
SELECT guard_by_municipality('domain_event');
GRANT SELECT, INSERT ON domain_event TO ratschlag_app;

CREATE FUNCTION announce_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- Which municipality and what kind of event, so that a listener need not ask when it is not concerned.
	PERFORM pg_notify('domain_event', NEW.municipality_id::text || ' ' || NEW.type);
	RETURN NULL;
END $$;
CREATE TRIGGER announce AFTER INSERT ON domain_event FOR EACH ROW EXECUTE FUNCTION announce_event();

-- Outgoing mail: kept until sent, and for reading where no mail server is set. Personal data: erased by age.
CREATE TABLE mail (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	recipient text NOT NULL,
	subject text NOT NULL,
	text_body text NOT NULL,
	html_body text NOT NULL,
	-- Why it came, as shown in the mail itself.
	reason text NOT NULL CHECK (reason <> ''),
	attachments jsonb NOT NULL DEFAULT '[]',
	created_at timestamptz NOT NULL,
	sent_at timestamptz,
	attempts integer NOT NULL DEFAULT 0,
	last_error text,
	PRIMARY KEY (municipality_id, id)
);
CREATE INDEX mail_by_age ON mail (municipality_id, created_at DESC);
SELECT guard_by_municipality('mail');
GRANT SELECT, INSERT, UPDATE, DELETE ON mail TO ratschlag_app;

-- Files, addressed by their content.
CREATE TABLE stored_file (
	municipality_id uuid NOT NULL REFERENCES municipality,
	sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
	size bigint NOT NULL CHECK (size >= 0),
	media_type text NOT NULL,
	content bytea NOT NULL,
	created_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, sha256)
);
ALTER TABLE stored_file ALTER COLUMN content SET STORAGE EXTERNAL;
SELECT guard_by_municipality('stored_file');
GRANT SELECT, INSERT ON stored_file TO ratschlag_app;
