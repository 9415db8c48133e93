-- The standing permits of both search services: held by the agency for municipalities, joint authorities and wellbeing services counties, in
-- force until further notice, without rights of their own. Their content leaves out what no municipal task was ever granted as a class:
-- occupation, religious community, ownership, elections, and the groups of the change interface.
do $$
declare
  s record;
  v_id bigint;
  v_content bigint;
  v_purpose bigint;
begin
  for s in select * from (values ('browser', 'K1/410/2020', 'DVV/1/2020'), ('interface', 'K2/410/2020', 'DVV/2/2020')) x (service, number, basis)
           where not exists (select from data.permit p where p.number = x.number) loop
    insert into data.permit (number, org_id, org_name_key, service, kind, state, valid_from, opened_at, grantee_classes, changed_at)
    select s.number, o.id, '', s.service, 'standing', 'in_force', date '2020-01-01', timestamptz '2020-01-01 00:00+02',
           array['municipality', 'joint_authority', 'wellbeing_county'], timestamptz '2020-01-01 00:00+02'
      from data.organisation o where o.class = 'agency' order by o.id limit 1
    returning id into v_id;
    insert into data.permit_content (permit_id, version_no, valid_from, basis, conditions)
    values (v_id, 1, timestamptz '2020-01-01 00:00+02', s.basis, '') returning id into v_content;
    insert into data.permit_purpose (permit_id, purpose_no, name) values (v_id, 1, 'Kunnan ja hyvinvointialueen lakisääteiset tehtävät') returning id into v_purpose;
    insert into data.permit_item (content_id, item_id, purpose_id, search_key, legal_basis)
    select v_content, i.id, v_purpose, case i.subject when 'person' then 'identity_code' else 'building_code' end, '661/2009'
      from data.data_item i where i.group_code not in ('H.AMM', 'H.USK', 'H.OMI', 'H.VAA', 'TR');
  end loop;
end $$;
