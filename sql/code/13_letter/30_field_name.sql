create function rule.field_name(p_field text, p_language text) returns text
  language plpgsql stable as $$
begin
  return coalesce(
    (select rule.word_of('field', 'group', p_language) || ' ' || case p_language when 'sv' then g.name_sv else g.name_fi end from data.data_group g where p_field = 'group.' || g.code),
    rule.word_of('field', p_field, p_language));
end $$;
comment on function rule.field_name(text, text) is 'Name of a field, section or question of an application in Finnish or Swedish; the grounds of a data group carry its name.';
