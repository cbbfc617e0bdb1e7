// What `status` answers: every open incident, then the plan's health; with --all so for each plan.
// And what `activate` does, on one screen: numbers, whom to call, what to decide, what to type
// next.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/answers/folder_views.hpp"
#include "render/answers/health_view.hpp"
#include "render/views/followups_view.hpp"
#include "render/views/incident_view.hpp"
#include "render/views/written_view.hpp"

namespace render {

// The incident that was closed last, or not used.
struct JustEndedView {
  std::string id;
  std::string title;

  static constexpr auto fields = Table{
      field<&JustEndedView::id>("hændelsens korte id"),
      field<&JustEndedView::title>("type og sted i én linje, med id"),
  };
};

struct StatusView {
  When now;
  std::string plan_id;
  std::string plan;  // the plan's name; empty where no plan could be read
  std::vector<IncidentView> open;
  std::vector<IncidentView> ended;          // closed or not used, with something left to do
  std::optional<JustEndedView> just_ended;  // within a day
  std::vector<FollowupRow> outside;         // open follow-ups outside incidents
  std::optional<base::Date> valid_until;
  bool expired = false;
  HistoryView records;
  std::vector<std::string> notes;
  std::optional<HealthView> health;  // absent while an incident is open, and with --all

  static constexpr auto fields = Table{
      field<&StatusView::now>("hvornår det er set"),
      field<&StatusView::plan_id>("planens id"),
      field<&StatusView::plan>("planens navn"),
      field<&StatusView::open>("de hændelser, der ikke er afsluttet"),
      field<&StatusView::ended>("afsluttede hændelser, hvor noget mangler at blive gjort"),
      field<&StatusView::just_ended>("den, der blev afsluttet sidst, inden for et døgn"),
      field<&StatusView::outside>("åbne opfølgninger uden for hændelser"),
      field<&StatusView::valid_until>("sidste dag, dokumentet gælder"),
      field<&StatusView::expired>("dokumentet er udløbet"),
      embedded(&StatusView::records),
      field<&StatusView::notes>("hvad der ellers er at sige om planen"),
      field<&StatusView::health>("året på én side, når ingen hændelse er åben"),
  };
};

struct StatusOfAllView {
  When now;
  std::vector<StatusView> plans;  // by id; what is not committed is not asked for each
  HistoryView records;            // of all plans together

  static constexpr auto fields = Table{
      field<&StatusOfAllView::now>("hvornår det er set"),
      field<&StatusOfAllView::plans>("planerne, hver med sine hændelser"),
      embedded(&StatusOfAllView::records),
  };
};

StatusView status_view(const Context& context, const model::PlanId& plan,
                       const std::vector<model::Incident>& open, HistoryView records,
                       std::vector<std::string> notes);

struct ActivationView : IncidentHead {  // of its questions those that are open
  std::vector<model::NamedNumber> numbers;
  std::vector<std::string> next;  // commands to type
  std::string first;              // whom to ring now; empty where there is nobody
  std::vector<std::string> warnings;
  std::optional<MailingView> mail;  // with --notify

  static constexpr auto fields =
      Table{
          field<&ActivationView::numbers>("numre, der altid vises først"),
      } +
      IncidentHead::fields +
      Table{
          field<&ActivationView::next>("de næste kommandoer"),
          field<&ActivationView::first>("hvem der skal ringes til nu; tomt, når det er ingen"),
          field<&ActivationView::warnings>("advarsler"),
          field<&ActivationView::mail>("hvem der fik e-mail, med --notify"),
      };
};

ActivationView activation_view(const Context& context, const model::Incident& incident,
                               std::vector<std::string> next);

}  // namespace render
