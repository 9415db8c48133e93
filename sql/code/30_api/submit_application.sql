-- Purpose: sends the application to the agency; gives the diary number, the promised day, counted from the arrival, and the notice of arrival
-- (HALL 23 a §). Who: permit contact of the organisation; the expert who registered what came on paper. States: draft -> submitted.
-- Codes: DA001-DA008, DA160 (DA005 lists every fault: DA161, DA162, DA201-DA204, DA208, DA230-DA234).
create function api.submit_application(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  a data.application;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'submit_application', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.application_faults(p_id);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application x
     set state = 'submitted', submitted_at = least(v.at, rule.day_start(x.arrived_on) + interval '12 hours'), version = x.version + 1, changed_at = v.at,
         diary_number = coalesce(x.diary_number, 'DVV/' || nextval('data.diary_number') || '/' || extract(year from rule.today())),
         due_on = data.target_due(x.service, (select o.class from data.organisation o where o.id = x.org_id), x.kind,
                                  coalesce(x.arrived_on, rule.today()))
   where x.id = p_id and x.version = p_version returning * into a;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.write_letter(v, 'arrival_notice', p_id, null);
  return rule.accept(v, p_id, a.version, jsonb_build_object('state', jsonb_build_array('draft', 'submitted'), 'diary_number', a.diary_number, 'due_on', a.due_on),
                     null, jsonb_build_object('diary_number', a.diary_number, 'due_on', a.due_on));
end $$;
comment on function api.submit_application(uuid, bigint, integer) is 'Sends an application to the agency.';
