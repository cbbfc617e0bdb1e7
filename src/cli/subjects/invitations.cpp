#include "cli/subjects/invitations.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "base/ascii.hpp"
#include "base/lists.hpp"
#include "base/text.hpp"
#include "cli/subjects/meetings.hpp"
#include "cli/writing/mailing.hpp"
#include "cli/writing/outgoing.hpp"
#include "model/incident/entries.hpp"
#include "render/views/invitation.hpp"
#include "store/disk/disk.hpp"
#include "store/disk/disk_read.hpp"

namespace cli {

namespace {

namespace fs = std::filesystem;

// What stands behind a key in a calendar file, up to the end of its line.
std::string value_of(const std::string& calendar, std::string_view key) {
  const auto at = calendar.find(key);
  if (at == calendar.npos) return "";
  const auto begin = at + key.size();
  return calendar.substr(begin, calendar.find('\r', begin) - begin);
}

// When it was written, and what number of the invitation it is: what was erased since, or came from
// another computer, counts in neither. What else stands in it follows from the entries.
struct Written {
  base::Instant stamp;
  int sequence;
};
std::optional<Written> written(const std::string& calendar) {
  const auto stamp = value_of(calendar, "\nDTSTAMP:");  // 20261120T211500Z
  const auto sequence = value_of(calendar, "\nSEQUENCE:");
  if (stamp.size() != 16 || !base::all_digits(sequence) || sequence.size() > 6) return std::nullopt;
  const auto instant = base::Instant::parse(fmt::format(
      "{}-{}-{}T{}:{}:{}+00:00", stamp.substr(0, 4), stamp.substr(4, 2), stamp.substr(6, 2),
      stamp.substr(9, 2), stamp.substr(11, 2), stamp.substr(13, 2)));
  if (!instant) return std::nullopt;
  return Written{*instant, std::stoi(sequence)};
}

// The meeting as each entry and each correction of it left it, the newest first.
std::vector<model::MeetingState> as_it_was(const std::vector<model::Item>& items,
                                           const model::Stem& stem) {
  std::vector<base::Instant> changed;
  for (const auto& item : items) {
    const auto* meeting = std::get_if<model::Meeting>(&item.content.body);
    if (meeting == nullptr || (item.record.stem != stem && meeting->updates != stem)) continue;
    base::add_new(changed, item.record.entry.logged);
    for (const auto& correction : item.corrections) base::add_new(changed, correction.entry.logged);
  }
  std::ranges::sort(changed, std::greater());
  std::vector<model::MeetingState> all;
  for (const auto& then : changed) {
    const auto meetings = model::meetings(model::as_logged_by(items, then));
    if (const auto* found = model::find_meeting(meetings, stem)) all.push_back(*found);
  }
  return all;
}

using Files = render::InvitationFiles;
using Chosen = std::optional<Files> (*)(const render::Invitation&);
std::optional<Files> of_invited(const render::Invitation& made) { return made.files; }
std::optional<Files> of_taken_off(const render::Invitation& made) { return made.withdrawn; }

struct FileNames {
  fs::path calendar;
  fs::path mail;
};

// What of an invitation goes where.
class InvitationWriter {
 public:
  InvitationWriter(Session& session, const model::MeetingState& state, bool exercise,
                   fs::path folder)
      : session_(session), state_(state), exercise_(exercise), folder_(std::move(folder)) {}

  // Both files, where there are any, and what they are called in messages.
  void write(const std::string& wanted, Chosen chosen, const render::Invitation& made,
             std::vector<std::string>& told) {
    const auto files = chosen(made);
    if (!files) return;
    const auto place = free_place(wanted, chosen, *files);
    for (const auto& [path, bytes] :
         {std::pair(place.calendar, &files->calendar), std::pair(place.mail, &files->mail)}) {
      store::write_output(path, *bytes);
      told.push_back(from_here(session_, path));
    }
  }

 private:
  // Where nothing would be lost: no file is there, or the program's own of this meeting as it wrote
  // them. What somebody has changed stays, and the new ones get a number.
  FileNames free_place(const std::string& wanted, Chosen chosen, const Files& made) {
    const auto& arguments = session_.arguments();
    const bool force = arguments.given("--force");
    std::error_code ignored;
    std::string name = wanted;
    for (int number = 2;; ++number) {
      const FileNames place{folder_ / (name + ".ics"), folder_ / (name + ".eml")};
      const auto free = [&](const fs::path& path, const std::string& bytes) {
        return !fs::exists(path, ignored) || store::has_bytes(path, bytes);
      };
      const bool same = free(place.calendar, made.calendar) && free(place.mail, made.mail);
      if (force || same || untouched(place, chosen)) return place;
      name = fmt::format("{}-{}", wanted, number);
    }
  }

  // Whether both are, byte for byte, what the program made of the meeting when it wrote them.
  bool untouched(const FileNames& place, Chosen chosen) {
    const auto bytes = store::read_file(place.calendar);
    const auto file = bytes ? written(*bytes) : std::nullopt;
    if (!file) return false;
    auto context = session_.context();
    context.now = session_.zone().here(file->stamp);
    const auto before = all_there();
    for (auto& then : as_it_was(session_.plan_entries(), state_.stem)) {
      then.sequence = file->sequence;
      for (const auto* list : {session_.participants(), before ? &*before : nullptr}) {
        context.participants = list;
        const auto files = chosen(
            render::invitation(context, session_.zone(), session_.plan_id(), then, exercise_));
        if (files && *bytes == files->calendar && store::has_bytes(place.mail, files->mail))
          return true;
      }
    }
    return false;
  }

