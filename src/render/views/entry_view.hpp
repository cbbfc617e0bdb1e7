// An entry as a log tells it, with what corrected it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "model/incident/incident.hpp"
#include "model/values/entry_fields.hpp"
#include "render/views/context.hpp"
#include "render/views/describe.hpp"
#include "render/views/when.hpp"

namespace render {

struct CorrectionView {
  std::string id;  // short
  When logged;
  std::string author;
  std::optional<std::string> reason;
  bool voids = false;
  std::optional<When> at;           // when it says that it happened, where that is what it corrects
  std::string text;                 // what it says instead; empty where the entry is void
  std::optional<std::string> past;  // what of that does not count any more

  static constexpr auto fields = Table{
      field<&CorrectionView::id>("rettelsens korte id"),
      field<&CorrectionView::logged>("hvornår rettelsen blev skrevet"),
      field<&CorrectionView::author>("hvem der rettede"),
      field<&CorrectionView::reason>("hvorfor"),
      field<&CorrectionView::voids>("notatet udgår"),
      field<&CorrectionView::at>("det rigtige tidspunkt, når det er rettet"),
      field<&CorrectionView::text>("hvad der skal stå i stedet; tom, når det udgår"),
      field<&CorrectionView::past>("det af rettelsen, der ikke gælder mere"),
  };
};

struct EntryView {
  std::string id;    // short
  std::string stem;  // full
  std::string kind;  // as in the file's name
  std::string kind_text;
  When at;
  std::string clock;  // «22.15»
  std::optional<std::string>
      other_day;  // «fredag den 20. november», where it is not today, or told to be filed
  std::optional<std::string> new_day;  // «Fredag den 20. november 2026», on the first of each day
  When logged;
  bool late = false;                // logged more than five minutes after it happened
  bool after_end = false;           // logged when the incident had been closed, or was not used
  std::optional<std::string> from;  // the short id of the merged incident in which it was written
  std::vector<std::string> also;    // short ids: the same, written at once in merged incidents
  std::string author;
  std::string text;                 // as it counts now
  std::string original;             // as it was first written; the same where nothing was corrected
  bool changed = false;             // text and original differ
  std::optional<When> original_at;  // where the time was corrected
  model::Visibility visibility = model::Visibility::internal;
  bool voided = false;
  bool disputed = false;
  std::vector<CorrectionView> corrections;

  static constexpr auto fields = Table{
      field<&EntryView::id>("notatets korte id"),
      field<&EntryView::stem>("filens navn uden endelse"),
      field<&EntryView::kind>("notatets slags, som i filens navn"),
      field<&EntryView::kind_text>("notatets slags på dansk"),
      field<&EntryView::at>("hvornår det skete"),
      field<&EntryView::clock>("klokkeslættet, det skete"),
      field<&EntryView::other_day>(
          "dagen, det skete, når det ikke er i dag, eller når natten er forbi"),
      field<&EntryView::new_day>("dagen, ved dagens første notat"),
      field<&EntryView::logged>("hvornår det blev skrevet ned"),
      field<&EntryView::late>("skrevet mere end fem minutter efter, at det skete"),
      field<&EntryView::after_end>("skrevet efter afslutningen"),
      field<&EntryView::from>("den hændelse, der er lagt sammen med denne"),
      field<&EntryView::also>(
          "id'er på det samme, skrevet samtidig i hændelser, der er lagt sammen"),
      field<&EntryView::author>("hvem der skrev det"),
      field<&EntryView::text>("indholdet, som det gælder"),
      field<&EntryView::original>("indholdet, som det først blev skrevet"),
      field<&EntryView::changed>("indholdet er rettet"),
      field<&EntryView::original_at>("tidspunktet, før det blev rettet"),
      field<&EntryView::visibility>("hvem der må se det"),
      field<&EntryView::voided>("notatet udgår"),
      field<&EntryView::disputed>("rettet to gange uafhængigt af hinanden"),
      field<&EntryView::corrections>("rettelserne i rækkefølge"),
  };
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

  static constexpr auto fields = Table{
      field<&PlanLogView::entries>("notaterne efter, hvornår det skete"),
      field<&PlanLogView::unreadable>("notater, hvis fil ikke kan læses"),
  };
};

PlanLogView plan_log_view(const Context& context, const model::PlanLog& log);

}  // namespace render
