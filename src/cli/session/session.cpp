#include "cli/session/session.hpp"

#include <fmt/format.h>

#include "base/contains.hpp"
#include "base/cpr.hpp"
#include "base/meanwhile.hpp"
#include "base/text.hpp"
#include "cli/line/shell_word.hpp"
#include "cli/table/table.hpp"
#include "render/views/describe_parts.hpp"
#include "store/disk/workspace.hpp"

namespace cli {

bool Session::interactive() const {
  return env_.interactive && !arguments_.has("--no-input") && !arguments_.has("--json");
}

Session Session::of_plan(const model::PlanId& id) {
  zone();  // what all plans share is read here, and warned of once
  Session other(env_, arguments_);
  other.root_ = root();
  other.plans_ = plans_;
  other.zone_ = zone_;
  other.one_of_many_ = id;
  return other;
}

const std::filesystem::path& Session::root() {
  if (!root_) {
    root_ = store::find_workspace(arguments_.value("--directory"), env_.current,
                                  env_.variable("BEREDSKAB_DIR"));
  }
  return *root_;
}

const base::Zone& Session::zone() {
  if (!zone_) {
    const model::Plans* known = plans();
    const std::string name = known != nullptr ? known->timezone.str() : "Europe/Copenhagen";
    zone_.emplace(name);
    if (!zone_->known()) {
      warn(
          fmt::format("Tidszonen {} findes ikke på denne computer. Klokkeslæt står i UTC. "
                      "Installér pakken tzdata (eller sæt TZDIR), eller ret navnet i "
                      "plans/plans.yaml.",
                      base::quoted(name)));
    }
  }
  return *zone_;
}

base::Instant Session::now() { return zone().at(env_.clock()); }

render::Context Session::context() {
  render::Context made{plans(),
                       plan(),
                       participants(),
                       render::Later<model::Document>([this] { return document(); }),
                       now(),
                       &plan_entries(),
                       render::Later<std::vector<model::Card>>([this] { return &cards(); }),
                       &zone()};
  made.document_of = [this](const model::Incident& incident) { return document_of(incident); };
  made.helhedsplan = render::Later<model::Helhedsplan>([this] {
    const auto& read = helhedsplan().value;
    return read ? &*read : nullptr;
  });
  made.is_exercise = [this](const model::IncidentName& name) { return is_exercise(name); };
  return made;
}

bool Session::is_exercise(const model::IncidentName& name) {
  const auto [known, is_new] = exercises_.try_emplace(name, false);
  if (is_new) {
    try {
      known->second = read(name).exercise;
    } catch (const Error&) {  // its folder is not here: whoever asks for it is told so
    }
  }
  return known->second;
}

render::Context Session::filed_context() {
  auto filed = context();
  filed.filed = true;
  return filed;
}

render::Context Session::workspace_context() {
  return {plans(), nullptr, nullptr, nullptr, now(), nullptr, {}, &zone()};
}

const store::Settings& Session::settings() {
  ask_for_settings();
  if (!settings_) settings_ = asked_settings_.get();
  return *settings_;
}

void Session::ask_for_settings() {
  if (!settings_ && !asked_settings_.valid())
    asked_settings_ = base::meanwhile(store::own_settings);
}

void Session::acknowledge(std::string_view what) noexcept {
  acknowledged_ = true;
  try {
    written_.emplace_back(what);
    env_.answers.written();
  } catch (const std::exception&) {
    // Then it is said without its name.
  }
}

std::vector<std::string> Session::warnings() const {
  auto all = warnings_;
  constexpr std::string_view unknown = "correct ID ";
  for (auto& warning : all) {
    const auto at = warning.find(unknown);
    if (at == warning.npos || written_.size() != 1) continue;
    warning.replace(at, unknown.size(), fmt::format("correct {} ", written_.front()));
  }
  return all;
}

void Session::warn(std::string message) {
  message = in_plan(base::mask_cpr(message));
  if (!base::contains(warnings_, message)) warnings_.push_back(std::move(message));
}

void Session::warn_of_entries(const base::Diagnostics& diagnostics) {
  for (const auto& fault : diagnostics) {
    const bool unreadable = fault.severity == base::Severity::error;
    // Line ends of Windows are read all the same, and `check` says so.
    if (!unreadable && fault.code == base::Code::carriage_return) continue;
    const std::string where =
        fault.line > 0 ? fmt::format("{}, linje {}", fault.file, fault.line) : fault.file;
    using base::Code;
    met_newer_ = met_newer_ || fault.code == Code::newer_key || fault.code == Code::newer_format ||
                 fault.code == Code::unknown_kind;
    warn(fmt::format("{}{}{} ({})", unreadable ? "Et notat kan ikke læses: " : "", fault.message,
                     unreadable ? " De andre er her." : "", where));
  }
}

std::string title(Session& session, const model::Incident& incident) {
  return fmt::format("{}{} ({})", incident.exercise ? "ØVELSE: " : "",
                     render::incident_title(session.context(), incident), incident.name.id());
}

std::string incident_flag(Session& session, const model::Incident& incident) {
  const bool only_one = incident.open() && !session.several_open();
  return only_one ? std::string() : fmt::format(" -i {}", incident.name.id());
}

std::string incidents_typed(const Session& session) {
  std::string flags;
  for (const auto& part : session.arguments().values("--incident")) {
    flags += " -i " + shell_word(part);
  }
  return flags;
}

std::string options_typed(const Session& session,
                          const std::function<bool(std::string_view)>& keep) {
  const auto& given = session.arguments();
  std::string typed;
  for (const auto& option : given.command->options) {
    if (!given.has(option.name) || !keep(option.name)) continue;
    if (option.value.empty()) typed += fmt::format(" {}", option.name);
    for (const auto& value : given.values(option.name)) {
      typed += fmt::format(" {} {}", option.name,
                           shell_word(base::visible(base::mask_cpr(value), true)));
    }
  }
  return typed;
}

std::string with_options_typed(const Session& session, std::string remedy) {
  const auto& given = session.arguments();
  if (given.command == nullptr) return remedy;
  const auto line = fmt::format("Skriv: beredskab {}", given.command->name);
  const auto begin = remedy.find(line);
  if (begin == remedy.npos) return remedy;
  auto end = remedy.size();
  for (const std::string_view stop : {". ", ", ", "\n"})
    end = std::min(end, remedy.find(stop, begin + line.size()));
  if (end == remedy.size() && remedy.ends_with('.')) --end;
  const auto own = std::min(remedy.find(" -", begin), end);
  std::string kept;
  std::vector<std::string> said{"--void"};  // what is void has no text
  for (auto from = own; from < end;) {
    const auto next = std::min(remedy.find(" -", from + 1), end);
    const auto option = remedy.substr(from, next - from);
    const auto name = long_name(option.substr(1, option.find(' ', 1) - 1));
    const auto excludes = [&](const auto& typed) {
      return !together(*given.command, name, typed.first);
    };
    if (given.has(name)) {
      kept += options_typed(session, [&](std::string_view typed) { return typed == name; });
    } else if (std::ranges::none_of(given.options, excludes)) {
      kept += option;
    }
    said.push_back(name);
    from = next;
  }
  kept +=
      options_typed(session, [&](std::string_view typed) { return !base::contains(said, typed); });
  return remedy.replace(own, end - own, kept + incidents_typed(session));
}

std::string plan_name(Session& of_plan) {
  const auto* plan = of_plan.plan();
  return plan != nullptr ? plan->name.str() : of_plan.plan_id().str();
}

void for_each_plan(Session& session, const std::function<void(Session&)>& look) {
  bool any = false;
  for (const auto& id : store::list_plans(session.root())) {
    Session of_plan = session.of_plan(id);
    try {
      look(of_plan);
    } catch (const Error& error) {
      if (error.trouble() != Trouble::world) throw;
      of_plan.warn(error.what());
    }
    for (const auto& warning : of_plan.warnings()) {
      session.warn(fmt::format("{}: {}", id.str(), warning));
      any = true;
    }
  }
  if (any) session.warn("Hvad der er i vejen, siger beredskab check.");
}

}  // namespace cli
