-- The administrator who issues a login knows its first password. Until the person has put one of his own in its place, he acts in nothing.
alter table data.person add column first_password boolean not null default false;
