-- Every act on a right writes each of its indexes anew, because the state stands in two of them. One index serves both foreign keys that
-- begin with the permit or the purpose, and the rights of one permit: one entry less in every act.
create index access_right_permit_purpose_idx on data.access_right (permit_id, purpose_id, id);
drop index data.access_right_permit_id_idx;
drop index data.access_right_purpose_id_idx;
