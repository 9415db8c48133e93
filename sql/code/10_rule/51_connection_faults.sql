-- Faults of a connection as it is told. What a member class and a subsystem may be is what the application asked (rule.question).
create function rule.connection_faults(p_org_id bigint, p_kind text, p_member_class text, p_member_code text, p_subsystem text, p_product_name text,
                                       p_contact_person_id bigint) returns jsonb
  language plpgsql stable as $$
declare
  v_faults jsonb := '[]';
begin
  if p_kind is null then
    v_faults := v_faults || '[{"field": "kind", "code": "DA201"}]';
  elsif p_kind not in ('palveluvayla', 'certificate') then
    v_faults := v_faults || '[{"field": "kind", "code": "DA208"}]';
  elsif p_kind = 'certificate' and exists (select from data.organisation o where o.id = p_org_id and rule.is_public_body(o.class)) then
    v_faults := v_faults || '[{"field": "kind", "code": "DA220"}]';
  end if;
  if p_kind = 'palveluvayla' and p_member_class is null then
    v_faults := v_faults || '[{"field": "member_class", "code": "DA201"}]';
  elsif p_member_class <> all ((select q.choices from rule.question q where q.code = 'connection.member_class')::text[]) then
    v_faults := v_faults || '[{"field": "member_class", "code": "DA208"}]';
  end if;
  if p_kind = 'palveluvayla' and coalesce(btrim(p_member_code), '') = '' then
    v_faults := v_faults || '[{"field": "member_code", "code": "DA201"}]';
  elsif coalesce(btrim(p_member_code), '') <> '' and data.business_id_fault(coalesce(data.business_id(p_member_code), '')) is not null then
    v_faults := v_faults || '[{"field": "member_code", "code": "DA221"}]';
  end if;
  if p_kind = 'palveluvayla' and coalesce(btrim(p_subsystem), '') = '' then
    v_faults := v_faults || '[{"field": "subsystem", "code": "DA201"}]';
  elsif coalesce(btrim(p_subsystem), '') <> '' and btrim(p_subsystem) !~ (select q.form from rule.question q where q.code = 'connection.subsystem') then
    v_faults := v_faults || '[{"field": "subsystem", "code": "DA222"}]';
  end if;
  v_faults := v_faults || rule.note_fault('product_name', btrim(p_product_name), 50);
  if p_contact_person_id is not null and not rule.belongs_today(p_contact_person_id, p_org_id) then
    v_faults := v_faults || '[{"field": "contact_person_id", "code": "DA208"}]';
  end if;
  return v_faults;
end $$;
comment on function rule.connection_faults(bigint, text, text, text, text, text, bigint) is 'Faults of a connection''s fields, as a list of {field, code}.';
