// An entry as a log tells it, with what corrected it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "model/incident/incident.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/context.hpp"
#include "render/views/entry_folder.hpp"
#include "render/views/when.hpp"

namespace render {

struct CorrectionView {
  std::string id;  // short
  When logged;
  std::string author;
  std::optional<std::string> reason;
  bool voids = false;
  std::optional<When> at;  // when it says that it happened, where that is what it corrects
  std::string text;        // what it says instead; empty where the entry is void
  std::optional<std::string> past;  // what of that does not count any more
};

struct EntryView {
  std::string id;    // short
  std::string stem;  // full
  std::string kind;  // as in the file's name
  std::string kind_text;
  When at;
  std::string clock;                   // «22.15»
  std::optional<std::string> other_day;  // «fredag den 20. november», where it is not today
  std::optional<std::string> new_day;  // «Fredag den 20. november 2026», on the first of each day
  When logged;
  bool late = false;  // logged more than five minutes after it happened
  bool after_end = false;           // logged when the incident had been closed, or was not used
  std::optional<std::string> from;  // the short id of the merged incident in which it was written
  std::string author;
  std::string text;                 // as it counts now
  std::string original;             // as it was first written; the same where nothing was corrected
  bool changed = false;             // text and original differ
  std::optional<When> original_at;  // where the time was corrected
  model::Visibility visibility = model::Visibility::internal;
  bool voided = false;
  bool disputed = false;
  std::vector<CorrectionView> corrections;
};

EntryView entry_view(const Context& context, const EntryFolder& folder, const model::Item& item);
// All of them, with the day at the first of each.
std::vector<EntryView> timeline(const Context& context, const EntryFolder& folder);
// Puts the day at the first of each, anew; of the day that the reader has in mind it need not be
// said.
void name_days(std::vector<EntryView>& entries, std::optional<base::Date> day = std::nullopt);

// The entries outside incidents, as `show --plan-log` answers them.
struct PlanLogView {
  std::vector<EntryView> entries;       // by when they happened
  std::vector<std::string> unreadable;  // stems of broken files
};

PlanLogView plan_log_view(const Context& context, const model::PlanLog& log);

}  // namespace render

namespace base {

template <>
inline constexpr auto fields_of<render::CorrectionView> = Table{
    field("id", &render::CorrectionView::id, "rettelsens korte id"),
    field("logged", &render::CorrectionView::logged, "hvornår rettelsen blev skrevet"),
    field("author", &render::CorrectionView::author, "hvem der rettede"),
    field("reason", &render::CorrectionView::reason, "hvorfor"),
    field("voids", &render::CorrectionView::voids, "notatet udgår"),
    field("at", &render::CorrectionView::at, "det rigtige tidspunkt, når det er rettet"),
    field("text", &render::CorrectionView::text, "hvad der skal stå i stedet; tom, når det udgår"),
    field("past", &render::CorrectionView::past, "det af rettelsen, der ikke gælder mere"),
};

template <>
inline constexpr auto fields_of<render::EntryView> = Table{
    field("id", &render::EntryView::id, "notatets korte id"),
    field("stem", &render::EntryView::stem, "filens navn uden endelse"),
    field("kind", &render::EntryView::kind, "notatets slags, som i filens navn"),
    field("kind_text", &render::EntryView::kind_text, "notatets slags på dansk"),
    field("at", &render::EntryView::at, "hvornår det skete"),
    field("clock", &render::EntryView::clock, "klokkeslættet, det skete"),
    field("other_day", &render::EntryView::other_day, "dagen, det skete, når det ikke er i dag"),
    field("new_day", &render::EntryView::new_day, "dagen, ved dagens første notat"),
    field("logged", &render::EntryView::logged, "hvornår det blev skrevet ned"),
    field("late", &render::EntryView::late, "skrevet mere end fem minutter efter, at det skete"),
    field("after_end", &render::EntryView::after_end, "skrevet efter afslutningen"),
    field("from", &render::EntryView::from, "den hændelse, der er lagt sammen med denne"),
    field("author", &render::EntryView::author, "hvem der skrev det"),
    field("text", &render::EntryView::text, "indholdet, som det gælder"),
    field("original", &render::EntryView::original, "indholdet, som det først blev skrevet"),
    field("changed", &render::EntryView::changed, "indholdet er rettet"),
    field("original_at", &render::EntryView::original_at, "tidspunktet, før det blev rettet"),
    field("visibility", &render::EntryView::visibility, "hvem der må se det"),
    field("voided", &render::EntryView::voided, "notatet udgår"),
    field("disputed", &render::EntryView::disputed, "rettet to gange uafhængigt af hinanden"),
    field("corrections", &render::EntryView::corrections, "rettelserne i rækkefølge"),
};

template <>
inline constexpr auto fields_of<render::PlanLogView> = Table{
    field("entries", &render::PlanLogView::entries, "notaterne efter, hvornår det skete"),
    field("unreadable", &render::PlanLogView::unreadable, "notater, hvis fil ikke kan læses"),
};

}  // namespace base
