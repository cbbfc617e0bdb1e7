// Which entry is meant, in an incident or outside of any: by its id, or by any unique part of its
// id or text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/writing/write.hpp"
#include "render/views/describe.hpp"

namespace cli {

struct EntryRef {
  std::optional<model::Incident> incident;  // none: outside incidents
  model::Item item;

  // What it stands among.
  render::EntryFolder folder(Session& session) const;
  std::vector<model::Incident> incidents() const;  // one, or none
};

// The entry with exactly that id, or the one that the correction with that id corrects; of any
// incident, found by names alone. Throws where its file cannot be read.
std::optional<EntryRef> entry_with_id(Session& session, const std::string& id);

// Likewise each of several. Throws Error(usage) for one that is not there.
std::vector<model::Stem> entries_with_ids(Session& session, std::string_view typed);

// «Kl. 22.15: Jens Eksempel: talt med.», to choose from.
std::string entry_line(Session& session, const EntryRef& ref);

// Where to look for a part of an id or a text.
struct Among {
  std::vector<model::Incident> incidents;
  bool outside = false;  // the entries outside incidents too
};
using Wanted = bool (*)(const model::Entries&, const model::Item&);
std::vector<EntryRef> entries_named(Session& session, const std::string& part, const Among& among,
                                    Wanted wanted);
// Of several a terminal asks; their incidents are told where they are of several.
EntryRef one_of(Session& session, const std::string& part, const std::vector<EntryRef>& found,
                bool several);
// Nothing where none fits.
std::optional<EntryRef> entry_named(Session& session, const std::string& part, const Among& among,
                                    Wanted wanted);
// Likewise; throws where none fits.
EntryRef find_entry(Session& session, const std::string& part, const Among& among, Wanted wanted);
// Every entry counts.
bool any_entry(const model::Entries& entries, const model::Item& item);
// Whether its text has those words, folded, as it was or as it now stands.
bool has_text(const model::Item& item, const std::string& folded);
// Whether what was typed begins the id, by three letters at least.
bool id_begins(const model::Stem& stem, const std::string& typed);

// Of what counts now, the last correction of the chain; it settles those that were written apart.
// Of an absence it knows what else is written of that one's.
model::Correction correction_of(Session& session, const model::Item& item,
                                std::optional<model::Text> reason);
// The entry that a correction is about: by its id, its incident's id for how that began, or a part
// of its text, in those that -i names, else in what is open and outside incidents.
EntryRef entry_to_correct(Session& session, const std::string& part);
// Writes where that entry stands.
std::vector<Saved> save_beside(Session& session, const EntryRef& ref,
                               const model::Content& content);
// Likewise beside each, with one time of writing, and all of them before anything else is done:
// all in incidents, or a single one.
std::vector<Saved> save_beside(Session& session, const std::vector<EntryRef>& refs,
                               const std::vector<model::Content>& contents);

}  // namespace cli
