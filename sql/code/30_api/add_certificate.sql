-- Purpose: tells of a certificate of a connection, or of the one that follows an older. The permit opens when nothing else is missing.
-- Who: technical contact; expert of the interface without interest. States: planned, test, production, unchanged.
-- Codes: DA001-DA008; faults DA201, DA202, DA205, DA207, DA208, DA223, DA224.
create function api.add_certificate(p_request_id uuid, p_id bigint, p_version integer, p_subject text, p_issuer text, p_serial text,
                                    p_valid_from date, p_valid_until date, p_replaces_id bigint default null) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
  v_serial text := upper(regexp_replace(coalesce(p_serial, ''), '[\s:-]', '', 'g'));
  v_certificate_id bigint;
  o api.outcome;
begin
  v := rule.begin_act(p_request_id, 'add_certificate', 'connection', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('subject', p_subject, 3, 300) || rule.text_fault('issuer', p_issuer, 3, 300);
  if v_serial = '' then
    v_faults := v_faults || '[{"field": "serial", "code": "DA201"}]';
  elsif v_serial !~ '^[0-9A-F]{2,40}$' then
    v_faults := v_faults || '[{"field": "serial", "code": "DA223"}]';
  elsif exists (select from data.certificate x where x.connection_id = p_id and x.serial = v_serial) then
    v_faults := v_faults || '[{"field": "serial", "code": "DA208"}]';
  end if;
  if p_valid_from is null then
    v_faults := v_faults || '[{"field": "valid_from", "code": "DA201"}]';
  end if;
  if p_valid_until is null then
    v_faults := v_faults || '[{"field": "valid_until", "code": "DA201"}]';
  elsif p_valid_until < p_valid_from then
    v_faults := v_faults || '[{"field": "valid_until", "code": "DA205"}]';
  elsif p_valid_until < rule.today() then
    v_faults := v_faults || '[{"field": "valid_until", "code": "DA224"}]';
  elsif p_valid_until > rule.today() + 3660 then
    v_faults := v_faults || '[{"field": "valid_until", "code": "DA207"}]';
  end if;
  if p_replaces_id is not null and (not exists (select from data.certificate x where x.id = p_replaces_id and x.connection_id = p_id)
       or exists (select from data.certificate x where x.replaces_id = p_replaces_id)) then
    v_faults := v_faults || '[{"field": "replaces_id", "code": "DA208"}]';
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  perform from data.organisation x where x.id = v.org_id for no key update;   -- always before the permit's row: see rule.open_permits
  update data.connection set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  insert into data.certificate (connection_id, org_id, subject, issuer, serial, valid_from, valid_until, replaces_id, added_by, added_at)
  values (p_id, v.org_id, btrim(p_subject), btrim(p_issuer), v_serial, p_valid_from, p_valid_until, p_replaces_id, v.person_id, v.at)
  returning id into v_certificate_id;
  o := rule.accept(v, p_id, p_version + 1, jsonb_build_object('certificate', jsonb_build_object('id', v_certificate_id, 'subject', btrim(p_subject),
                     'serial', v_serial, 'valid_until', p_valid_until, 'replaces_id', p_replaces_id)));
  perform rule.open_permits(v, v.org_id);
  return o;
end $$;
comment on function api.add_certificate(uuid, bigint, integer, text, text, text, date, date, bigint) is 'Adds a certificate to a connection.';
