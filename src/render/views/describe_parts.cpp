#include "render/views/describe_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/case_fold.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "model/incident/standing.hpp"
#include "render/views/response_view.hpp"
#include "render/views/staff_view.hpp"

namespace render {

std::string who_name(const Context& context, const EntryFolder& folder, const model::PersonId& id) {
  // A namesake, on the list or among the ad hoc people, is of another organisation.
  const auto ad_hoc_namesake = [&](const std::optional<model::Line>& name) {
    return folder.incident != nullptr &&
           std::ranges::any_of(folder.incident->contacts, [&](const auto& other) {
             return other.who != id && other.ad_hoc && other.ad_hoc->name == name;
           });
  };
  const auto* list = context.participants;
  const auto* contact = folder.incident ? folder.incident->contact(id) : nullptr;
  if (contact == nullptr || !contact->ad_hoc) {
    const auto* listed = model::find_person(list, id);
    auto known = person_name(context, id);
    const bool alone =
        listed == nullptr || known != text_of(listed->name) || !ad_hoc_namesake(listed->name);
    return alone ? known : fmt::format("{} ({})", known, listed->organisation.str());
  }
  const auto& name = contact->ad_hoc->name;
  const bool namesake = (list != nullptr && base::contains(list->participants, std::optional(name),
                                                           &model::Participant::name)) ||
                        ad_hoc_namesake(name);
  const auto& organisation = contact->ad_hoc->organisation;
  return namesake
             ? fmt::format("{} ({})", name.str(), organisation ? organisation->str() : id.str())
             : name.str();
}

std::vector<std::string> who_names(const Context& context, const EntryFolder& folder,
                                   const std::vector<model::PersonId>& ids) {
  return base::mapped(ids, [&](const auto& id) { return who_name(context, folder, id); });
}

namespace {

// «på Prøvevej», but «i Prøveparken».
std::string_view preposition(std::string_view area) {
  static constexpr std::array<std::string_view, 7> streets{"vej",  "gade",  "allé",     "alle",
                                                           "torv", "plads", "boulevard"};
  const auto name = base::case_fold(area.substr(0, area.find(',')));
  const bool street =
      std::ranges::any_of(streets, [&](std::string_view end) { return name.ends_with(end); });
  return street ? "på" : "i";
}

// «i Parken og på Prøvevej, Prøvekøbing»: the town once, where it is the same for all.
std::string areas_text(const Context& context, const std::vector<model::AreaId>& areas,
                       bool with_prepositions) {
  std::vector<std::string> names;
  std::vector<std::string> towns;
  for (const auto& id : areas) {
    const auto* area = find_in(context.plan, &model::Plan::areas, id);
    names.push_back(area ? area->name.str() : id.str());
    towns.push_back(area && area->place ? area->place->str() : "");
  }
  const bool one_town =
      std::ranges::count(towns, towns.front()) == static_cast<std::ptrdiff_t>(towns.size());
  std::string_view before;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto word = preposition(names[i]);
    if (!one_town && !towns[i].empty()) names[i] += fmt::format(" ({})", towns[i]);
    if (with_prepositions && word != before) names[i] = fmt::format("{} {}", word, names[i]);
    before = word;
  }
  return base::danish_list(names) +
         (one_town && !towns.front().empty() ? ", " + towns.front() : "");
}

// All of the participants, and more than one.
bool for_everyone(const model::Incident& incident, const std::vector<model::PersonId>& people) {
  std::size_t participants = 0;
  for (const auto& contact : incident.contacts) {
    if (!contact.named) continue;
    ++participants;
    if (!base::contains(people, contact.who)) return false;
  }
  return participants > 1 && people.size() == participants;
}

}  // namespace

std::string area_names(const Context& context, const std::vector<model::AreaId>& areas) {
  return areas.empty() ? "uden for områderne" : areas_text(context, areas, false);
}

std::string incident_title(const Context& context, const std::optional<model::TypeId>& type,
                           const std::vector<model::AreaId>& areas,
                           const std::optional<model::Line>& place) {
  if (!type) return "Hændelse, der ikke kan læses";
  std::string what = type_name(context, *type);
  if (areas.empty()) {
    return fmt::format("{} uden for områderne{}", what, place ? ", " + place->str() : "");
  }
  return fmt::format("{} {}", what, areas_text(context, areas, true));
}

std::string incident_title(const Context& context, const model::Incident& incident) {
  return incident_title(context, incident.type, incident.areas, incident.place);
}

std::string public_title(const Context& context, const model::Incident& incident) {
  return incident_title(context, incident.type, incident.areas, std::nullopt);
}

std::string sentence(std::string_view text) {
  const auto trimmed = base::trim(text);
  static constexpr std::array<std::string_view, 5> ends{".", "!", "?", "…", ":"};
  const bool ended =
      std::ranges::any_of(ends, [&](std::string_view end) { return trimmed.ends_with(end); });
  return fmt::format("{}{}", trimmed, ended ? "" : ".");
}

std::string also(const std::optional<model::Text>& text) {
  return text ? ' ' + sentence(text->str()) : std::string();
}

std::string also(std::string_view label, const std::optional<std::string>& said) {
  return said ? fmt::format(" {}: {}", label, sentence(*said)) : std::string();
}

