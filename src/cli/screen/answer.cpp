#include "cli/screen/answer.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <ostream>

#include "base/text.hpp"
#include "cli/screen/fit.hpp"
#include "cli/screen/warnings.hpp"
#include "render/engine/json.hpp"
#include "store/disk/process.hpp"

namespace cli {

namespace {

// What is longer than the screen is read page by page. The pager comes from the user's environment,
// and runs only where somebody sits at the terminal.
bool paged(Session& session, const std::string& text) {
  auto& env = session.env();
  const auto terminal = env.variable("TERM").value_or("dumb");
  if (!env.out_is_terminal || !session.interactive() || terminal == "dumb") return false;
  if (rows_of(text) < env.rows) return false;
  std::vector<std::string> pager{"less", "-FRX", "-Psq\\: luk, mellemrum\\: videre"};
  if (const auto own = env.variable("PAGER")) {
    pager = base::split(*own, ' ');
    std::erase(pager, "");
  }
  env.out.flush();
  return !pager.empty() && store::run_in_foreground(pager, text).has_value();
}

bool is_written(Env& env) {
  env.out.flush();
  return static_cast<bool>(env.out);
}

}  // namespace

void require_written(Env& env) {
  if (is_written(env)) return;
  throw Error(Trouble::world, "Svaret kunne ikke skrives ud.",
              "Se efter, om der er plads, og om modtageren lytter.");
}

bool has_lost_its_reader() {
  pollfd asked{STDOUT_FILENO, POLLOUT, 0};
  return ::poll(&asked, 1, 0) > 0 && (asked.revents & POLLERR) != 0;
}

void print_answer(Session& session, const Output& output) {
  auto& env = session.env();
  if (!output.long_text || !paged(session, output.text)) env.out << output.text;
  if (!is_written(env)) return;
  const std::size_t used = rows_of(output.text) + 1;  // and the shell's own line
  // What does not fit the screen anyway gets all of its warnings.
  const bool all = output.long_text || session.arguments().has("--full") || used > env.rows;
  const std::size_t left = all ? 0 : std::max<std::size_t>(env.rows - used, 1);
  print_warnings(env, session.warnings(), left,
                 "beredskab" + session.plan_flag() + " status --full");
}

void answer_in_json(Session& session, const Output& output) {
  session.env().out << render::envelope(output.data ? &*output.data : nullptr, session.warnings());
  require_written(session.env());
}

}  // namespace cli
