#include "cli/output_views.hpp"

#include <array>

#include "base/text.hpp"

namespace cli {

namespace {

struct CommandViews {
  std::string_view command;
  std::string_view views;
};

constexpr std::array views_of_commands = std::to_array<CommandViews>({
    {"", "front"},
    {"--version", "version"},
    {"--help", "text"},
    {"activate", "activation"},
    {"report", "written"},
    {"call", "written"},
    {"notify", "notify"},
    {"log", "written"},
    {"decide", "written"},
    {"inquiry", "written"},
    {"done", "written"},
    {"handover", "written"},
    {"status", "status status-all text"},
    {"situation", "situation"},
    {"situation issue", "situation written"},
    {"message", "message messages notice"},
    {"message issue", "written"},
    {"guide", "text"},
    {"task", "tasks written"},
    {"cards", "cards written"},
    {"staff", "staff"},
    {"staff need", "written"},
    {"staff assign", "written"},
    {"staff send", "written"},
    {"staff relieve", "written"},
    {"staff home", "written"},
    {"close", "written"},
    {"correct", "written"},
    {"disclose", "written"},
    {"erase", "written"},
    {"evaluate", "written"},
    {"merge-into", "written"},
    {"commit", "commit"},
    {"sync", "sync"},
    {"measure", "written"},
    {"summary", "summary period public blank-log"},
    {"contacts", "contacts blank-calls"},
    {"list", "list followups proposals"},
    {"show", "incident entry plan-log"},
    {"plan list", "plans"},
    {"plan show", "plan"},
    {"plan overview", "overview"},
    {"progress", "progress"},
    {"participant list", "people"},
    {"participant add", "rewritten"},
    {"participant set", "rewritten"},
    {"participant import", "rewritten"},
    {"participant replace", "rewritten"},
    {"participant end", "rewritten"},
    {"participant verify", "written"},
    {"meeting convene", "meeting"},
    {"meeting invitation", "meeting"},
    {"meeting pack", "pack"},
    {"meeting minutes", "meeting minutes"},
    {"proposal accept", "written"},
    {"proposal reject", "written"},
    {"meeting list", "meetings"},
    {"plan status", "plan-status"},
    {"plan sign", "written"},
    {"plan renew", "renewed"},
    {"plan dossier", "dossier"},
    {"exercise plan", "written"},
    {"exercise held", "written"},
    {"exercise evaluate", "written"},
    {"exercise cancel", "written"},
    {"exercise list", "exercises"},
    {"absence", "written"},
    {"duty list", "duties"},
    {"duty done", "written"},
    {"check", "check"},
    {"verify", "verify"},
    {"restore", "restore"},
    {"upgrade", "upgrade"},
    {"init", "text"},
    {"plan new", "files"},
    {"plan import", "files"},
    {"schema", "schemas text"},
    {"man", "text"},
    {"completion", "text"},
    {"help", "text"},
});

}  // namespace

std::vector<std::string> output_views(std::string_view command) {
  for (const auto& one : views_of_commands) {
    if (one.command == command) return base::split(one.views, ' ');
  }
  return {};
}

}  // namespace cli
