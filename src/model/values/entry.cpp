#include "model/values/entry.hpp"

#include <fmt/format.h>

#include <set>
#include <span>

#include "base/contains.hpp"
#include "model/values/entry_fields.hpp"
#include "model/values/entry_kinds.hpp"

namespace model {

using base::Breach;
using base::Code;

Body::Body(const Body&) = default;
Body::Body(Body&&) noexcept = default;
Body& Body::operator=(const Body&) = default;
Body& Body::operator=(Body&&) noexcept = default;
Body::~Body() = default;

namespace {

template <class Start>
std::vector<Breach> breaches_of_place(const Start& start) {
  std::vector<Breach> breaches;
  if (!start.area && !start.more_areas.empty()) {
    breaches.push_back({Code::missing_field, "more_areas", "Feltet «area» mangler.",
                        "Skriv det første område som area, og de andre som more_areas."});
  } else if (!start.area && !start.place) {
    breaches.push_back({Code::missing_field, "area", "Feltet «area» mangler.",
                        "Skriv boligområdets id. Er det uden for områderne, så skriv stedet som "
                        "place."});
  }
  const auto all = areas_of(start);
  for (std::size_t i = 1; i < all.size(); ++i) {
    if (!base::contains(std::span(all).first(i), all[i])) continue;
    breaches.push_back({Code::duplicate_id, "more_areas",
                        fmt::format("Området «{}» står der to gange.", all[i].str()),
                        "Slet det ene."});
  }
  return breaches;
}

}  // namespace

std::vector<Breach> check(const Report& report) { return breaches_of_place(report); }
std::vector<Breach> check(const Activation& activation) { return breaches_of_place(activation); }

std::string_view kind_of(const Body& body) {
  return std::visit(
      []<class T>(const T& value) -> std::string_view {
        if constexpr (std::is_same_v<T, Unknown>) {
          return value.kind;
        } else {
          return kind_words<T>.word;
        }
      },
      body);
}

std::string_view name_word(const Body& body, int version) {
  const auto* activation = std::get_if<Activation>(&body);
  if (activation != nullptr && activation->exercise && version > 1) return "drill";
  if (const auto* decision = std::get_if<Decision>(&body)) {
    // What was decided before another one does not stand.
    const bool stands = decision->before.empty();
    if (decision->ends_use() && stands) return "notused";
    if (decision->plan_used && stands && version > 1) return "used";
    if (decision->is_followup()) return "followup";
  }
  return kind_of(body);
}

std::string_view danish_kind(std::string_view word) {
  if (word == "drill") return kind_words<Activation>.danish;
  if (word == "followup") return "Opfølgning";
  if (word == "used" || word == "notused") return kind_words<Decision>.danish;
  std::string_view danish = word;
  for_each_kind([&]<class T>() {
    if (kind_words<T>.word != word) return false;
    danish = kind_words<T>.danish;
    return true;
  });
  return danish;
}

std::vector<Stem> references_of(const Body& body) {
  std::vector<Stem> stems;
  const auto add_all = [&stems](const std::vector<Stem>& more) {
    stems.insert(stems.end(), more.begin(), more.end());
  };
  const auto add = [&stems](const std::optional<Stem>& stem) {
    if (stem) stems.push_back(*stem);
  };
  if (const auto* done = std::get_if<Done>(&body)) add(done->target);
  if (const auto* correction = std::get_if<Correction>(&body)) {
    add(correction->corrects);
    add_all(correction->over);
  }
  if (const auto* closure = std::get_if<Closure>(&body)) stems = closure->closes;
  if (const auto* erasure = std::get_if<Erasure>(&body)) add(erasure->erased);
  if (const auto* activation = std::get_if<Activation>(&body)) add_all(activation->over);
  if (const auto* decision = std::get_if<Decision>(&body)) {
    stems = decision->ends;
    add(decision->replaces);
    add(decision->meeting);
    add_all(decision->over);
    add_all(decision->before);
  }
  if (const auto* disclosure = std::get_if<Disclosure>(&body)) stems = disclosure->entries;
  if (const auto* meeting = std::get_if<Meeting>(&body)) add(meeting->updates);
  if (const auto* call = std::get_if<Call>(&body)) add(call->meeting);
  if (const auto* minutes = std::get_if<Minutes>(&body)) add(minutes->meeting);
  if (const auto* exercise = std::get_if<Exercise>(&body)) add(exercise->exercise);
  // An incident's lies in another folder.
  const auto* step = std::get_if<ProposalStep>(&body);
  if (step != nullptr && !step->incident) add(step->proposal);
  return stems;
}

std::vector<std::string> name_targets(const Body& body, int version) {
  std::vector<std::string> ids;
  const auto add = [&ids](std::string_view id) {
    if (!base::contains(ids, id)) ids.emplace_back(id);
  };
  const auto* merge = std::get_if<Merge>(&body);
  if (merge != nullptr && version > 1) add(merge->into.id());
  if (const auto* step = std::get_if<ProposalStep>(&body)) add(step->proposal.id());
  if (std::holds_alternative<Disclosure>(body)) return ids;  // it says nothing of what is open
  if (const auto* correction = std::get_if<Correction>(&body)) {
    add(correction->corrects.id());
    return ids;
  }
  std::set<Stem> beside;  // these say nothing of what is open either
  if (const auto* decision = std::get_if<Decision>(&body)) {
    beside.insert(decision->before.begin(), decision->before.end());
    const bool of_use = decision->plan_used && decision->before.empty();
    if (!of_use) beside.insert(decision->over.begin(), decision->over.end());
    // Left over from a no that was corrected.
    const bool left_over = version > 1 && !decision->ends_use();
    if (left_over) beside.insert(decision->ends.begin(), decision->ends.end());
  }
  for (const auto& stem : references_of(body)) {
    if (!beside.contains(stem)) add(stem.id());
  }
  return ids;
}

namespace {

template <class M>
void collect_text(const M& member, std::string& all) {
  if constexpr (base::Optional<M>) {
    if (member) collect_text(*member, all);
  } else if constexpr (std::is_same_v<M, Text> || std::is_same_v<M, Line>) {
    all += member.str();
    all += '\n';
  } else if constexpr (std::is_same_v<M, std::vector<Content>>) {
    for (const auto& content : member) all += searchable_text(content.body);
  } else if constexpr (std::is_same_v<M, std::vector<Text>> ||
                       std::is_same_v<M, std::vector<MatterTold>>) {
    for (const auto& one : member) collect_text(one, all);
  } else if constexpr (base::Structure<M>) {
    base::for_each_field<M>([&](const auto& field) { collect_text(member.*field.member, all); });
  }
}

void check_due(const std::optional<base::Deadline>& due, const base::Instant& at,
               std::vector<Breach>& breaches, std::string_view key = "due") {
  if (due && base::is_before(*due, at)) {
    breaches.push_back({Code::due_before_at, key, "Fristen ligger før det, den hører til.",
                        "Skriv en frist, der ligger senere."});
  }
}

void check_staff(const Staff& staff, std::vector<Breach>& breaches) {
  const auto need = [&](std::string_view key, bool there, std::string_view what) {
    if (there) return;
    breaches.push_back({Code::missing_field, "action",
                        fmt::format("Når der står «action: {}», skal «{}» stå der også.",
                                    base::word(staff.action), key),
                        fmt::format("Skriv «{}: …»: {}.", key, what)});
  };
  switch (staff.action) {
    case StaffAction::need:
      need("role", staff.role.has_value(), "rollens id");
      need("count", staff.count.has_value(), "hvor mange der er brug for");
      break;
    case StaffAction::assign:
      need("role", staff.role.has_value(), "rollens id");
      need("name", staff.name.has_value(), "medarbejderens navn");
      need("who", staff.who.has_value(), "medarbejderens id");
      break;
    case StaffAction::send:
      need("who", staff.who.has_value(), "medarbejderens id");
      need("place", staff.place.has_value(), "stedet");
      break;
    case StaffAction::relieve:
      need("who", staff.who.has_value(), "medarbejderens id");
      need("by", staff.by.has_value(), "afløserens id");
      break;
    case StaffAction::home: need("who", staff.who.has_value(), "medarbejderens id"); break;
  }
}

// A number says of what, when and where from; prose says what it is about.
void check_measurement(const Measurement& measurement, std::vector<Breach>& breaches) {
  const bool number = measurement.indicator && measurement.area && measurement.year &&
                      measurement.value && measurement.source;
  const bool prose = measurement.effort && measurement.text && !measurement.indicator;
  if (number || prose) return;
  breaches.push_back({Code::text_missing, "text", "Målingen er ikke hel.",
                      "Skriv indicator, area, year, value og source, eller effort og text."});
}

}  // namespace

std::string searchable_text(const Body& body) {
  std::string all;
  std::visit(
      [&]<class T>(const T& value) {
        if constexpr (std::is_same_v<T, Unknown>) {
          all += value.source;
        } else {
          collect_text(value, all);
        }
      },
      body);
  return all;
}

std::vector<Breach> check(const Content& content) {
  std::vector<Breach> breaches;
  if (const auto* decision = std::get_if<Decision>(&content.body)) {
    check_due(decision->due, content.at, breaches);
    if (!decision->text && !decision->question && !decision->level) {
      breaches.push_back({Code::text_missing, "text", "Beslutningen har hverken tekst eller punkt.",
                          "Skriv, hvad der er besluttet."});
    }
  }
  if (const auto* inquiry = std::get_if<Inquiry>(&content.body)) {
    check_due(inquiry->due, content.at, breaches);
  }
  if (const auto* call = std::get_if<Call>(&content.body)) {
    if (!call->outcome && !call->ad_hoc) {
      breaches.push_back({Code::text_missing, "outcome", "Opkaldet siger ikke, hvordan det gik.",
                          "Skriv reached, no-answer, message-left, wrong-number eller declined."});
    }
  }
  if (const auto* handover = std::get_if<Handover>(&content.body);
      handover && handover->until && *handover->until <= handover->from.value_or(content.at)) {
    breaches.push_back({Code::bad_period, "until", "Overdragelsen slutter, før den begynder.",
                        "Skriv en tid, der ligger senere."});
  }
  if (const auto* staff = std::get_if<Staff>(&content.body)) check_staff(*staff, breaches);
  if (const auto* measurement = std::get_if<Measurement>(&content.body)) {
    check_measurement(*measurement, breaches);
  }
  if (const auto* situation = std::get_if<Situation>(&content.body); situation && situation->next) {
    check_due(base::Deadline(*situation->next), content.at, breaches, "next");
  }
  if (const auto* disclosure = std::get_if<Disclosure>(&content.body);
      disclosure && !disclosure->what && disclosure->entries.empty()) {
    breaches.push_back({Code::text_missing, "what", "Der står ikke, hvad der er givet videre.",
                        "Skriv kort, hvad det handlede om, eller hvilke notater det var."});
  }
  if (const auto* evaluation = std::get_if<Evaluation>(&content.body)) {
    if (!evaluation->good && !evaluation->bad && !evaluation->change && !evaluation->text) {
      breaches.push_back({Code::text_missing, "text", "Evalueringen er tom.",
                          "Skriv, hvad der gik godt, eller hvad der bør ændres."});
    }
  }
  return breaches;
}

}  // namespace model
