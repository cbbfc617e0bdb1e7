#include "cli/commands/commands.hpp"
#include "cli/completion/completion_scripts.hpp"
#include "cli/input/input.hpp"
#include "cli/session/session.hpp"

namespace cli::commands {

Output completion(Session&, const Arguments& arguments) {
  const std::vector<std::string> shells(std::begin(completion_shells), std::end(completion_shells));
  const auto shell = arguments.required(0, "Skallens navn mangler.",
                                        "Skriv: beredskab completion bash, zsh eller fish");
  const std::string script(completion_script(shell));
  if (script.empty()) unknown_choice("Skallen", shell, shells);
  return {script, render::Json::text(script)};
}

}  // namespace cli::commands
