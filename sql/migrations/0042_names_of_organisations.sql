-- Names that organisations had: what an old case shows is the name of its time. The present name stands with the organisation itself.
create table data.organisation_name (
  id          bigint generated always as identity primary key,
  org_id      bigint not null constraint organisation_name_org_id_fkey references data.organisation,
  name_fi     text not null,
  name_sv     text not null,
  valid_until timestamptz not null,               -- the moment of the next name
  constraint organisation_name_key unique (org_id, valid_until)
);
comment on table data.organisation_name is 'A name that an organisation had until a moment; it began with the end of the one before it.';
