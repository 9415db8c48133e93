-- Price lists of the demo. The figures are made up; the real ones are in the agency's own list.
with l as (
  insert into data.price_list (code, name_fi, name_sv, source, valid_from, valid_until)
  values ('MALLI-2025', 'Mallihinnasto 2025 (keksityt hinnat)', 'Modellprislista 2025 (påhittade priser)', 'Keksitty: esittely, ei päätöstä', '2025-01-01', '2025-12-31'),
         ('MALLI-2026', 'Mallihinnasto 2026 (keksityt hinnat)', 'Modellprislista 2026 (påhittade priser)', 'Keksitty: esittely, ei päätöstä', '2026-01-01', '2026-12-31'),
         ('MALLI-2027', 'Mallihinnasto 2027 (keksityt hinnat)', 'Modellprislista 2027 (påhittade priser)', 'Keksitty: esittely, ei päätöstä', '2027-01-01', null)
  returning id, valid_from)
insert into data.price_row (price_list_id, service, applicant_class, line, amount)
select l.id, p.service, p.class, p.line, round(p.amount * (1 + 0.02 * (extract(year from l.valid_from) - 2025))::numeric, 4)
  from l, (values ('browser', null, 'permit', 300.00), ('browser', null, 'query', 0.45), ('browser', 'association', 'query', 0.30), ('browser', null, 'minimum', 20.00),
                  ('interface', null, 'permit', 300.00), ('interface', null, 'opening', 900.00), ('interface', null, 'query', 0.11), ('interface', null, 'data_unit', 0.02),
                  ('interface', 'intermediary', 'month', 50.00)) p (service, class, line, amount);
