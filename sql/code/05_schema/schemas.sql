-- The schemas whose contents are rebuilt whenever the code changes.
create schema if not exists rule authorization lv_owner;
create schema if not exists ui authorization lv_owner;
create schema if not exists api authorization lv_owner;
create schema if not exists access authorization lv_owner;
comment on schema rule is 'Who am I, what may I, what comes next: helpers of policies and commands.';
comment on schema ui is 'One view per list or page; each sees what its reader may see.';
comment on schema api is 'Commands: the only way in which anything is changed.';
comment on schema access is 'Decisions on look-ups, for gateways only.';
