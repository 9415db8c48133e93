-- The list of people, those with an open login only: few among many, in the order of the list.
create index person_open_login_idx on data.person (name_key, id) where login_name is not null and login_ended_at is null;
