#include "render/documents/pack_newcomers.hpp"

#include <fmt/format.h>

#include "base/text.hpp"

namespace render {

namespace {

void add_use(const Context& context, std::vector<std::string>& lines) {
  for (const auto& question : model::in_force(context.plan->questions, context.now.date())) {
    if (question.decides != model::Decides::use) continue;
    lines.push_back(question.decided_by == model::DecidedBy::participants
                        ? "Deltagerne afgør sammen, om planen bringes i anvendelse."
                        : "Når der sker noget, tages der stilling til, om planen bringes i "
                          "anvendelse.");
  }
}

void add_meetings(const Context& context, std::vector<std::string>& lines) {
  const auto& meetings = context.plan->meetings;
  if (!meetings) return;
  const std::string times =
      meetings->per_year == 1 ? "én gang" : fmt::format("{} gange", meetings->per_year);
  std::string text = fmt::format("Deltagerne mødes {} om året.", times);
  if (const auto who = convener(context)) {
    text += fmt::format(" {} indkalder til møderne.", person_name(context, who->who));
  }
  if (meetings->convened_by == model::Conveners::participants) {
    text += " Ved behov kan alle deltagere indkalde.";
  }
  lines.push_back(std::move(text));
}

void add_own_part(const Context& context, std::vector<std::string>& lines) {
  std::vector<std::string> asks;
  for (const auto& question : model::in_force(context.plan->questions, context.now.date())) {
    if (question.per == model::Per::participant) asks.push_back(question.ask.str());
  }
  if (asks.empty()) return;
  lines.push_back("Hver deltager tager selv stilling til: " + base::join(asks, " "));
}

}  // namespace

NewcomersView newcomers_view(const Context& context,
                             const std::vector<model::Participant>& joined) {
  NewcomersView view;
  view.names = base::danish_list(base::mapped(joined, &model::Participant::display));
  auto& lines = view.lines;
  lines.push_back(
      "Du kan blive ringet op, når der sker noget, og du kan selv ringe til de andre. "
      "Sig det straks, hvis dit nummer ændrer sig, eller når du er væk.");
  add_use(context, lines);
  add_own_part(context, lines);
  lines.push_back("Du orienterer selv din egen organisation.");
  add_meetings(context, lines);
  if (context.document != nullptr && !context.document->parties.empty()) {
    lines.push_back(
        fmt::format("Parterne skriver under på planen, «{}». Læs den, og spørg, om din "
                    "underskrift mangler.",
                    context.document->title.str()));
  }
  lines.push_back(
      "Du har tavshedspligt om det, du hører om hændelser og mennesker, også i denne "
      "mappe. Underretningspligten er personlig.");
  return view;
}

}  // namespace render
