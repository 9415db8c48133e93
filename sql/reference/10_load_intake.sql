-- Reference data of attachments, templates and products, after the catalogue of 00_load.sql. A code that the catalogue lacks stops the installation.
insert into data.attachment_type (extension, media_type, magic, inside)
select extension, media_type, decode(magic, 'hex'), decode(inside, 'hex') from reference_attachment_type
on conflict (extension) do update set media_type = excluded.media_type, magic = excluded.magic, inside = excluded.inside;

insert into data.item_template (code, applicant_class, sort_order, name_fi, name_sv, name_en, purpose_fi, purpose_sv, legal_basis)
select code, applicant_class, sort_order::integer, name_fi, name_sv, name_en, purpose_fi, purpose_sv, legal_basis from reference_item_template
on conflict (code) do update set applicant_class = excluded.applicant_class, sort_order = excluded.sort_order, name_fi = excluded.name_fi, name_sv = excluded.name_sv,
  name_en = excluded.name_en, purpose_fi = excluded.purpose_fi, purpose_sv = excluded.purpose_sv, legal_basis = excluded.legal_basis;

do $$
declare
  v_unknown text;
begin
  select string_agg(distinct item_code, ', ') into v_unknown
    from (select item_code from reference_item_template_item union all select item_code from reference_product_item) x
   where not exists (select from data.data_item d where d.code = x.item_code);
  if v_unknown is not null then
    raise exception 'a template or a product names items that the catalogue lacks: %', v_unknown;
  end if;
end $$;
-- What a template holds is a suggestion: it may shrink. Versions of products stay, as permits may name them.
delete from data.item_template_item t using data.data_item d
 where d.id = t.item_id and not exists (select from reference_item_template_item r where r.template_code = t.template_code and r.item_code = d.code);
insert into data.item_template_item (template_code, item_id, search_key)
select r.template_code, d.id, r.search_key from reference_item_template_item r join data.data_item d on d.code = r.item_code
on conflict (template_code, item_id) do update set search_key = excluded.search_key;

insert into data.product_item (product_code, version_no, item_id, valid_from)
select r.product_code, r.version_no::integer, d.id, r.valid_from::date from reference_product_item r join data.data_item d on d.code = r.item_code
on conflict do nothing;