std::vector<std::string> evaluation_lines(const model::Evaluation& evaluation) {
  std::vector<std::string> lines;
  const auto add = [&](std::string_view heading, const std::optional<model::Text>& text) {
    if (text) lines.push_back(fmt::format("{}{}", heading, sentence(text->str())));
  };
  add("Gik godt: ", evaluation.good);
  add("Gik mindre godt: ", evaluation.bad);
  add("Bør ændres i planen: ", evaluation.change);
  add("", evaluation.text);
  return lines;
}

bool is_bare_yes(std::string_view text) {
  const auto words = base::trim(text);
  return base::case_fold(words.substr(0, words.find_last_not_of(".! ") + 1)) == "ja";
}

std::string asked(std::string_view ask) {
  return sentence(ask) == ask ? std::string(ask) : std::string(ask) + ':';
}

std::string question_text(const Context& context, const EntryFolder& folder,
                          const model::QuestionId& id) {
  const auto is_it = [&](const auto& state) { return state.question.id == id; };
  const auto* then = folder.incident ? base::find_if(folder.incident->questions, is_it) : nullptr;
  const auto* now = find_in(context.plan, &model::Plan::questions, id);
  return asked(then ? then->question.ask.str() : now ? now->ask.str() : id.str());
}

std::string activation_words(const model::Activation& activation) {
  const bool open =
      activation.decided_by.empty() && (activation.unverified || model::asks_for_use(activation));
  return open ? "Deltagerne kaldes sammen" : "Planen bringes i anvendelse";
}

std::string decision_text(const Context& context, const EntryFolder& folder,
                          const model::Decision& decision) {
  std::string for_whom;
  if (folder.incident && for_everyone(*folder.incident, decision.participants)) {
    for_whom = "for alle deltagere";
  } else if (!decision.participants.empty()) {
    for_whom = "for " + base::danish_list(who_names(context, folder, decision.participants));
  }
  // A question is answered with a no, or with a yes: «Skal porten lukkes? Nej.»
  if (decision.question && !decision.plan_used && !decision.level &&
      (decision.not_ || !decision.text)) {
    const auto answer =
        (decision.not_ ? "Nej" : "Ja") + (for_whom.empty() ? "" : ", " + for_whom) + '.';
    return decision.text ? answer + ' ' + sentence(decision.text->str()) : answer;
  }
  const std::string begin = for_whom.empty() ? "Besluttet" : "Besluttet " + for_whom;
  std::vector<std::string> verdict;
  if (decision.plan_used) {
    verdict = {*decision.plan_used ? "planen bringes i anvendelse." : "planen bruges ikke."};
  } else if (decision.not_) {
    verdict = {"ikke."};
  } else if (!decision.text && !decision.level) {
    verdict = {"ja."};
  }
  if (decision.text) verdict.push_back(sentence(decision.text->str()));
  if (decision.level) verdict.push_back(level_name(context, *decision.level) + '.');
  return fmt::format("{}: {}", begin, base::join(verdict, " "));
}

std::string staff_text(const Context& context, const EntryFolder& folder,
                       const model::Staff& staff) {
  const auto named = [&](const std::optional<model::PersonId>& id) {
    if (!id) return std::string();
    return name_in(folder.incident, &model::Incident::staff, *id);
  };
  const std::string role = staff.role ? role_name(context, *staff.role) : "";
  const std::string language = staff.language ? fmt::format(" ({})", staff.language->str()) : "";
  switch (staff.action) {
    case model::StaffAction::need:
      return fmt::format("Brug for {}: {}{}.", staff.count.value_or(0), role, language);
    case model::StaffAction::assign:
      return fmt::format("{} er valgt og klar: {}{}.",
                         staff.name ? staff.name->str() : named(staff.who), role, language);
    case model::StaffAction::send:
      return fmt::format("{} sendes ud: {}", named(staff.who),
                         sentence(staff.place ? staff.place->str() : ""));
    case model::StaffAction::relieve:
      return fmt::format("{} afløses af {}", named(staff.who), sentence(named(staff.by)));
    case model::StaffAction::home: return fmt::format("{} sendes hjem.", named(staff.who));
  }
  return {};
}

std::string task_text(const Context& context, const EntryFolder& folder, const model::Body& body) {
  if (const auto* inquiry = std::get_if<model::Inquiry>(&body)) return inquiry->text.str();
  const auto* decision = std::get_if<model::Decision>(&body);
  if (decision == nullptr) return {};
  if (decision->text && !decision->not_) return decision->text->str();
  std::string text = decision_text(context, folder, *decision);
  if (decision->question) {
    text = fmt::format("{} {}", question_text(context, folder, *decision->question), text);
  }
  return text;
}

std::string situation_text(const Context& context, const model::Situation& situation,
                           const base::Instant& at) {
  std::string text = fmt::format("Situationsbillede nr. {}.", situation.number);
  text += also("Hvad der er sket", situation.happened);
  text += also("Hvad vi ved", situation.known);
  text += also("Hvad vi ikke ved endnu", situation.unknown);
  text += also("Må ikke forlade kredsen", situation.guarded);
  if (situation.next) {
    text += fmt::format(" Det næste kommer {}.", deadline_at(context, *situation.next, at).text);
  }
  return text;
}

std::string issued_text(const model::IssuedMessage& message) {
  std::string text = fmt::format("Udmelding {}", base::lower_first(message.name.str()));
  if (message.via) text += fmt::format(" ({})", message.via->str());
  text += ": " + sentence(message.text.str());
  if (message.approved_by.empty()) return text;
  return text + " Godkendt af " + sentence(base::danish_list(texts_of(message.approved_by)));
}

}  // namespace render
