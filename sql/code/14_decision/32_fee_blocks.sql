create function rule.fee_blocks(p_fee jsonb) returns jsonb
  language plpgsql immutable as $$
begin
  return jsonb_build_array(jsonb_build_object('type', 'paragraph', 'text', concat_ws(' ', p_fee ->> 'text', (p_fee ->> 'price_list_name') || '.')))
    || case when p_fee -> 'lines' is not null then jsonb_build_array(jsonb_build_object('type', 'facts', 'rows',
         (select jsonb_agg(jsonb_build_array(l ->> 'name', rule.money((l ->> 'amount')::numeric)) order by n)
            from jsonb_array_elements(p_fee -> 'lines') with ordinality x (l, n)))) else '[]' end;
end $$;
comment on function rule.fee_blocks(jsonb) is 'The fee of a decision as blocks: its ground, and the lines of the price list.';
