#include "render/views.hpp"

#include <fmt/format.h>

#include <array>
#include <set>

#include "base/closest.hpp"
#include "base/contains.hpp"
#include "render/answers/duties_view.hpp"
#include "render/answers/exercises_view.hpp"
#include "render/answers/folder_views.hpp"
#include "render/answers/hook_view.hpp"
#include "render/answers/meetings_view.hpp"
#include "render/answers/output_view.hpp"
#include "render/answers/participants_view.hpp"
#include "render/answers/plan_view.hpp"
#include "render/answers/plans_view.hpp"
#include "render/answers/signatures_view.hpp"
#include "render/answers/status_view.hpp"
#include "render/documents/blank_view.hpp"
#include "render/documents/cards_view.hpp"
#include "render/documents/contacts_view.hpp"
#include "render/documents/document.hpp"
#include "render/documents/dossier_view.hpp"
#include "render/documents/message_view.hpp"
#include "render/documents/minutes_view.hpp"
#include "render/documents/notice_view.hpp"
#include "render/documents/overview_view.hpp"
#include "render/documents/pack_view.hpp"
#include "render/documents/period_view.hpp"
#include "render/documents/progress_view.hpp"
#include "render/documents/public_view.hpp"
#include "render/documents/situation_view.hpp"
#include "render/documents/summary_view.hpp"
#include "render/engine/markdown_lint.hpp"
#include "render/engine/schema.hpp"
#include "render/engine/shipped_templates.hpp"
#include "render/engine/template_tags.hpp"
#include "render/views/entry_view.hpp"
#include "render/views/followups_view.hpp"
#include "render/views/page_view.hpp"
#include "render/views/proposals_view.hpp"
#include "render/views/written_view.hpp"

