#include "cli/writing/hooks.hpp"

#include <fmt/format.h>

#include <set>
#include <utility>

#include "base/text.hpp"
#include "render/answers/hook_view.hpp"
#include "store/disk/verbose.hpp"
#include "store/git/own_programs.hpp"

namespace cli {

namespace {

constexpr std::chrono::seconds longest{5};
constexpr std::string_view hook_prefix = "beredskab.hook.";

std::optional<std::string> setting(Session& session, const std::string& hook) {
  const auto& settings = session.settings();
  const auto found = settings.find(std::string(hook_prefix) + hook);
  return found == settings.end() || found->second.empty() ? std::nullopt
                                                          : std::optional(found->second);
}

void note_down(Session& session, const Saved& saved, const std::string& hook) {
  render::HookView view;
  view.format = render::hook_format;
  view.hook = hook;
  view.plan = session.plan_id().str();
  view.path = saved.written.path.generic_string();
  view.workspace = std::filesystem::absolute(session.root()).lexically_normal().string();
  const auto context = session.context();
  base::Diagnostics said_before;
  std::optional<model::PlanLog> log;
  if (saved.incident) {
    view.incident = render::incident_row(context, *saved.incident);
  } else {
    log = session.records().read_plan_log(said_before);
  }
  const render::EntryFolder folder =
      saved.incident ? render::EntryFolder(*saved.incident) : render::EntryFolder(*log);
  // Of a correction what it corrects is told, as it says now.
  const auto is_it = [&](const model::Record& one) { return one.stem == saved.written.stem; };
  const auto* item = model::item_where(folder.entries, is_it);
  if (item == nullptr) return;
  view.entry = render::entry_view(context, folder, *item);
  session.told.push_back({hook, render::json_text(render::to_json(view))});
}

void run(Session& session, const Told& told, std::set<std::string>& given_up) {
  const auto value = setting(session, told.hook);
  if (!value || given_up.contains(told.hook)) return;
  const auto name = fmt::format("{}{}", hook_prefix, told.hook);
  const auto program = store::own_program(*value);
  if (!program.fault.empty()) {
    session.warn(fmt::format("{} ({}) Notatet er skrevet.", program.fault, name));
    return;
  }
  const auto fault = store::run_hook(program, told.json, longest);
  if (!fault) return;
  if (fault->out_of_time) given_up.insert(told.hook);  // whoever waits at night waits once
  session.warn(fmt::format("Programmet {} ({}) {}. Notatet er skrevet.{}", base::quoted(*value),
                           name, fault->why, store::originally(fault->said)));
}

template <class Do>
void without_fail(Session& session, const Do& act) noexcept {
  try {
    act();
  } catch (const std::exception& error) {
    session.warn("Det program, der skal have notatet, fik det ikke. Notatet er skrevet." +
                 store::originally(error.what()));
  }
}

}  // namespace

void tell_hooks(Session& session, const Saved& saved) noexcept {
  without_fail(session, [&] {
    const bool activation = saved.written.stem.is_activation();
    if (activation && setting(session, "after-activation"))
      note_down(session, saved, "after-activation");
    if (setting(session, "after-entry")) note_down(session, saved, "after-entry");
  });
}

void run_hooks(Session& session) noexcept {
  without_fail(session, [&] {
    std::set<std::string> given_up;
    const auto all = std::exchange(session.told, {});
    for (const auto& told : all) run(session, told, given_up);
  });
}

}  // namespace cli
