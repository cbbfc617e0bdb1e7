// What each command file offers the table: a function that runs it.
#pragma once

#include "cli/table/command.hpp"

namespace cli::commands {

Output activate(Session& session, const Arguments& arguments);
Output call(Session& session, const Arguments& arguments);
Output cards(Session& session, const Arguments& arguments);
Output check(Session& session, const Arguments& arguments);
Output close(Session& session, const Arguments& arguments);
Output commit(Session& session, const Arguments& arguments);
Output sync(Session& session, const Arguments& arguments);
Output upgrade(Session& session, const Arguments& arguments);
Output verify(Session& session, const Arguments& arguments);
Output completion(Session& session, const Arguments& arguments);
Output contacts(Session& session, const Arguments& arguments);
Output correct(Session& session, const Arguments& arguments);
Output decide(Session& session, const Arguments& arguments);
Output disclose(Session& session, const Arguments& arguments);
Output done(Session& session, const Arguments& arguments);
Output duty_done(Session& session, const Arguments& arguments);
Output duty_list(Session& session, const Arguments& arguments);
Output erase(Session& session, const Arguments& arguments);
Output evaluate(Session& session, const Arguments& arguments);
Output exercise_cancel(Session& session, const Arguments& arguments);
Output exercise_evaluate(Session& session, const Arguments& arguments);
Output exercise_held(Session& session, const Arguments& arguments);
Output exercise_list(Session& session, const Arguments& arguments);
Output exercise_plan(Session& session, const Arguments& arguments);
Output guide(Session& session, const Arguments& arguments);
Output absence(Session& session, const Arguments& arguments);
Output handover(Session& session, const Arguments& arguments);
Output help(Session& session, const Arguments& arguments);
Output init(Session& session, const Arguments& arguments);
Output inquiry(Session& session, const Arguments& arguments);
Output list(Session& session, const Arguments& arguments);
Output log(Session& session, const Arguments& arguments);
Output meeting_convene(Session& session, const Arguments& arguments);
Output meeting_invitation(Session& session, const Arguments& arguments);
Output meeting_list(Session& session, const Arguments& arguments);
Output meeting_minutes(Session& session, const Arguments& arguments);
Output meeting_pack(Session& session, const Arguments& arguments);
Output notify(Session& session, const Arguments& arguments);
Output message(Session& session, const Arguments& arguments);
Output message_issue(Session& session, const Arguments& arguments);
Output merge_into(Session& session, const Arguments& arguments);
Output participant_add(Session& session, const Arguments& arguments);
Output participant_end(Session& session, const Arguments& arguments);
Output participant_list(Session& session, const Arguments& arguments);
Output participant_import(Session& session, const Arguments& arguments);
Output participant_replace(Session& session, const Arguments& arguments);
Output participant_set(Session& session, const Arguments& arguments);
Output participant_verify(Session& session, const Arguments& arguments);
Output plan_overview(Session& session, const Arguments& arguments);
Output plan_dossier(Session& session, const Arguments& arguments);
Output plan_import(Session& session, const Arguments& arguments);
Output plan_list(Session& session, const Arguments& arguments);
Output plan_new(Session& session, const Arguments& arguments);
Output plan_renew(Session& session, const Arguments& arguments);
Output plan_show(Session& session, const Arguments& arguments);
Output plan_sign(Session& session, const Arguments& arguments);
Output plan_status(Session& session, const Arguments& arguments);
Output report(Session& session, const Arguments& arguments);
Output restore(Session& session, const Arguments& arguments);
Output schema(Session& session, const Arguments& arguments);
Output situation(Session& session, const Arguments& arguments);
Output situation_issue(Session& session, const Arguments& arguments);
Output show(Session& session, const Arguments& arguments);
Output staff(Session& session, const Arguments& arguments);
Output staff_assign(Session& session, const Arguments& arguments);
Output staff_home(Session& session, const Arguments& arguments);
Output staff_need(Session& session, const Arguments& arguments);
Output staff_relieve(Session& session, const Arguments& arguments);
Output staff_send(Session& session, const Arguments& arguments);
Output status(Session& session, const Arguments& arguments);
Output summary(Session& session, const Arguments& arguments);
Output task(Session& session, const Arguments& arguments);
Output man(Session& session, const Arguments& arguments);
Output measure(Session& session, const Arguments& arguments);
Output proposal_accept(Session& session, const Arguments& arguments);
Output proposal_reject(Session& session, const Arguments& arguments);
Output progress(Session& session, const Arguments& arguments);

}  // namespace cli::commands
