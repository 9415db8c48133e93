"""Who attacks, and what of the foreign organisation (its texts hold CANARY) each may see all the same."""

FOREIGN, OWN = 9012, 9011

# People of the other organisation, of none, of the past; services. They may see nothing foreign at all.
OUTSIDERS = {
    "responsible user of another organisation": "u_0000000f0001",
    "deputy of another organisation": "u_0000000f0002",
    "permit contact of another organisation": "u_0000000f0003",
    "technical contact of another organisation": "u_0000000f0004",
    "user of another organisation": "u_0000000f0005",
    "person whose membership ended": "u_00000000dd01",
    "person whose login was ended": "u_00000000dd02",
    "login that belongs to nobody": "u_000000000000",
    "gateway": "test_gateway",
    "loader": "test_loader",
}
# People of the agency: relations (tables, and the views on them) in which they may read foreign rows.
ORGANISATIONS = {"data.organisation", "data.organisation_name", "ui.organisation_list", "ui.organisation_detail", "ui.organisation_name_list"}
PEOPLE = {"data.person", "data.membership", "ui.person_list", "ui.people_list", "ui.person_detail", "ui.person_role_list"}
HISTORY = {"audit.record", "ui.history", "ui.person_history", "ui.change_feed"}
AGENCY = {
    "administrator": ("u_0000000ad001", ORGANISATIONS | PEOPLE | HISTORY),
    "access administrator": ("u_00000000a001", None),   # None: everything but the applications
    "log officer": ("u_00000000b001", None),
}
APPLICATIONS = {"data.application", "data.application_item", "data.application_purpose", "data.decision", "ui.application_list", "ui.application_detail",
                "data.application_answer", "data.join_request", "ui.application_question", "ui.application_difference", "ui.application_copy", "ui.join_request", "ui.application_item_list", "ui.application_purpose_list"}
# Whose people may do nothing in cases, own or foreign.
POWERLESS = ["technical contact of another organisation", "user of another organisation", "person whose membership ended",
             "person whose login was ended", "login that belongs to nobody"]
# What the technical contact of the foreign organisation itself would see is no leak; these see their own world.
RESPONSIBLE_OF_FOREIGN, CONTACT_OF_FOREIGN = "u_00000000cb01", "u_00000000cb02"

# What each role may do at all (product.md, cast). Whatever else is accepted is a hole, whatever the table of transitions says.
_RIGHTS = {"add_person", "propose_right", "withdraw_right", "activate_right", "block_right", "end_right", "restore_right"}
MAY = {
    "responsible user": ("u_0000000f0001", OWN, _RIGHTS | {"apply_appointment", "end_appointment"}),
    "deputy": ("u_0000000f0002", OWN, _RIGHTS),
    "permit contact": ("u_0000000f0003", OWN, {"copy_application", "ask_join", "approve_join", "refuse_join", "save_application", "submit_application", "withdraw_application", "give_commitment", "end_permit", "apply_appointment",
                                               "end_appointment", "add_person", "answer_permit_hearing", "ask_permit_hearing_extension"}),
    "expert": ("u_00000000e001", FOREIGN, {"register_application", "claim_application", "assess_items", "present_application", "drop_revocation"}),
    "decider": ("u_00000000d001", FOREIGN, {"return_application", "decide_application", "suspend_permit", "extend_suspension", "resume_permit", "end_permit", "extend_permit_hearing", "refuse_permit_hearing_extension", "drop_revocation"}),
    "access administrator": ("u_00000000a001", FOREIGN, {"grant_appointment", "refuse_appointment", "suspend_appointment", "resume_appointment", "end_appointment", "approve_right",
                                                         "refuse_right", "deliver_user_code", "block_right", "end_right", "restore_right"}),
}
