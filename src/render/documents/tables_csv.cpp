#include "render/documents/tables_csv.hpp"

#include "render/formats/csv.hpp"

namespace render {

namespace {

std::string yes(bool is) { return is ? "ja" : ""; }

// With the offset that the text has of a time that was twice: the cell is text then.
std::string time_of(const When& when) {
  const auto offset = when.text.rfind(" (UTC");
  return csv_time(when.iso) + (offset == std::string::npos ? "" : when.text.substr(offset));
}

std::string time_of(const std::optional<When>& when) { return when ? time_of(*when) : ""; }

// What was corrected of it: when it was to have happened, what stood there.
std::string first_written(const EntryView& entry) {
  const auto time = time_of(entry.original_at);
  return entry.changed ? time + (time.empty() ? "" : ": ") + entry.original : time;
}

}  // namespace

std::string log_csv(const std::string& title, bool exercise,
                    const std::vector<EntryView>& entries) {
  std::string table(csv_mark);
  table += csv_row({"Hændelse", "Øvelse", "Skete", "Slags", "Tekst", "Skrevet af", "Skrevet",
                    "Udgår", "Først skrevet", "Hvem må se det", "Id"});
  for (const auto& entry : entries) {
    table += csv_row({title, exercise ? "ØVELSE" : "", time_of(entry.at), entry.kind_text,
                      entry.text, entry.author, time_of(entry.logged), yes(entry.voided),
                      first_written(entry), std::string(base::danish(entry.visibility)), entry.id});
  }
  return table;
}

std::string followups_csv(const FollowupsView& view) {
  std::string table(csv_mark);
  table += csv_row({"Ansvarlig", "Frist", "Overskredet", "Hvad", "Slags", "Hvem spurgte", "Fra",
                    "Øvelse", "Id"});
  for (const auto& person : view.people) {
    for (const auto& row : person.rows) {
      table +=
          csv_row({person.name, time_of(row.task.due), yes(row.task.overdue), row.task.text,
                   row.kind == "inquiry" ? "Henvendelse" : "Opfølgning", row.task.who.value_or(""),
                   row.from, row.exercise ? "ØVELSE" : "", row.task.id});
    }
  }
  return table;
}

std::string proposals_csv(const ProposalsView& view) {
  std::string table(csv_mark);
  table += csv_row(
      {"Forslag", "Foreslået", "Fra", "Øvelse", "Hvordan det står", "Afgjort", "Ansvarlig", "Id"});
  for (const auto& one : view.proposals) {
    table += csv_row({one.text, csv_time(one.made.iso()), one.from, one.exercise ? "ØVELSE" : "",
                      one.state_text, one.decided ? csv_time(one.decided->iso()) : "",
                      one.owner.value_or(""), one.id});
  }
  return table;
}

std::string incidents_csv(const ListView& view) {
  std::string table(csv_mark);
  table += csv_row({"Hændelse", "Øvelse", "Skete", "Tilstand", "Hvad", "Åbne opfølgninger", "Id"});
  for (const auto& row : view.incidents) {
    table += csv_row({row.title, row.exercise ? "ØVELSE" : "", time_of(row.at), row.told,
                      row.text.value_or(""), std::to_string(row.followups_open), row.id});
  }
  return table;
}

}  // namespace render
