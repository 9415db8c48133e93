create view ui.product_fit with (security_invoker = true) as
with asked as (
  select i.application_id, rule.item_mask(array_agg(distinct i.item_id)) as items from data.application_item i group by i.application_id),
offered as (
  select p.product_code, rule.item_mask(array_agg(p.item_id)) as items from ui.product_item p group by p.product_code)
select a.id * 1024 + row_number() over (partition by a.id order by o.product_code) as id, a.id as application_id, o.product_code, r.tailored,
       bit_count(q.items & o.items)::integer as covered, bit_count(q.items & ~ o.items)::integer as missing, bit_count(o.items & ~ q.items)::integer as extra,
       q.items & ~ o.items = 0::bit(512) as suffices, o.product_code = a.product_code as chosen, a.version
  from data.application a
  join asked q on q.application_id = a.id
  cross join offered o
  join data.product r on r.code = o.product_code
 where a.service = 'interface';
comment on view ui.product_fit is 'Is a ready-made product enough? How many of the asked items each product covers, lacks and brings besides.';
