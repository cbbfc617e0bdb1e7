// The meetings: past and to come, and whether the regular ones were held; and what the commands
// that write of one answer.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/rules/meetings.hpp"
#include "render/views/context.hpp"
#include "render/views/notify_view.hpp"
#include "render/views/when.hpp"
#include "render/views/written_view.hpp"

namespace render {

enum class MeetingStanding { coming, held, no_minutes, cancelled };

struct MeetingRow {
  std::string id;
  std::string title;  // «Fast møde»
  When start;
  std::string time;   // with its end
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
};

struct RegularPartView {
  std::string name;  // «1. halvår 2026»
  base::Date from;
  base::Date to;
  int required = 0;
  int held = 0;
  int convened = 0;
  bool over = false;    // the part of the year
  bool missing = false; // too few were held or are convened
  std::string text;
};

struct MeetingsView {
  std::vector<MeetingRow> meetings;
  std::vector<RegularPartView> parts;
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
  std::optional<std::string> uid;  // of the invitation
  std::optional<int> sequence;
  std::optional<std::string> method;
  std::vector<std::string> without_email;
  std::vector<std::string> next;
  std::optional<MailingView> mail;  // with --send
  std::optional<std::string> document;  // the file of the minutes, with -o
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

template <>
inline constexpr auto fields_of<render::MeetingRow> = Table{
    field("id", &render::MeetingRow::id, "mødets id"),
    field("title", &render::MeetingRow::title, "hvad slags møde"),
    field("start", &render::MeetingRow::start, "hvornår det begynder"),
    field("time", &render::MeetingRow::time, "dag og klokkeslæt i én linje"),
    field("place", &render::MeetingRow::place, "hvor det holdes"),
    field("incident", &render::MeetingRow::incident, "hændelsen, som det handler om"),
    field("half_yearly", &render::MeetingRow::half_yearly, "et af de faste møder"),
    field("standing", &render::MeetingRow::standing, "coming, held, no-minutes eller cancelled"),
    field("standing_text", &render::MeetingRow::standing_text, "det samme på dansk"),
    field("invited", &render::MeetingRow::invited, "hvor mange der er indkaldt"),
    field("present", &render::MeetingRow::present, "hvor mange der var til stede"),
    field("decisions", &render::MeetingRow::decisions, "hvor mange beslutninger"),
    field("mailed", &render::MeetingRow::mailed, "hvor mange der har fået indkaldelsen på e-mail"),
    field("not_mailed", &render::MeetingRow::not_mailed, "dem, som den ikke kunne sendes til"),
};

template <>
inline constexpr auto fields_of<render::RegularPartView> = Table{
    field("name", &render::RegularPartView::name, "delen af året"),
    field("from", &render::RegularPartView::from, "første dag"),
    field("to", &render::RegularPartView::to, "sidste dag"),
    field("required", &render::RegularPartView::required, "møder, som planen kræver"),
    field("held", &render::RegularPartView::held, "møder, der er holdt"),
    field("convened", &render::RegularPartView::convened, "møder, der er indkaldt"),
    field("over", &render::RegularPartView::over, "delen af året er forbi"),
    field("missing", &render::RegularPartView::missing, "der mangler et møde"),
    field("text", &render::RegularPartView::text, "det samme i én linje"),
};

template <>
inline constexpr auto fields_of<render::MeetingsView> = Table{
    field("meetings", &render::MeetingsView::meetings, "møderne, det ældste først"),
    field("parts", &render::MeetingsView::parts, "de faste møder, del for del af årene"),
};

template <>
inline constexpr auto fields_of<render::MeetingView> = Table{
    field("meeting", &render::MeetingView::meeting, "mødet, som det er nu"),
    field("entries", &render::MeetingView::entries, "de notater, der er skrevet"),
    field("files", &render::MeetingView::files, "de filer, der er skrevet"),
    field("withdrawn", &render::MeetingView::withdrawn,
          "filerne til dem, der ikke længere er indkaldt"),
    field("added", &render::MeetingView::added, "dem, der er kommet til"),
    field("taken_off", &render::MeetingView::taken_off, "dem, der ikke længere er indkaldt"),
    field("away", &render::MeetingView::away,
          "hvem der er fraværende på dagen, og hvem der kommer i stedet"),
    field("uid", &render::MeetingView::uid, "indkaldelsens UID"),
    field("sequence", &render::MeetingView::sequence, "indkaldelsens SEQUENCE"),
    field("method", &render::MeetingView::method,
          "REQUEST, CANCEL, eller PUBLISH uden en adresse at svare til"),
    field("without_email", &render::MeetingView::without_email,
          "de indkaldte, som ingen e-mail har"),
    field("next", &render::MeetingView::next, "kommandoer, der kan være de næste"),
    field("mail", &render::MeetingView::mail, "hvem der fik indkaldelsen på e-mail, med --send"),
    field("document", &render::MeetingView::document, "filen med referatet, med -o"),
};

}  // namespace base
