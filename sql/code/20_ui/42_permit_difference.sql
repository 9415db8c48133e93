-- Two versions of a permit's content side by side: what the later one has more, has no more, or has with another limit, search key or
-- provision; with the version that brought it, the case it was decided in, and why an item was limited or refused there.
create function ui.permit_difference(p_id bigint, p_from integer, p_to integer)
  returns table (item_id integer, code text, name_fi text, name_sv text, name_en text, purpose_name text, change text,
                 search_key_before text, search_key_after text, condition_before text, condition_after text, basis_before text, basis_after text,
                 version_no integer, diary_number text, reason_code text, reason text)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return query
  select coalesce(n.item_id, o.item_id), d.code, d.name_fi, d.name_sv, d.name_en, u.name,
         case when o.item_id is null then 'added' when n.item_id is null then 'removed' else 'changed' end,
         o.search_key, n.search_key, nullif(o.condition, ''), nullif(n.condition, ''), nullif(o.legal_basis, ''), nullif(n.legal_basis, ''),
         v.version_no, coalesce(a.diary_number, b.basis), r.reason_code, nullif(r.reason, '')
    from (select i.* from data.permit_item i join data.permit_content c on c.id = i.content_id where c.permit_id = p_id and c.version_no = p_to) n
    full join (select i.* from data.permit_item i join data.permit_content c on c.id = i.content_id where c.permit_id = p_id and c.version_no = p_from) o
      on o.item_id = n.item_id and o.purpose_id = n.purpose_id
    join data.data_item d on d.id = coalesce(n.item_id, o.item_id)
    left join data.permit_purpose u on u.id = coalesce(n.purpose_id, o.purpose_id)
    left join lateral (   -- the last version up to the later one that touched the item
      select x.version_no from ui.permit_item_change_list x
       where x.permit_id = p_id and x.item_id = d.id and x.purpose_name = u.name and x.version_no > p_from and x.version_no <= p_to
       order by x.version_no desc limit 1) v on true
    left join data.permit_content b on b.permit_id = p_id and b.version_no = v.version_no
    left join data.decision e on e.id = b.decision_id
    left join data.application a on a.id = e.application_id
    left join lateral (
      select l.reason_code, l.reason from ui.application_item_list l
       where l.application_id = a.id and l.item_id = d.id and l.purpose_name = u.name and l.outcome in ('limited', 'refused') limit 1) r on true
   where o.item_id is null or n.item_id is null or (n.search_key, n.condition, n.legal_basis) is distinct from (o.search_key, o.condition, o.legal_basis)
   order by u.purpose_no, 7, d.id;
end $$;
comment on function ui.permit_difference(bigint, integer, integer) is
  'What the later of two versions of a permit''s content added, removed or changed; nothing for a permit the reader does not see.';
