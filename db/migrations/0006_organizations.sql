-- Units, outside organisations, groups and bodies are all organisations (OParl 1.1, section 3.5), of different types.
CREATE TABLE organization (
	municipality_id uuid NOT NULL REFERENCES municipality,
	id uuid NOT NULL,
	type text NOT NULL CHECK (type IN ('division','unit','enterprise','staffCouncil',
		'migrantOrganization','provider','authority','volunteerInitiative','business','school','religiousCommunity',
		'coreGroup','workingGroup','steeringGroup','subjectGroup',
		'advisoryCouncil','council','mainCommittee','committee','parliamentaryGroup','divisionHeads')),
	name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
	short_name text NOT NULL DEFAULT '' CHECK (char_length(short_name) <= 40),
	description text NOT NULL DEFAULT '' CHECK (char_length(description) <= 4000),
	-- The division of a unit, the unit of an enterprise.
	parent_id uuid,
	created_at timestamptz NOT NULL,
	-- Organisations are never deleted, they end: what they did keeps its author.
	ended_on date,
	ended_reason text CHECK (char_length(ended_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, parent_id) REFERENCES organization,
	CHECK (parent_id <> id),
	CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
);
-- Two living ones of one name could not be told apart.
CREATE UNIQUE INDEX organization_name ON organization (municipality_id, lower(name)) WHERE ended_on IS NULL;
SELECT guard_by_municipality('organization');
GRANT SELECT, INSERT, UPDATE ON organization TO ratschlag_app;

CREATE TABLE membership (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	organization_id uuid NOT NULL,
	person_id uuid NOT NULL,
	role text NOT NULL CHECK (role IN ('chair','deputy','secretary','member','guest')),
	-- The organisation for which somebody sits in a group or body.
	on_behalf_of uuid,
	valid_from date NOT NULL,
	valid_until date CHECK (valid_until >= valid_from),
	ended_reason text CHECK (char_length(ended_reason) BETWEEN 1 AND 1000),
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, organization_id) REFERENCES organization,
	FOREIGN KEY (municipality_id, on_behalf_of) REFERENCES organization,
	FOREIGN KEY (municipality_id, person_id) REFERENCES person,
	-- Nobody is chair and deputy of one group at once.
	CONSTRAINT membership_one_role EXCLUDE USING gist (municipality_id WITH =, organization_id WITH =, person_id WITH =,
		daterange(valid_from, valid_until, '[]') WITH &&)
);
CREATE INDEX membership_of_person ON membership (municipality_id, person_id);
SELECT guard_by_municipality('membership');
GRANT SELECT, INSERT, UPDATE ON membership TO ratschlag_app;

-- Who must sit in a group (product.md, station 3): data, checked by people/domain/composition.ts.
CREATE TABLE composition_rule (
	municipality_id uuid NOT NULL,
	id uuid NOT NULL,
	organization_id uuid NOT NULL,
	rule jsonb NOT NULL,
	-- The decision or statute that asks for it.
	source text NOT NULL CHECK (char_length(source) <= 500),
	ended_at timestamptz,
	PRIMARY KEY (municipality_id, id),
	FOREIGN KEY (municipality_id, organization_id) REFERENCES organization
);
SELECT guard_by_municipality('composition_rule');
GRANT SELECT, INSERT, UPDATE ON composition_rule TO ratschlag_app;

-- A link in a mail or on a receipt that needs no password: it opens one thing for one purpose. Only hashes are stored.
CREATE TABLE access_link (
	municipality_id uuid NOT NULL REFERENCES municipality,
	token_hash text NOT NULL CHECK (token_hash ~ '^[0-9a-f]{64}$'),
	purpose text NOT NULL CHECK (purpose ~ '^[a-z][A-Za-z]{2,39}$'),
	subject_id uuid NOT NULL,
	-- Whoever it was sent to, where that is somebody known here; what is done through it is done by that person.
	person_id uuid,
	created_at timestamptz NOT NULL,
	expires_at timestamptz,
	revoked_at timestamptz,
	PRIMARY KEY (municipality_id, token_hash),
	FOREIGN KEY (municipality_id, person_id) REFERENCES person
);
CREATE INDEX access_link_of_subject ON access_link (municipality_id, subject_id);
SELECT guard_by_municipality('access_link');
GRANT SELECT, INSERT, UPDATE, DELETE ON access_link TO ratschlag_app;
