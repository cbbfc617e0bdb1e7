// What `activate` answers, on one screen: numbers, whom to call, what to decide, what to type next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/views/incident_view.hpp"
#include "render/views/notify_view.hpp"

namespace render {

struct ActivationView {
  std::vector<NumberView> numbers;
  std::string id;    // short
  std::string name;  // the folder's
  std::string title;
  bool exercise = false;
  std::optional<When> at;
  UseView use;
  std::optional<PersonView> convener;
  std::vector<ContactView> contacts;    // in the order in which they are called
  std::vector<QuestionView> questions;  // those that are open
  std::vector<AlarmView> alarm;
  std::vector<PlanTaskView> tasks;
  std::vector<CardView> cards;
  std::optional<LevelView> level;
  std::vector<std::string> next;        // commands to type
  std::string first;                    // whom to ring now; empty where there is nobody
  std::vector<std::string> warnings;
  std::optional<MailingView> mail;      // with --notify
};

ActivationView activation_view(const Context& context, const model::Incident& incident,
                               std::vector<std::string> next, std::vector<std::string> warnings);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::ActivationView> = Table{
    field("numbers", &render::ActivationView::numbers, "numre, der altid vises først"),
    field("id", &render::ActivationView::id, "hændelsens korte id"),
    field("name", &render::ActivationView::name, "mappens navn"),
    field("title", &render::ActivationView::title, "type og sted i én linje"),
    field("exercise", &render::ActivationView::exercise, "øvelse"),
    field("at", &render::ActivationView::at, "hvornår det skete"),
    field("use", &render::ActivationView::use, "om planen er brugt"),
    field("convener", &render::ActivationView::convener, "den, der indkalder"),
    field("contacts", &render::ActivationView::contacts, "dem, der skal ringes op, i rækkefølge"),
    field("questions", &render::ActivationView::questions, "det, der skal tages stilling til"),
    field("alarm", &render::ActivationView::alarm, "alarmeringskæden"),
    field("tasks", &render::ActivationView::tasks, "planens opgaver"),
    field("cards", &render::ActivationView::cards, "actioncards, der gælder her"),
    field("level", &render::ActivationView::level, "kriseniveau eller aktiveringstrin"),
    field("next", &render::ActivationView::next, "de næste kommandoer"),
    field("first", &render::ActivationView::first, "hvem der skal ringes til nu; tomt, når det er ingen"),
    field("warnings", &render::ActivationView::warnings, "advarsler"),
    field("mail", &render::ActivationView::mail, "hvem der fik e-mail, med --notify"),
};

}  // namespace base
