-- A letter that was sent stays as it was sent.
create trigger _050_immutable before update or delete on data.letter for each row execute function rule.forbid_change();
