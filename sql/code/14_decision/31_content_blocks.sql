-- Annex 1: item × purpose × key × basis × outcome with its reason, as the snapshot holds them; the words come from rule.words.
create function rule.content_blocks(p_snapshot jsonb, p_language text, p_words jsonb) returns jsonb
  language plpgsql stable as $$
declare
  v_purposes jsonb;
  v_rows jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_array(u ->> 'purpose_no', u ->> 'name') order by (u ->> 'purpose_no')::integer), '[]')
    into v_purposes from jsonb_array_elements(p_snapshot -> 'purposes') u;
  select coalesce(jsonb_agg(jsonb_build_array(
           (i ->> 'code') || ' ' || (i ->> case p_language when 'sv' then 'name_sv' else 'name_fi' end), i ->> 'purpose_no',
           coalesce(p_words ->> ('search_key.' || (i ->> 'search_key')), i ->> 'search_key'), i ->> 'legal_basis',
           coalesce(p_words ->> ('item_outcome.' || (i ->> 'outcome')), i ->> 'outcome')
             || coalesce(': ' || coalesce(p_words ->> ('item_reason.' || (i ->> 'reason_code')), i ->> 'reason_code'), '') || case when i ->> 'reason' <> '' then '. ' || (i ->> 'reason') else '' end)
           order by n), '[]')
    into v_rows from jsonb_array_elements(p_snapshot -> 'items') with ordinality x (i, n);
  return jsonb_build_array(
    jsonb_build_object('type', 'heading', 'text', p_words ->> 'decision.annex_purposes'),
    jsonb_build_object('type', 'facts', 'label', 10, 'rows', v_purposes),
    jsonb_build_object('type', 'table', 'rows', v_rows, 'columns', jsonb_build_array(
      jsonb_build_object('text', p_words ->> 'column.item', 'share', 32), jsonb_build_object('text', p_words ->> 'column.purpose', 'share', 11),
      jsonb_build_object('text', p_words ->> 'column.search_key', 'share', 15), jsonb_build_object('text', p_words ->> 'column.legal_basis', 'share', 18),
      jsonb_build_object('text', p_words ->> 'column.outcome', 'share', 24))));
end $$;
comment on function rule.content_blocks(jsonb, text, jsonb) is 'The content list of a decision as blocks.';
