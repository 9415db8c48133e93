create view ui.organisation_list with (security_invoker = true) as
select o.id, o.name_fi, o.name_sv, o.name_key, o.name_key as name_fi_key, o.name_sv_key, o.name_key as name_en_key, o.class, o.business_id, o.official_code, o.state, o.standing_cover,
       o.browser_permits_in_force, o.responsible_users_in_force,
       o.browser_permits_in_force > 0 and o.responsible_users_in_force = 0 as alarm, o.version, o.changed_at
  from data.organisation o
 where o.class <> 'agency';
comment on view ui.organisation_list is 'Organisations the reader may see; alarm: a VTJkysely permit in force without a responsible user.';
