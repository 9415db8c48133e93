create view ui.product with (security_invoker = true) as
select p.code as id, p.code, p.content_fi, p.content_sv, p.content_en, p.tailored, v.version_no, v.item_count, coalesce(v.version_no, 1) as version
  from data.product p
  left join lateral (select i.version_no, count(*)::integer as item_count from data.product_item i
                      where i.product_code = p.code and i.valid_from <= rule.today() group by i.version_no order by i.version_no desc limit 1) v on true;
comment on view ui.product is 'Products of the query interface with their version in force; one without a version has no published content.';
