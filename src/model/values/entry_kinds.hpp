// The kinds of entries: what each is called, in the file and in Danish, and each in turn.
#pragma once

#include <string_view>
#include <type_traits>
#include <variant>

#include "model/values/entry_bodies.hpp"

namespace model {

// The value of the key `kind`, and what a coordinator reads.
struct KindWords {
  std::string_view word;
  std::string_view danish;
};
template <class T>
inline constexpr KindWords kind_words = {};
// clang-format off
template <> inline constexpr KindWords kind_words<Report> = {"report", "Registrering"};
template <> inline constexpr KindWords kind_words<Activation> = {"activation", "Aktivering"};
template <> inline constexpr KindWords kind_words<Call> = {"call", "Opkald"};
template <> inline constexpr KindWords kind_words<Log> = {"log", "Notat"};
template <> inline constexpr KindWords kind_words<Decision> = {"decision", "Beslutning"};
template <> inline constexpr KindWords kind_words<Inquiry> = {"inquiry", "Henvendelse"};
template <> inline constexpr KindWords kind_words<Done> = {"done", "Udført"};
template <> inline constexpr KindWords kind_words<Handover> = {"handover", "Overdragelse"};
template <> inline constexpr KindWords kind_words<Closure> = {"closure", "Afslutning"};
template <> inline constexpr KindWords kind_words<Evaluation> = {"evaluation", "Evaluering"};
template <> inline constexpr KindWords kind_words<Merge> = {"merge", "Sammenlægning"};
template <> inline constexpr KindWords kind_words<TaskStep> = {"task", "Opgave"};
template <> inline constexpr KindWords kind_words<CardTick> = {"card", "Actioncard"};
template <> inline constexpr KindWords kind_words<Staff> = {"staff", "Bemanding"};
template <> inline constexpr KindWords kind_words<Verification> = {"verification", "Bekræftelse"};
template <> inline constexpr KindWords kind_words<Correction> = {"correction", "Rettelse"};
template <> inline constexpr KindWords kind_words<Measurement> = {"measurement", "Måling"};
template <> inline constexpr KindWords kind_words<Meeting> = {"meeting", "Møde"};
template <> inline constexpr KindWords kind_words<Minutes> = {"minutes", "Referat"};
template <> inline constexpr KindWords kind_words<Signature> = {"signature", "Underskrift"};
template <> inline constexpr KindWords kind_words<Exercise> = {"exercise", "Øvelse"};
template <> inline constexpr KindWords kind_words<ProposalStep> = {"proposal", "Forslag"};
template <> inline constexpr KindWords kind_words<DutyDone> = {"duty", "Pligt"};
template <> inline constexpr KindWords kind_words<Absence> = {"absence", "Fravær"};
template <> inline constexpr KindWords kind_words<Situation> = {"situation", "Situationsbillede"};
template <> inline constexpr KindWords kind_words<IssuedMessage> = {"message", "Udmelding"};
template <> inline constexpr KindWords kind_words<Disclosure> = {"disclosure", "Videregivelse"};
template <> inline constexpr KindWords kind_words<Erasure> = {"erasure", "Sletning"};
// clang-format on

// Calls f.template operator()<T>() for each body type that has a table, until one returns true.
template <class F>
bool for_each_kind(F&& f) {
  return [&]<class... T>(std::variant<T...>*) {
    return ([&] {
      if constexpr (std::is_same_v<T, Unknown>) {
        return false;
      } else {
        static_assert(!kind_words<T>.word.empty(), "a kind of entry without its words");
        return f.template operator()<T>();
      }
    }() || ...);
  }(static_cast<AnyBody*>(nullptr));
}

}  // namespace model
