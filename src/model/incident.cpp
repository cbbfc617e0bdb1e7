#include "model/incident.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace model {

namespace {

template <class T>
const T* body(const Item& item) {
  return std::get_if<T>(&item.content.body);
}

// The stems that closures and noes name, and whether there are any of each.
struct Endings {
  std::set<Stem> closed;
  std::set<Stem> not_used;
  bool any_closure = false;
  bool any_no = false;
};

Endings endings(const std::vector<Item>& items) {
  Endings found;
  for (const auto& item : items) {
    if (item.voided) continue;
    if (const auto* closure = body<Closure>(item)) {
      found.any_closure = true;
      found.closed.insert(closure->closes.begin(), closure->closes.end());
    }
    if (const auto* decision = body<Decision>(item); decision && decision->ends_use()) {
      found.any_no = true;
      found.not_used.insert(decision->ends.begin(), decision->ends.end());
    }
  }
  return found;
}

State state_of(const Incident& incident, const Endings& ends) {
  if (!incident.live_activations.empty()) return State::active;
  if (ends.any_closure) return State::closed;
  if (ends.any_no) return State::not_used;
  return State::reported;
}

template <class Start>
void take_start(Incident& incident, const Start& start) {
  incident.type = start.type;
  incident.area = start.area;
  incident.place = start.place;
  incident.text = start.text;
  incident.exercise = start.exercise;
  incident.unverified = start.unverified;
}

// Items are in order of time, so the first activation is the earliest.
void find_start(Incident& incident) {
  const Report* report = nullptr;
  const Activation* activation = nullptr;
  for (const auto& item : incident.items) {
    if (item.voided) continue;
    const auto* as_report = body<Report>(item);
    const auto* as_activation = body<Activation>(item);
    if ((as_report || as_activation) && !incident.at) incident.at = item.content.at;
    if (as_report && report == nullptr) report = as_report;
    if (as_activation) {
      incident.activations.push_back(item.record.stem);
      if (activation == nullptr) {
        activation = as_activation;
        incident.activated = item.content.at;
      }
    }
  }
  if (report != nullptr) take_start(incident, *report);
  if (activation != nullptr) {
    take_start(incident, *activation);
    if (report != nullptr && !incident.place) incident.place = report->place;
    if (report != nullptr && !incident.text) incident.text = report->text;
  }
  if (!incident.at && !incident.items.empty()) incident.at = incident.items.front().content.at;
}

Contact& contact_for(Incident& incident, const PersonId& who) {
  for (auto& contact : incident.contacts) {
    if (contact.who == who) return contact;
  }
  incident.contacts.push_back(Contact{who, {}, Standing::not_called, 0, {}, {}, {}});
  return incident.contacts.back();
}

Standing standing_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::reached: return Standing::reached;
    case Outcome::no_answer: return Standing::no_answer;
    case Outcome::message_left: return Standing::message_left;
    case Outcome::wrong_number: return Standing::wrong_number;
    case Outcome::declined: return Standing::declined;
  }
  return Standing::not_called;
}

void take_call(Incident& incident, const Call& call, const base::Instant& at) {
  auto& contact = contact_for(incident, call.who);
  if (call.ad_hoc) contact.ad_hoc = call.ad_hoc;
  if (!call.outcome) return;
  ++contact.attempts;
  const Standing standing = standing_of(*call.outcome);
  const bool settles = standing == Standing::reached || standing == Standing::declined;
  // Who has been talked with stays so, whatever later attempts say.
  if (contact.settled() && !settles) return;
  contact.standing = standing;
  contact.last = at;
  contact.retry = settles ? std::nullopt : call.retry;
  contact.note = call.text;
}

void collect_contacts(Incident& incident) {
  for (const auto& item : incident.items) {
    const auto* activation = item.voided ? nullptr : body<Activation>(item);
    if (activation == nullptr) continue;
    for (const auto& who : activation->participants) contact_for(incident, who);
    if (activation->activated_by) {
      auto& contact = contact_for(incident, *activation->activated_by);
      contact.standing = Standing::present;
      contact.last = item.content.at;
    }
  }
  for (const auto& item : incident.items) {
    if (item.voided) continue;
    if (const auto* call = body<Call>(item)) take_call(incident, *call, item.content.at);
  }
}

void collect_questions(Incident& incident) {
  for (const auto& item : incident.items) {
    const auto* activation = item.voided ? nullptr : body<Activation>(item);
    if (activation == nullptr) continue;
    for (const auto& question : activation->questions) {
      const bool known =
          std::any_of(incident.questions.begin(), incident.questions.end(),
                      [&](const QuestionState& state) { return state.question.id == question.id; });
      if (!known) incident.questions.push_back({question, {}, {}, true});
    }
  }
  std::vector<PersonId> everyone;
  for (const auto& contact : incident.contacts) {
    if (!contact.ad_hoc) everyone.push_back(contact.who);
  }
  for (auto& state : incident.questions) {
    const bool per_participant = state.question.per == Per::participant;
    std::set<PersonId> decided;
    for (std::size_t i = 0; i < incident.items.size(); ++i) {
      const auto& item = incident.items[i];
      if (item.voided) continue;
      const auto* activation = body<Activation>(item);
      const bool by_activation = activation != nullptr && !activation->decided_by.empty() &&
                                 state.question.decides == Decides::use;
      const auto* decision = body<Decision>(item);
      const bool by_decision = decision != nullptr && decision->question == state.question.id;
      if (!by_activation && !by_decision) continue;
      state.answers.push_back(i);
      if (by_decision) {
        decided.insert(decision->participants.begin(), decision->participants.end());
      }
    }
    if (per_participant) {
      for (const auto& who : everyone) {
        if (decided.count(who) == 0) state.open_for.push_back(who);
      }
      state.open = !state.open_for.empty();
    } else {
      state.open = state.answers.empty();
    }
  }
}

