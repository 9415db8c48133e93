-- Annex 1: item × purpose × key × basis × outcome with its reason, as the snapshot holds them.
create function rule.content_blocks(p_snapshot jsonb, p_language text) returns jsonb
  language plpgsql stable as $$
declare
  v_purposes jsonb;
  v_rows jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_array(u ->> 'purpose_no', u ->> 'name') order by (u ->> 'purpose_no')::integer), '[]')
    into v_purposes from jsonb_array_elements(p_snapshot -> 'purposes') u;
  select coalesce(jsonb_agg(jsonb_build_array(
           (i ->> 'code') || ' ' || (i ->> case p_language when 'sv' then 'name_sv' else 'name_fi' end), i ->> 'purpose_no',
           rule.word_of('search_key', i ->> 'search_key', p_language), i ->> 'legal_basis',
           rule.word_of('item_outcome', i ->> 'outcome', p_language)
             || coalesce(': ' || rule.word_of('item_reason', i ->> 'reason_code', p_language), '') || case when i ->> 'reason' <> '' then '. ' || (i ->> 'reason') else '' end)
           order by n), '[]')
    into v_rows from jsonb_array_elements(p_snapshot -> 'items') with ordinality x (i, n);
  return jsonb_build_array(
    jsonb_build_object('type', 'heading', 'text', rule.word_of('decision', 'annex_purposes', p_language)),
    jsonb_build_object('type', 'facts', 'label', 10, 'rows', v_purposes),
    jsonb_build_object('type', 'table', 'rows', v_rows, 'columns', jsonb_build_array(
      jsonb_build_object('text', rule.word_of('column', 'item', p_language), 'share', 32), jsonb_build_object('text', rule.word_of('column', 'purpose', p_language), 'share', 11),
      jsonb_build_object('text', rule.word_of('column', 'search_key', p_language), 'share', 15), jsonb_build_object('text', rule.word_of('column', 'legal_basis', p_language), 'share', 18),
      jsonb_build_object('text', rule.word_of('column', 'outcome', p_language), 'share', 24))));
end $$;
comment on function rule.content_blocks(jsonb, text) is 'The content list of a decision as blocks.';
