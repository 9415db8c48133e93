-- Purpose: a new version of the terms of use of a service. From its first day every commitment is given to it, and permits in force are
-- asked to accept it by a day: silence ends nothing by itself, the agency is told. Who: administrator. States: none -> published.
-- Codes: DA001, DA005-DA008; faults DA201, DA202, DA205-DA208.
create function api.publish_terms(p_request_id uuid, p_service text, p_version_code text, p_valid_from date, p_accept_by date,
                                  p_title_fi text, p_title_sv text, p_text_fi text, p_text_sv text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb := '[]';
  v_id bigint;
begin
  v := rule.begin_act(p_request_id, 'publish_terms', 'terms', null);
  if v.done then
    return rule.outcome(v);
  end if;
  if p_service is null then
    v_faults := v_faults || '[{"field": "service", "code": "DA201"}]';
  elsif p_service not in ('browser', 'interface') then
    v_faults := v_faults || '[{"field": "service", "code": "DA208"}]';
  end if;
  if coalesce(btrim(p_version_code), '') = '' then
    v_faults := v_faults || '[{"field": "version_code", "code": "DA201"}]';
  elsif btrim(p_version_code) !~ '^[0-9]{4}-[0-9]{1,3}$' or exists (select from data.terms x where x.service = p_service and x.version_code = btrim(p_version_code)) then
    v_faults := v_faults || '[{"field": "version_code", "code": "DA208"}]';
  end if;
  v_faults := v_faults || rule.period_faults(p_valid_from, null);
  if p_valid_from <= (select max(x.valid_from) from data.terms x where x.service = p_service) then
    v_faults := v_faults || '[{"field": "valid_from", "code": "DA208"}]';
  end if;
  if p_accept_by is null then
    v_faults := v_faults || '[{"field": "accept_by", "code": "DA201"}]';
  elsif p_accept_by < p_valid_from then
    v_faults := v_faults || '[{"field": "accept_by", "code": "DA205"}]';
  elsif p_accept_by > rule.today() + 1100 then
    v_faults := v_faults || '[{"field": "accept_by", "code": "DA207"}]';
  end if;
  v_faults := v_faults || rule.text_fault('title_fi', p_title_fi, 3, 200) || rule.text_fault('title_sv', p_title_sv, 3, 200)
           || rule.text_fault('text_fi', p_text_fi, 20) || rule.text_fault('text_sv', p_text_sv, 20);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  insert into data.terms (service, version_code, valid_from, accept_by, title_fi, title_sv, text_fi, text_sv, published_by, published_at)
  values (p_service, btrim(p_version_code), p_valid_from, p_accept_by, btrim(p_title_fi), btrim(p_title_sv), btrim(p_text_fi), btrim(p_text_sv), v.person_id, v.at)
  on conflict do nothing returning id into v_id;
  if v_id is null then
    return rule.refuse_faults(v, '[{"field": "version_code", "code": "DA208"}]');
  end if;
  return rule.accept(v, v_id, 1, jsonb_build_object('state', '["none", "published"]'::jsonb, 'service', p_service, 'version_code', btrim(p_version_code),
                                                    'valid_from', p_valid_from, 'accept_by', p_accept_by));
end $$;
comment on function api.publish_terms(uuid, text, text, date, date, text, text, text, text) is 'Publishes a new version of the terms of use.';
