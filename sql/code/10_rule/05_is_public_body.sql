-- Authorities, for whom the Suomi.fi data exchange layer is obligatory (act 571/2016); others may use it or a server certificate.
create function rule.is_public_body(p_class text) returns boolean
  language sql immutable parallel safe
  return p_class in ('state', 'municipality', 'joint_authority', 'wellbeing_county', 'other_public');
comment on function rule.is_public_body(text) is 'Whether a class of organisation is an authority or another public body.';