namespace render {

namespace {

template <class T>
Shape template_shape() {
  Shape shape = shape_of<T>();
  if constexpr (Drawn<T>) {
    shape.members.push_back({"drawn", shape_of<decltype(drawn(std::declval<const T&>()))>()});
  }
  shape.members.push_back({"page", shape_of<PageView>()});
  return shape;
}

template <class T>
constexpr ViewInfo view(std::string_view name, std::string_view help) {
  return {name, help, [] { return schema_of<T>(SchemaOf::view); }, template_shape<T>};
}

// The envelope of --json. `data` is as the command's own view says.
Json output_schema() {
  ObjectSchema error;
  error.member("kind", choice_schema(failure_kinds), "hvad der er i vejen", true);
  error.member("message", typed_schema("string"), "hvad der er set", true);
  error.member("remedy", typed_schema("string"), "hvad man kan gøre; kan være tom", true);
  Json either = Json::list();
  either.append(typed_schema("null"));
  either.append(error.take());
  ObjectSchema output;
  output.member("format", const_schema(output_format), "svarets format", true);
  output.member("data", Json::object(), "svaret; null, når det ikke lykkedes", true);
  output.member("warnings", list_schema(typed_schema("string"), false), "advarsler", true);
  output.member("error", Json::object().with("anyOf", std::move(either)), "null, når det lykkedes",
                true);
  return output.take();
}

const std::array table{
    view<ActivationView>("activation", "det, som activate svarer"),
    view<BlankCallsView>("blank-calls", "ringelisten til papir"),
    view<BlankLogView>("blank-log", "loggen til papir"),
    view<CardsView>("cards", "actioncards, og tovholderens eget kort"),
    view<CheckView>("check", "fejl og advarsler"),
    view<CommitView>("commit", "det, som commit svarer"),
    view<ContactsView>("contacts", "kontaktlisten"),
    view<DossierView>("dossier", "det, som den fond, der godkender, får vist"),
    view<DutiesView>("duties", "årets pligter, og hvordan de står"),
    view<EntryView>("entry", "et notat"),
    view<ExercisesView>("exercises", "øvelserne"),
    view<FilesView>("files", "det, som plan new og plan import svarer"),
    view<FollowupsView>("followups", "åbne opfølgninger og henvendelser"),
    view<FrontView>("front", "det, som beredskab alene svarer"),
    view<HookView>("hook", "det, som programmer under beredskab.hook får"),
    view<IncidentView>("incident", "en hændelse"),
    view<ListView>("list", "en liste af hændelser"),
    view<MeetingView>("meeting", "det, som meeting convene, invitation og minutes svarer"),
    view<MeetingsView>("meetings", "møderne, og om de faste møder er holdt"),
    view<MessageView>("message", "en af planens udmeldinger, og udkastet til den"),
    view<MessagesView>("messages", "planens udmeldinger"),
    view<MinutesView>("minutes", "referatet af et møde"),
    view<NoticeView>("notice", "det, der er sendt af en udmelding, som opslag"),
    view<NotifyView>("notify", "det, som notify svarer"),
    ViewInfo{"output", "konvolutten, som hvert svar på --json står i", output_schema,
             shape_of<FrontView>},
    view<OverviewView>("overview", "overblik over planen"),
    view<PackView>("pack", "mødemappen"),
    view<PageView>("page", "det, som skabeloner finder under page"),
    view<ParticipantsView>("people", "deltagerne, og hvornår de sidst er bekræftet"),
    view<PeriodView>("period", "en periode i tal"),
    view<PlanView>("plan", "det underskrevne dokument"),
    view<PlanLogView>("plan-log", "notaterne uden for hændelser"),
    view<PlanStatusView>("plan-status", "underskrifter, gyldighed og det næste dokument"),
    view<PlansView>("plans", "planerne i beredskabsmappen"),
    view<ProgressView>("progress", "helhedsplanens fremdrift"),
    view<ProposalsView>("proposals", "forslag til ændring af planen"),
    view<PublicView>("public", "det, som summary --public viser"),
    view<RenewedView>("renewed", "det, som plan renew svarer"),
    view<RestoreView>("restore", "det, som restore svarer"),
    view<RewrittenView>("rewritten",
                        "det, som participant add, set, replace, end og import svarer"),
    view<SchemasView>("schemas", "det, som schema alene svarer"),
    view<DrawnContacts>("sheet", "det, som kontaktlistens skabeloner finder under drawn"),
    view<SituationView>("situation", "et situationsbillede"),
    view<std::vector<StaffView>>("staff", "bemandingen, hændelse for hændelse"),
    view<StatusView>("status", "de åbne hændelser og planens tilstand"),
    view<StatusOfAllView>("status-all", "det, som status --all svarer: hver plan for sig"),
    view<SummaryView>("summary", "rapporten om en hændelse"),
    view<SyncView>("sync", "det, som sync svarer"),
    view<std::vector<PlanTaskView>>("tasks", "planens opgaver"),
    view<std::string>("text", "en tekst, som den vises"),
    view<UpgradeView>("upgrade", "det, som upgrade svarer"),
    view<VerifyView>("verify", "det, som verify svarer"),
    view<VersionView>("version", "det, som --version svarer"),
    view<WrittenView>("written", "det, som en kommando, der skriver, svarer"),
};

bool is_shipped(std::string_view file) {
  return base::contains(shipped_files(), file, &ShippedFile::name);
}

void add_markdown_faults(base::Diagnostics& all, const Templates& templates,
                         const std::string& file, const ViewInfo& view, const Folders& folders) {
  for (auto& fault : markdown::markdown_faults(templates, file, view.shape())) {
    all.add({base::Code::template_markdown, base::Severity::warning,
             folder_of(folders, fault.file) + fault.file, fault.place.line, fault.place.column,
             std::move(fault.message), std::move(fault.remedy), fault.place.source_line});
  }
}

// What a template is of, by its name: «contacts» of contacts.md.mustache.
std::string view_of(std::string_view file) { return std::string(file.substr(0, file.find('.'))); }

}  // namespace

std::span<const ViewInfo> views() { return table; }

const ViewInfo* find_view(std::string_view name) {
  return base::find(table, name, &ViewInfo::name);
}

std::optional<std::string> view_schema(std::string_view name) {
  const ViewInfo* view = find_view(name);
  if (view == nullptr) return std::nullopt;
  return schema_text(fmt::format("{}: {}", output_format, view->name), view->schema());
}

std::optional<base::Diagnostic> unused_template(const std::string& file, const Folders& folders) {
  if (is_shipped(file)) return std::nullopt;
  const auto told = template_name(view_of(file), Format::md);
  std::vector<std::string> stems;  // the endings are alike, whatever is meant
  for (const auto& one : shipped_files()) {
    if (one.name.ends_with(".mustache") && is_partial(one.name) == is_partial(file))
      stems.push_back(view_of(one.name));
  }
  auto meant = base::closest(view_of(file), stems);
  if (meant) {
    const auto page = template_name(*meant, Format::html);
    const auto text = template_name(*meant, Format::md);
    const bool is_page = file.ends_with(".html.mustache") || !is_shipped(text);
    meant = is_page && is_shipped(page) ? page : text;
  }
  return base::Diagnostic{
      base::Code::template_unused,
      base::Severity::warning,
      folder_of(folders, file) + file,
      0,
      0,
      "Skabelonen bruges ikke.",
      is_shipped(told) ? "Alle formater skrives af " + told + ". Ret en kopi af den, og slet denne."
      : meant          ? fmt::format("Mente du «{}»?", *meant)
                       : "Slet den: programmet skriver ikke noget af den.",
      ""};
}

base::Diagnostics lint_templates(const Templates& templates, const Folders& folders) {
  base::Diagnostics all;
  std::set<std::string> taken;  // partials
  for (const auto& [file, text] : templates) {
    if (is_partial(file)) continue;
    for (const auto& [name, partial] : partials(templates, file)) taken.insert(partial_file(name));
  }
  for (const auto& [file, text] : templates) {
    if (taken.contains(file)) continue;
    if (const auto unused = unused_template(file, folders)) {
      all.add(*unused);
      continue;
    }
    const ViewInfo* view = find_view(view_of(file));
    if (view == nullptr) continue;
    all.append(lint_template(templates, file, view->shape(), folders));
    if (file == template_name(view->name, Format::md) &&
        !is_shipped(template_name(view->name, Format::html))) {
      add_markdown_faults(all, templates, file, *view, folders);
    }
  }
  all.sort();
  return all;
}

}  // namespace render
