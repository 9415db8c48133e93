create function rule.fact_rows(p_rows text[]) returns jsonb
  language plpgsql immutable as $$
declare
  v jsonb := '[]';
  v_row text[];
begin
  foreach v_row slice 1 in array p_rows loop
    if coalesce(v_row[2], '') <> '' then
      v := v || jsonb_build_array(jsonb_build_array(v_row[1], v_row[2]));
    end if;
  end loop;
  return v;
end $$;
comment on function rule.fact_rows(text[]) is 'Rows of label and value as a block holds them; those without a value are left out.';
