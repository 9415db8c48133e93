-- Purposes of an application under which something is granted, and what. Two purposes of the same name stay apart by their number.
create function rule.granted_purposes(p_application_id bigint) returns table (purpose_no integer, name text, items bit(512))
  language plpgsql stable as $$
begin
  return query
  select n.purpose_no, case when row_number() over (partition by n.title order by n.purpose_no) = 1 then n.title else n.title || ' (' || n.purpose_no || ')' end, n.items
    from (select i.purpose_no, coalesce(u.name, a.purpose) as title, rule.item_mask(array_agg(i.item_id)) as items
            from data.application_item i
            join data.application a on a.id = i.application_id
            left join data.application_purpose u on u.application_id = i.application_id and u.purpose_no = i.purpose_no
           where i.application_id = p_application_id and i.outcome in ('granted', 'limited')
           group by i.purpose_no, coalesce(u.name, a.purpose)) n
   order by n.purpose_no;
end $$;
comment on function rule.granted_purposes(bigint) is 'Purposes under which an application is granted something, with the items as a mask.';
