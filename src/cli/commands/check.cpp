#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "base/cpr.hpp"
#include "base/text.hpp"
#include "cli/commands/commands.hpp"
#include "cli/screen/history_text.hpp"
#include "cli/screen/paper.hpp"
#include "cli/screen/waiting.hpp"
#include "cli/writing/document_output.hpp"
#include "render/answers/folder_views.hpp"
#include "render/views.hpp"
#include "store/check/checks.hpp"
#include "store/disk/workspace.hpp"
#include "store/git/staged.hpp"

namespace cli::commands {

namespace {

bool same(const base::Diagnostic& a, const base::Diagnostic& b) {
  return std::tie(a.file, a.line, a.column, a.message) ==
         std::tie(b.file, b.line, b.column, b.message);
}

// Of the workspace's templates, then of each plan's own as they stand among the others.
base::Diagnostics template_faults(Session& session) {
  const auto shared = workspace_templates(session);
  base::Diagnostics all = shared.unread;
  if (!are_shipped(shared)) all.append(render::lint_templates(shared.templates, shared.folders));
  for (const auto& id : store::list_plans(session.root())) {
    const auto own = plan_templates(session, id);
    auto faults = own.unread;
    if (own.folders != shared.folders) {
      faults.append(render::lint_templates(own.templates, own.folders));
    }
    for (const auto& fault : faults) {
      if (std::ranges::none_of(all, [&](const auto& other) { return same(fault, other); }))
        all.add(fault);
    }
  }
  return all;
}

// As wide as a terminal; a pipe gets it as it is.
std::string for_screen(Session& session, const base::Diagnostic& diagnostic) {
  Paper paper(session);
  if (!paper.terminal()) return base::format(diagnostic);
  constexpr std::size_t number = 10;  // «  1234 | »
  constexpr std::size_t fewest = 20;
  const auto told = base::format(diagnostic, std::max(paper.columns(), number + fewest) - number);
  for (const auto& line : base::split(base::trim(told), '\n')) {
    const auto indent = std::min(line.find_first_not_of(' '), line.size());
    const bool excerpt = line.find(" | ") != std::string::npos || line.ends_with('^');
    if (excerpt) {
      paper.raw(line + '\n');
    } else {
      paper.line(line.substr(indent), indent, 4);
    }
  }
  return paper.take();
}

// Wherever git stands: what is committed need not be in a workspace.
Output check_staged(Session& session) {
  const auto index = session.env().variable("GIT_INDEX_FILE");
  const auto found = store::staged_cpr(
      session.env().current,
      index && !index->empty() ? std::optional(session.env().current / *index) : std::nullopt);
  fail_if(!found, fmt::format("Der er ikke set efter CPR-numre: {}.", found.fault.reason),
          found.fault.remedy);
  if (found->empty()) return {"", render::to_json(render::check_view({})), 0};
  std::string text;
  for (const auto& one : *found) {
    text += "\n  " + base::visible(base::mask_cpr(one.path));
    text += one.line == 0 ? ", i navnet" : fmt::format(", linje {}", one.line);
  }
  throw Error(Trouble::refused, "Intet er gemt i historikken, for der står et CPR-nummer:" + text,
              "Historikken glemmer ikke. Fjern nummeret, skriv git add, og prøv igen.");
}

}  // namespace

Output check(Session& session, const Arguments& arguments) {
  if (arguments.has("--staged")) return check_staged(session);
  auto looking = look_for_left_out(session);
  Waiting waiting(session, "Ser beredskabsmappen efter");
  auto diagnostics = store::check_workspace(
      session.root(), session.now(),
      [&](std::size_t done, std::size_t all) { waiting.reached(done, all); });
  diagnostics.append(template_faults(session));
  waiting.hide();
  warn_of_left_out(session, looking.get());
  diagnostics.sort_by_weight();
  const auto errors = diagnostics.count(base::Severity::error);
  const auto warnings = diagnostics.count(base::Severity::warning);
  std::string text =
      fmt::format("{} fejl, {}.\n", errors, base::counted(warnings, "advarsel", "advarsler"));
  if (!diagnostics.empty()) text += '\n';
  for (const auto& diagnostic : diagnostics) text += for_screen(session, diagnostic);
  const bool sound = errors == 0 && (warnings == 0 || !arguments.has("--strict"));
  return {text, render::to_json(render::check_view(diagnostics)), sound ? 0 : 1};
}

}  // namespace cli::commands
