-- Everything below the horizon has ended. A poll asks for xid >= the horizon of the poll before, so a slow transaction is never missed.
create function ui.feed_horizon() returns bigint
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
end $$;
comment on function ui.feed_horizon() is 'Horizon to ask ui.change_feed from the next time.';
