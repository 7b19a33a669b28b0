-- The thread: everything that a concept's life consists of is known here once, with a title and who may see it, and is
-- joined by edges from cause to consequence. Rooms write both in their own transactions (docs/adr/0014).
CREATE TABLE thread_node (
	municipality_id uuid NOT NULL REFERENCES municipality,
	kind text NOT NULL CHECK (kind ~ '^[a-z][A-Za-z]{2,39}$'),
	id uuid NOT NULL,
	title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 1000),
	visibility text NOT NULL CHECK (visibility IN ('public','participants','internal','body','confidential')),
	-- The body whose members may see it, where only they may.
	body_id uuid,
	occurred_on date NOT NULL,
	PRIMARY KEY (municipality_id, kind, id),
	CHECK ((visibility = 'body') = (body_id IS NOT NULL))
);
SELECT guard_by_municipality('thread_node');
GRANT SELECT, INSERT, UPDATE ON thread_node TO ratschlag_app;

-- An edge is a fact with a reason; what no longer holds is answered by another edge, never taken away.
CREATE TABLE thread_edge (
	municipality_id uuid NOT NULL,
	from_kind text NOT NULL,
	from_id uuid NOT NULL,
	relation text NOT NULL CHECK (relation ~ '^[a-z][A-Za-z]{2,39}$'),
	to_kind text NOT NULL,
	to_id uuid NOT NULL,
	reason text NOT NULL DEFAULT '' CHECK (char_length(reason) <= 4000),
	actor_id uuid,
	established_at timestamptz NOT NULL,
	PRIMARY KEY (municipality_id, from_kind, from_id, relation, to_kind, to_id),
	FOREIGN KEY (municipality_id, from_kind, from_id) REFERENCES thread_node,
	FOREIGN KEY (municipality_id, to_kind, to_id) REFERENCES thread_node,
	CHECK ((from_kind, from_id) <> (to_kind, to_id))
);
CREATE INDEX thread_edge_backward ON thread_edge (municipality_id, to_kind, to_id);
SELECT guard_by_municipality('thread_edge');
GRANT SELECT, INSERT ON thread_edge TO ratschlag_app;