void collect_tasks(Incident& incident) {
  const auto done_by = [&](const Stem& stem) -> std::optional<std::size_t> {
    for (std::size_t i = 0; i < incident.items.size(); ++i) {
      const auto* done = incident.items[i].voided ? nullptr : body<Done>(incident.items[i]);
      if (done != nullptr && done->target == stem) return i;
    }
    return std::nullopt;
  };
  for (std::size_t i = 0; i < incident.items.size(); ++i) {
    const auto& item = incident.items[i];
    if (item.voided) continue;
    if (const auto* decision = body<Decision>(item); decision && decision->is_followup()) {
      incident.followups.push_back({i, done_by(item.record.stem)});
    }
    if (const auto* inquiry = body<Inquiry>(item)) {
      incident.inquiries.push_back(
          {i, inquiry->answer ? std::optional<std::size_t>(i) : done_by(item.record.stem)});
    }
    if (body<Evaluation>(item)) incident.evaluations.push_back(i);
    if (const auto* merge = body<Merge>(item)) incident.merged_into = merge->into;
  }
}

// A broken activation keeps the incident active, unless the name of an ending names it.
void add_unreadable_activations(Incident& incident, std::vector<Stem>& live) {
  std::set<std::string_view> ended;
  const auto note_targets = [&ended](const Stem& stem) {
    if (stem.word() != "closure" && stem.word() != "notused") return;
    for (const auto target : stem.targets()) ended.insert(target);
  };
  for (const auto& item : incident.items) note_targets(item.record.stem);
  for (const auto& stem : incident.unreadable) note_targets(stem);
  for (const auto& stem : incident.unreadable) {
    if (stem.word() == "activation" && ended.count(stem.id()) == 0) live.push_back(stem);
  }
}

}  // namespace

Incident fold(const IncidentName& name, std::vector<Record> records,
              std::vector<Stem> unreadable) {
  Incident incident{.name = name};
  incident.unreadable = std::move(unreadable);
  incident.items = apply_corrections(std::move(records));
  find_start(incident);
  const Endings ends = endings(incident.items);
  for (const auto& stem : incident.activations) {
    if (ends.closed.count(stem) == 0 && ends.not_used.count(stem) == 0) {
      incident.live_activations.push_back(stem);
    }
  }
  add_unreadable_activations(incident, incident.live_activations);
  collect_contacts(incident);
  collect_questions(incident);
  collect_tasks(incident);
  incident.unmerged_state = state_of(incident, ends);
  incident.state = incident.merged_into ? State::merged : incident.unmerged_state;
  return incident;
}

void resolve_merges(std::vector<Incident>& incidents) {
  std::map<IncidentName, IncidentName> into;
  for (const auto& incident : incidents) {
    if (incident.merged_into) into.emplace(incident.name, *incident.merged_into);
  }
  for (auto& incident : incidents) {
    if (!incident.merged_into) continue;
    IncidentName smallest = incident.name;
    IncidentName next = *incident.merged_into;
    // At most as many steps as there are merges, so that a cycle elsewhere ends too.
    for (std::size_t step = 0; step < into.size() && next != incident.name; ++step) {
      smallest = std::min(smallest, next);
      const auto found = into.find(next);
      if (found == into.end()) break;
      next = found->second;
    }
    if (next == incident.name && smallest == incident.name) {
      incident.merged_into.reset();
      incident.state = incident.unmerged_state;
    }
  }
}

std::optional<PersonId> handed_to(const std::vector<Item>& items, const base::Instant& now) {
  std::optional<PersonId> holder;
  for (const auto& item : items) {
    const auto* handover = item.voided ? nullptr : body<Handover>(item);
    if (handover == nullptr || item.content.at > now) continue;
    if (!handover->until || now < *handover->until) holder = handover->to;
  }
  return holder;
}

std::optional<PersonId> Incident::convener(const base::Instant& now,
                                           const std::optional<PersonId>& stand_in) const {
  if (auto holder = handed_to(items, now)) return holder;
  if (stand_in) return stand_in;
  for (const auto& item : items) {
    const auto* activation = item.voided ? nullptr : body<Activation>(item);
    if (activation != nullptr && activation->coordinator) return activation->coordinator;
  }
  return std::nullopt;
}

const Item* Incident::find(const Stem& stem) const {
  for (const auto& item : items) {
    if (item.record.stem == stem) return &item;
  }
  return nullptr;
}

const Contact* Incident::contact(const PersonId& who) const {
  for (const auto& contact : contacts) {
    if (contact.who == who) return &contact;
  }
  return nullptr;
}

}  // namespace model
