// The meetings: past and to come, and whether the regular ones were held; and what the commands
// that write of one answer.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/rules/meetings.hpp"
#include "render/views/context.hpp"
#include "render/views/when.hpp"
#include "render/views/written_view.hpp"

namespace render {

enum class MeetingStanding { coming, held, no_minutes, cancelled };

struct MeetingRow {
  std::string id;
  std::string title;  // «Fast møde»
  When start;
  std::string time;  // with its end
  std::optional<std::string> place;
  std::optional<std::string> incident;  // short id
  bool half_yearly = false;
  MeetingStanding standing = MeetingStanding::coming;
  std::string standing_text;
  int invited = 0;
  std::optional<int> present;  // guests included; of a meeting that was held
  int decisions = 0;
  int mailed = 0;  // how many of the invited were sent it by mail, as it stands now
  std::vector<std::string> not_mailed;  // who has an address and was not
  std::optional<std::string> apart;     // what was written apart from it

  static constexpr auto fields = Table{
      field<&MeetingRow::id>("mødets id"),
      field<&MeetingRow::title>("hvad slags møde"),
      field<&MeetingRow::start>("hvornår det begynder"),
      field<&MeetingRow::time>("dag og klokkeslæt i én linje"),
      field<&MeetingRow::place>("hvor det holdes"),
      field<&MeetingRow::incident>("hændelsen, som det handler om"),
      field<&MeetingRow::half_yearly>("et af de faste møder"),
      field<&MeetingRow::standing>("coming, held, no-minutes eller cancelled"),
      field<&MeetingRow::standing_text>("det samme på dansk"),
      field<&MeetingRow::invited>("hvor mange der er indkaldt"),
      field<&MeetingRow::present>("hvor mange der var til stede"),
      field<&MeetingRow::decisions>("hvor mange beslutninger"),
      field<&MeetingRow::mailed>("hvor mange der har fået indkaldelsen på e-mail"),
      field<&MeetingRow::not_mailed>("dem, som den ikke kunne sendes til"),
      field<&MeetingRow::apart>("hvad der også er skrevet om det, hver for sig"),
  };
};

struct RegularPartView {
  std::string name;  // «1. halvår 2026»
  base::Date from;
  base::Date to;
  int required = 0;
  int held = 0;
  int convened = 0;
  bool over = false;     // the part of the year
  bool missing = false;  // too few were held or are convened
  std::string text;

  static constexpr auto fields = Table{
      field<&RegularPartView::name>("delen af året"),
      field<&RegularPartView::from>("første dag"),
      field<&RegularPartView::to>("sidste dag"),
      field<&RegularPartView::required>("møder, som planen kræver"),
      field<&RegularPartView::held>("møder, der er holdt"),
      field<&RegularPartView::convened>("møder, der er indkaldt"),
      field<&RegularPartView::over>("delen af året er forbi"),
      field<&RegularPartView::missing>("der mangler et møde"),
      field<&RegularPartView::text>("det samme i én linje"),
  };
};

struct MeetingsView {
  std::vector<MeetingRow> meetings;
  std::vector<RegularPartView> parts;

  static constexpr auto fields = Table{
      field<&MeetingsView::meetings>("møderne, det ældste først"),
      field<&MeetingsView::parts>("de faste møder, del for del af årene"),
  };
};

// What `meeting convene`, `invitation` and `minutes` answer.
struct MeetingView {
  MeetingRow meeting;
  std::vector<WrittenEntry> entries;
  std::vector<std::string> files;
  std::vector<std::string> withdrawn;  // the files for those who are no longer invited
  std::vector<std::string> added;      // by this change, and
  std::vector<std::string> taken_off;  // who is no longer invited
  std::vector<std::string> away;       // who is away on its day, and who comes instead
  std::optional<std::string> uid;      // of the invitation
  std::optional<int> sequence;
  std::optional<std::string> method;
  std::vector<std::string> without_email;
  std::vector<std::string> next;
  std::optional<MailingView> mail;      // with --send
  std::optional<std::string> document;  // the file of the minutes, with -o

  static constexpr auto fields = Table{
      field<&MeetingView::meeting>("mødet, som det er nu"),
      field<&MeetingView::entries>("de notater, der er skrevet"),
      field<&MeetingView::files>("de filer, der er skrevet"),
      field<&MeetingView::withdrawn>("filerne til dem, der ikke længere er indkaldt"),
      field<&MeetingView::added>("dem, der er kommet til"),
      field<&MeetingView::taken_off>("dem, der ikke længere er indkaldt"),
      field<&MeetingView::away>("hvem der er fraværende på dagen, og hvem der kommer i stedet"),
      field<&MeetingView::uid>("indkaldelsens UID"),
      field<&MeetingView::sequence>("indkaldelsens SEQUENCE"),
      field<&MeetingView::method>("REQUEST, CANCEL, eller PUBLISH uden en adresse at svare til"),
      field<&MeetingView::without_email>("de indkaldte, som ingen e-mail har"),
      field<&MeetingView::next>("kommandoer, der kan være de næste"),
      field<&MeetingView::mail>("hvem der fik indkaldelsen på e-mail, med --send"),
      field<&MeetingView::document>("filen med referatet, med -o"),
  };
};

MeetingRow meeting_row(const Context& context, const std::vector<model::Item>& entries,
                       const model::MeetingState& state);
MeetingsView meetings_view(const Context& context, const std::vector<model::Item>& entries);

}  // namespace render

namespace base {

template <>
inline constexpr std::array choices_of<render::MeetingStanding> = {
    Choice{render::MeetingStanding::coming, "coming", "indkaldt"},
    Choice{render::MeetingStanding::held, "held", "holdt"},
    Choice{render::MeetingStanding::no_minutes, "no-minutes", "referatet mangler"},
    Choice{render::MeetingStanding::cancelled, "cancelled", "aflyst"},
};

}  // namespace base
