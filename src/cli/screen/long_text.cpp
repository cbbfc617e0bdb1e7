#include "cli/screen/long_text.hpp"

#include <fmt/format.h>

#include <ostream>

#include "base/cpr.hpp"
#include "base/text.hpp"
#include "cli/session/interrupt.hpp"
#include "store/disk/drafts.hpp"

namespace cli {

namespace {

const std::string written_in_editor = "Teksten:";

// Until a line with a point alone, or the end of input. What stands is a draft after each line.
std::string line_by_line(Session& session) {
  auto& env = session.env();
  const InterruptEndsInput interrupt;
  std::string text = env.answers.begun(written_in_editor);
  env.err << "Skriv teksten. Slut med et punktum alene på en linje, eller Ctrl-D.\n";
  if (!text.empty()) env.err << base::visible(text, true) << '\n';
  while (true) {
    const auto line = env.read_line("> ", "");
    if (line.end == TypedLine::End::entered && line.text == ".") break;
    if (line.end == TypedLine::End::end_of_input && !text.empty()) break;
    if (line.end != TypedLine::End::entered) {
      if (!line.text.empty()) text += (text.empty() ? "" : "\n") + line.text;
      env.answers.break_off(written_in_editor, text);
      env.err << '\n';
      throw Error(Trouble::cancelled, "Afbrudt. Der er ikke gemt noget.",
                  text.empty() ? "" : "Teksten tilbydes, når du skriver kommandoen igen.");
    }
    text += (text.empty() ? "" : "\n") + line.text;
    env.answers.break_off(written_in_editor, text);
  }
  env.err << '\n';
  return text;
}

}  // namespace

std::vector<std::string> editor_at_hand(Session& session) {
  if (!session.interactive() || !session.env().out_is_terminal) return {};
  for (const std::string name : {"VISUAL", "EDITOR"}) {
    auto program = base::trimmed_parts(session.env().variable(name).value_or(""), ' ');
    if (!program.empty()) return program;
  }
  return {};
}

std::string edited_text(Session& session, const std::vector<std::string>& editor,
                        const std::string& text) {
  auto& env = session.env();
  const InterruptEndsInput interrupt;  // the text is not the editor's any more
  auto begun = store::left_behind(env.answers.editing).value_or("");
  if (!begun.empty()) env.err << "Teksten fra sidst er åbnet igen.\n";
  if (begun.empty()) begun = env.answers.begun(written_in_editor);
  env.err.flush();
  auto edited = store::edit(editor, begun.empty() ? text : begun, env.answers.editing);
  session.piped_text = edited.text;
  const bool anything = !base::trim(edited.text).empty();
  if (edited.trouble) {
    if (anything) env.answers.break_off(written_in_editor, edited.text);
    const bool kept = anything && env.answers.keep && !base::find_cpr(edited.text);
    throw WorldError(
        *edited.trouble,
        fmt::format("Intet er sendt eller skrevet i loggen.{} Sæt VISUAL eller EDITOR til "
                    "dit eget program, eller skriv teksten på kommandolinjen.",
                    kept ? " Teksten er et udkast, som tilbydes næste gang." : ""));
  }
  if (!anything) throw Error(Trouble::cancelled, "Udkastet var tomt. Intet er sendt.");
  return edited.text;
}

std::string long_text(Session& session) {
  auto& answers = session.env().answers;
  if (const auto before = answers.standing(written_in_editor)) return *before;
  const auto editor = editor_at_hand(session);
  auto text = editor.empty() ? line_by_line(session) : edited_text(session, editor, "");
  text = std::string(base::trim(text));
  if (text.empty()) throw Error(Trouble::cancelled, "Teksten var tom. Der er ikke gemt noget.");
  session.piped_text = text;
  answers.add(written_in_editor, text);
  answers.kept();
  return text;
}

}  // namespace cli
