#include "render/views/entry_view.hpp"

#include "base/text.hpp"
#include "model/incident/state.hpp"
#include "model/incident/twins.hpp"
#include "render/views/person_view.hpp"

namespace render {

namespace {

constexpr std::int64_t late_seconds = 5 * 60;

// `entry` is the view of the item.
CorrectionView correction_view(const Context& context, const EntryFolder& folder,
                               const model::Item& item, const model::Record& record,
                               const EntryView& entry) {
  const auto& correction = std::get<model::Correction>(record.entry.content.body);
  CorrectionView view;
  view.id = record.stem.id();
  view.logged = when_near(context, record.entry.logged, item.content.at);
  view.author = record.entry.author.str();
  view.reason = text_of(correction.reason);
  view.voids = correction.instead.empty();
  if (!view.voids) {
    const auto& instead = correction.instead.front();
    if (instead.at != item.record.entry.content.at) view.at = when(context, instead.at);
    view.text = describe(context, folder, instead);
    std::vector<std::string> past;
    if (item.voided || view.text != entry.text) past.push_back(view.text);
    if (view.at && instead.at != item.content.at) past.push_back("det skete " + view.at->text);
    if (!past.empty()) view.past = base::join(past, "; ");
  }
  return view;
}

void add_whence(const model::Incident& incident, const model::Item& item, EntryView& view) {
  view.after_end = model::written_after_end(incident, item);
  const auto& folder = item.record.folder;
  if (folder && *folder != incident.name) view.from = folder->id();
  for (const auto& stem : model::twins_of(incident, item)) view.also.emplace_back(stem.id());
}

}  // namespace

EntryView entry_view(const Context& context, const EntryFolder& folder, const model::Item& item) {
  if (folder.incident != nullptr && !context.as_told)
    return entry_view(AsTold(context, *folder.incident).context(), folder, item);
  const auto& entry = item.record.entry;
  const auto& content = item.content;
  EntryView view;
  view.id = item.record.stem.id();
  view.stem = item.record.stem.str();
  view.kind = model::name_word(content.body);
  view.kind_text = model::danish_kind(view.kind);
  const auto* call = std::get_if<model::Call>(&content.body);
  if (call != nullptr && call->email) view.kind_text = "E-mail";
  view.at = when(context, content.at);
  view.clock = clock_of(context, content.at);
  const auto day = here(context, content.at).date();
  if (day != context.now.date() || tells_today(context))
    view.other_day = base::danish_date_near(day, context.now.date());
  view.logged = when_near(context, entry.logged, content.at);
  view.late = entry.logged.utc_seconds() - content.at.utc_seconds() > late_seconds;
  if (folder.incident != nullptr) add_whence(*folder.incident, item, view);
  view.author = entry.author.str();
  view.text = describe(context, folder, content);
  view.original =
      item.erased ? "Det, der stod her, er slettet." : describe(context, folder, entry.content);
  view.changed = view.text != view.original;
  if (content.at != entry.content.at) view.original_at = when(context, entry.content.at);
  view.visibility = content.visibility;
  view.voided = item.voided;
  view.disputed = item.disputed;
  for (const auto& correction : item.corrections) {
    view.corrections.push_back(correction_view(context, folder, item, correction, view));
  }
  return view;
}

std::vector<EntryView> timeline(const Context& context, const EntryFolder& folder) {
  std::vector<EntryView> entries;
  for (const auto& item : folder.entries.items) {
    if (!item.twin_of) entries.push_back(entry_view(context, folder, item));
  }
  name_days(entries);
  return entries;
}

void name_days(std::vector<EntryView>& entries, std::optional<base::Date> day) {
  constexpr std::string_view iso_date = "2026-11-20";
  for (auto& entry : entries) {
    const auto date = base::Date::parse(entry.at.iso.substr(0, iso_date.size()));
    entry.new_day.reset();
    if (!date || day == *date) continue;
    day = *date;
    entry.new_day = base::upper_first(base::danish_date(*date));
  }
}

PlanLogView plan_log_view(const Context& context, const model::PlanLog& log) {
  return {timeline(context, log), texts_of(log.unreadable)};
}

}  // namespace render
