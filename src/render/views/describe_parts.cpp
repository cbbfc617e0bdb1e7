// The pieces that sentences about entries are made of.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "model/standing.hpp"
#include "render/views/describe.hpp"
#include "render/views/response_view.hpp"

namespace render {

std::string who_name(const Context& context, const Where& where,
                     const model::PersonId& id) {
  const auto* contact = where.incident ? where.incident->contact(id) : nullptr;
  if (contact == nullptr || !contact->ad_hoc) return person_name(context, id);
  // A namesake, on the list or among the other ad hoc people, is of another organisation.
  const auto& name = contact->ad_hoc->name;
  const auto* list = context.participants;
  const bool namesake =
      (list != nullptr && std::ranges::any_of(list->participants, [&](const auto& one) {
         return one.name == name;
       })) ||
      std::ranges::any_of(where.incident->contacts, [&](const auto& other) {
        return other.who != id && other.ad_hoc && other.ad_hoc->name == name;
      });
  const auto& organisation = contact->ad_hoc->organisation;
  return namesake ? fmt::format("{} ({})", name.str(), organisation ? organisation->str() : id.str())
                  : name.str();
}

std::vector<std::string> who_names(const Context& context, const Where& where,
                                   const std::vector<model::PersonId>& ids) {
  std::vector<std::string> names;
  names.reserve(ids.size());
  for (const auto& id : ids)
    names.push_back(who_name(context, where, id));
  return names;
}

namespace {

// «på Prøvevej», but «i Prøveparken».
std::string_view preposition(std::string_view area) {
  static constexpr std::array<std::string_view, 7> streets{"vej",  "gade",  "allé",     "alle",
                                                           "torv", "plads", "boulevard"};
  const auto name = base::fold(area.substr(0, area.find(',')));
  const bool street = std::any_of(streets.begin(), streets.end(),
                                  [&](std::string_view end) { return name.ends_with(end); });
  return street ? "på" : "i";
}

}  // namespace

std::string incident_title(const Context& context, const std::optional<model::TypeId>& type,
                           const std::optional<model::AreaId>& area) {
  std::string what = type ? type_name(context, *type) : "Hændelse, der ikke kan læses";
  if (!area) return what;
  const std::string where = area_name(context, *area);
  return fmt::format("{} {} {}", what, preposition(where), where);
}

std::string sentence(std::string_view text) {
  const auto trimmed = base::trim(text);
  static constexpr std::array<std::string_view, 5> ends{".", "!", "?", "…", ":"};
  const bool ended = std::any_of(ends.begin(), ends.end(),
                                 [&](std::string_view end) { return trimmed.ends_with(end); });
  return fmt::format("{}{}", trimmed, ended ? "" : ".");
}

std::string question_text(const Context& context, const Where& where,
                          const model::QuestionId& id) {
  if (where.incident != nullptr) {
    for (const auto& state : where.incident->questions) {
      if (state.question.id == id) return state.question.ask.str();
    }
  }
  const auto* question = context.plan ? model::find_item(context.plan->questions, id) : nullptr;
  return question ? question->ask.str() : id.str();
}

namespace {

// All of the participants, and more than one.
bool for_everyone(const model::Incident& incident, const std::vector<model::PersonId>& people) {
  std::size_t participants = 0;
  for (const auto& contact : incident.contacts) {
    if (contact.ad_hoc) continue;
    ++participants;
    if (std::find(people.begin(), people.end(), contact.who) == people.end()) return false;
  }
  return participants > 1 && people.size() == participants;
}

}  // namespace

std::string activation_words(const model::Activation& activation) {
  const bool open = activation.decided_by.empty() &&
                    (activation.unverified || model::asks_for_use(activation));
  return open ? "Deltagerne kaldes sammen" : "Planen bringes i anvendelse";
}

std::string decision_text(const Context& context, const Where& where,
                          const model::Decision& decision) {
  std::string begin = "Besluttet";
  if (where.incident && for_everyone(*where.incident, decision.participants)) {
    begin += " for alle deltagere";
  } else if (!decision.participants.empty()) {
    begin += " for " + base::danish_list(who_names(context, where, decision.participants));
  }
  std::string verdict;
  if (decision.plan_used) {
    verdict = *decision.plan_used ? "planen bringes i anvendelse." : "planen bruges ikke.";
  } else if (decision.not_) {
    verdict = "ikke.";
  } else if (!decision.text && !decision.level) {
    verdict = "ja.";
  }
  if (decision.text) {
    if (!verdict.empty()) verdict += ' ';
    verdict += sentence(decision.text->str());
  }
  if (decision.level) {
    if (!verdict.empty()) verdict += ' ';
    verdict += level_name(context, *decision.level) + '.';
  }
  return fmt::format("{}: {}", begin, verdict);
}

std::string staff_text(const Context& context, const Where& where,
                       const model::Staff& staff) {
  const auto named = [&](const std::optional<model::PersonId>& id) {
    if (where.incident != nullptr) {
      for (const auto& member : where.incident->staff) {
        if (id && member.id == *id) return member.name.str();
      }
    }
    return id ? id->str() : std::string();
  };
  const std::string role = staff.role ? role_name(context, *staff.role) : "";
  const std::string language = staff.language ? fmt::format(" ({})", staff.language->str()) : "";
  switch (staff.action) {
    case model::StaffAction::need:
      return fmt::format("Brug for {}: {}{}.", staff.count.value_or(0), role, language);
    case model::StaffAction::assign:
      return fmt::format("{} er valgt og klar: {}{}.", staff.name ? staff.name->str() : named(staff.who),
                         role, language);
    case model::StaffAction::send:
      return fmt::format("{} sendes ud: {}.", named(staff.who),
                         staff.place ? staff.place->str() : "");
    case model::StaffAction::relieve:
      return fmt::format("{} afløses af {}.", named(staff.who), named(staff.by));
    case model::StaffAction::home: return fmt::format("{} sendes hjem.", named(staff.who));
  }
  return {};
}

std::string task_text(const Context& context, const Where& where,
                      const model::Body& body) {
  if (const auto* inquiry = std::get_if<model::Inquiry>(&body)) return inquiry->text.str();
  const auto* decision = std::get_if<model::Decision>(&body);
  if (decision == nullptr) return {};
  if (decision->text && !decision->not_) return decision->text->str();
  std::string text = decision_text(context, where, *decision);
  if (decision->question) {
    text = fmt::format("{} {}", question_text(context, where, *decision->question), text);
  }
  return text;
}

std::string situation_text(const Context& context, const model::Situation& situation) {
  std::string text = fmt::format("Situationsbillede nr. {}.", situation.number);
  const auto add = [&](std::string_view label, const std::optional<model::Text>& said) {
    if (said) text += fmt::format(" {}: {}", label, sentence(said->str()));
  };
  add("Hvad der er sket", situation.happened);
  add("Hvad vi ved", situation.known);
  add("Hvad vi ikke ved endnu", situation.unknown);
  add("Må ikke forlade kredsen", situation.guarded);
  if (situation.next) {
    text += fmt::format(" Det næste kommer {}.", deadline_at(context, *situation.next).text);
  }
  return text;
}

std::string issued_text(const model::IssuedMessage& message) {
  std::string text = fmt::format("Udmelding {}", base::lower_first(message.name.str()));
  if (message.via) text += fmt::format(" ({})", message.via->str());
  text += ": " + sentence(message.text.str());
  if (message.approved_by.empty()) return text;
  std::vector<std::string> names;
  for (const auto& name : message.approved_by) names.push_back(name.str());
  return text + fmt::format(" Godkendt af {}.", base::danish_list(names));
}

}  // namespace render
