#include "render/views.hpp"

#include <array>

#include "render/activation_view.hpp"
#include "render/cards_view.hpp"
#include "render/check_view.hpp"
#include "render/commit_view.hpp"
#include "render/contacts_view.hpp"
#include "render/files_view.hpp"
#include "render/message_view.hpp"
#include "render/overview_view.hpp"
#include "render/page_view.hpp"
#include "render/participants_view.hpp"
#include "render/period_view.hpp"
#include "render/plan_view.hpp"
#include "render/plans_view.hpp"
#include "render/progress_view_fields.hpp"
#include "render/public_view.hpp"
#include "render/schema.hpp"
#include "render/situation_view.hpp"
#include "render/status_view.hpp"
#include "render/summary_view.hpp"
#include "render/written_view.hpp"

namespace render {

namespace {

template <base::Structure T>
constexpr ViewInfo view(std::string_view name, std::string_view help) {
  return {name, help, [] { return schema_of<T>(SchemaOf::view); }, [] { return shape_of<T>(); }};
}

const std::array table{
    view<ActivationView>("activation", "det, som activate svarer"),
    view<CardsView>("cards", "actioncards, og tovholderens eget kort"),
    view<CheckView>("check", "fejl og advarsler"),
    view<CommitView>("commit", "det, som commit svarer"),
    view<ContactsView>("contacts", "kontaktlisten"),
    view<EntryView>("entry", "et notat"),
    view<FilesView>("files", "det, som plan new og plan import svarer"),
    view<IncidentView>("incident", "en hændelse"),
    view<ListView>("list", "en liste af hændelser"),
    view<MessageView>("message", "en af planens udmeldinger, og udkastet til den"),
    view<MessagesView>("messages", "planens udmeldinger"),
    view<OverviewView>("overview", "overblik over planen"),
    view<PageView>("page", "det, som skabeloner finder under page"),
    view<ParticipantsView>("people", "deltagerne, og hvornår de sidst er bekræftet"),
    view<PeriodView>("period", "en periode i tal"),
    view<PlanView>("plan", "det underskrevne dokument"),
    view<PlansView>("plans", "planerne i beredskabsmappen"),
    view<ProgressView>("progress", "helhedsplanens fremdrift"),
    view<PublicView>("public", "det, som summary --public viser"),
    view<RewrittenView>("rewritten", "det, som participant add, replace og end svarer"),
    view<SituationView>("situation", "et situationsbillede"),
    view<StatusView>("status", "de åbne hændelser og planens tilstand"),
    view<StatusOfAllView>("status-all", "det, som status --all svarer: hver plan for sig"),
    view<SummaryView>("summary", "rapporten om en hændelse"),
    view<WrittenView>("written", "det, som en kommando, der skriver, svarer"),
};

}  // namespace

std::span<const ViewInfo> views() {
  return table;
}

const ViewInfo* find_view(std::string_view name) {
  for (const auto& view : views()) {
    if (view.name == name) return &view;
  }
  return nullptr;
}

}  // namespace render