  // The list with nobody gone or away: whoever was invited then was there.
  std::optional<model::Participants> all_there() {
    if (session_.participants() == nullptr) return std::nullopt;
    auto list = *session_.participants();
    list.away.clear();
    for (auto& one : list.participants) {
      one.from.reset();
      one.until.reset();
    }
    return list;
  }

  Session& session_;
  const model::MeetingState& state_;
  bool exercise_;
  fs::path folder_;
};

void write_files(Session& session, const model::MeetingState& state, bool exercise,
                 const fs::path& folder, const render::Invitation& made,
                 render::MeetingView& view) {
  const auto day = session.zone().here(state.meeting.start).date().iso();
  try {
    if (!session.arguments().has("--output")) make_outgoing_folder(session);
    InvitationWriter writer(session, state, exercise, folder);
    writer.write("indkaldelse-" + day, of_invited, made, view.files);
    writer.write("ikke-indkaldt-" + day, of_taken_off, made, view.withdrawn);
  } catch (const Error& error) {
    session.warn(
        fmt::format("Indkaldelsen kunne ikke skrives. {} Prøv igen: beredskab meeting "
                    "invitation {} -o MAPPE",
                    error.what(), state.stem.id()));
  }
}

// All but the convener at first, and those who are no longer invited; then those who lack it.
std::vector<model::PersonId> to_mail(Session& session, const model::MeetingState& state) {
  const auto* listed = session.participants();
  auto whom = model::addressees(state, listed);
  const auto convenes = model::on_its_day(state.meeting, listed).convened_by;
  if (convenes) std::erase(whom, *convenes);
  if (!state.mails.empty()) whom = model::not_mailed(state, session.plan_entries(), listed);
  for (const auto& who : model::to_withdraw_from(state, listed)) {
    const bool told = std::ranges::any_of(state.mails, [&](std::size_t index) {
      const auto& call = std::get<model::Call>(session.plan_entries()[index].content.body);
      return call.who == who && call.outcome != model::Outcome::no_answer;
    });
    if (!told) whom.push_back(who);
  }
  return whom;
}

// Whether --send is there. Then it goes to those who have not got it as it stands now, each
// delivery is written down, and the view tells of it. False where nobody got it: with a warning
// where no program can send it.
bool send_invitation(Session& session, const model::MeetingState& state, bool exercise,
                     render::MeetingView& view) {
  const auto& arguments = session.arguments();
  if (!arguments.given("--send")) return false;
  const auto program = store::mail_program(session.settings());
  if (!program) {
    session.warn(
        fmt::format("{}Indkaldelsen ligger i stedet i de to filer: åbn den, der ender på .eml, i "
                    "dit mailprogram, og send den.",
                    no_mail_program));
    return false;
  }
  const auto context = session.context();
  render::MailingView mail;
  const auto letters =
      render::invitation_letters(context, session.zone(), session.plan_id(), state, exercise,
                                 to_mail(session, state), author_participant(session));
  send_letters(
      session, *program, letters, mail,
      [&](const auto& who) { return render::person_name(context, who); },
      [&](model::Call call) {
        call.meeting = state.told_by();
        return save_to_plan(session, std::move(call));
      });
  if (!mail.failed.empty()) {
    mail.again = fmt::format("beredskab{} meeting invitation {} --send", session.plan_flag(),
                             state.stem.id());
  }
  const bool none_got_out = mail.sent.empty() && !mail.failed.empty();
  view.mail = std::move(mail);
  tell_anew(session, state.stem, view);
  return !none_got_out;
}

}  // namespace

fs::path invitation_folder(Session& session) {
  const auto given = session.arguments().value("--output");
  if (!given) return outgoing_folder(session);
  const auto folder = session.env().current / *given;
  std::error_code ignored;
  if (fs::is_directory(folder, ignored)) return folder;
  throw UsageError(
      fmt::format("Der er ingen mappe, der hedder {}.", base::quoted(*given)),
      "Lav den først, eller nævn en anden. Indkaldelsens filer kommer til at ligge i den.");
}

void write_invitation(Session& session, const model::MeetingState& state, const fs::path& folder,
                      render::MeetingView& view) {
  const auto about = incident_of(session, state.meeting);
  const bool exercise = about && about->exercise;
  const auto made =
      render::invitation(session.context(), session.zone(), session.plan_id(), state, exercise);
  view.uid = made.uid;
  view.sequence = made.sequence;
  view.method = render::method_name(made.method);
  view.without_email = made.without_email;
  view.taken_off = made.taken_off;
  if (!send_invitation(session, state, exercise, view)) {
    write_files(session, state, exercise, folder, made, view);
  }
  if (!made.without_email.empty()) {
    session.warn(fmt::format("Ingen e-mail på listen: {}. {} skal have besked på en anden måde.",
                             base::danish_list(made.without_email),
                             made.without_email.size() == 1 ? "Personen" : "De"));
  }
  if (!made.has_sender) {
    session.warn(
        "Den, der indkalder, har ingen e-mail på listen. Derfor kan der ikke svares på "
        "indkaldelsen i en kalender: den er kun til at læse, og svarene må gives på en "
        "anden måde.");
  }
}

}  // namespace cli
