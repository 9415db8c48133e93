create type access.decision as (allowed boolean, code text, right_id bigint);
comment on type access.decision is 'Answer to one look-up: allowed, or the code that says why not.';
