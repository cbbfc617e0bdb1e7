// What each command file offers the table: a function that runs it.
#pragma once

#include "cli/table/command.hpp"

namespace cli::commands {

Run absence, activate, call, cards, check, close, commit, completion, contacts, correct, decide,
    disclose, done, duty_done, duty_list, erase, evaluate, exercise_cancel, exercise_evaluate,
    exercise_held, exercise_list, exercise_plan, guide, handover, help, init, inquiry, list, log,
    man, measure, meeting_convene, meeting_invitation, meeting_list, meeting_minutes, meeting_pack,
    merge_into, message, message_issue, notify, participant_add, participant_end,
    participant_import, participant_list, participant_replace, participant_set, participant_verify,
    plan_dossier, plan_import, plan_list, plan_new, plan_overview, plan_renew, plan_show, plan_sign,
    plan_status, progress, proposal_accept, proposal_reject, report, restore, schema, show,
    situation, situation_issue, staff, staff_assign, staff_home, staff_need, staff_relieve,
    staff_send, status, summary, sync, task, upgrade, verify;

}  // namespace cli::commands
