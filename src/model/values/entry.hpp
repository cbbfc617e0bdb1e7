// An entry: one immutable file of the log. Reading one needs no plan: what it refers to is named by
// ids that are for ever, and the activation stores the questions that were asked.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"
#include "model/values/entry_bodies.hpp"
#include "model/values/names.hpp"

namespace model {

enum class Visibility { internal, public_, restricted };

// The variant, whose copying and destroying are compiled once: in every file that holds an entry
// they took more time than the file itself.
struct Body : AnyBody {
  using AnyBody::AnyBody;
  Body(const Body& other);
  Body(Body&& other) noexcept;
  Body& operator=(const Body& other);
  Body& operator=(Body&& other) noexcept;
  ~Body();
};

// What a correction replaces as a whole.
struct Content {
  base::Instant at;  // when it happened
  Body body;
  Visibility visibility;
};

// Somebody of the list as they were when the entry was written, so that it can be read without the
// list and never says something else when that changes.
struct PersonThen {
  PersonId id;
  std::optional<Line> name;  // absent: a role without one
  Line title;
  Line organisation;
  std::optional<PersonId> deputy;
};

struct Entry {
  base::Instant logged;  // when it was written down
  Line author;
  Content content;
  int version = 2;                 // of the format
  std::vector<PersonThen> people;  // whom it names, and no earlier entry of its folder told of
  std::vector<Link> after;         // the latest entries that lay in its folder then
  bool newer = false;              // has keys that this version does not know
};

inline constexpr std::string_view entry_format = "beredskab-entry/2";
inline constexpr std::string_view entry_format_1 = "beredskab-entry/1";  // read for ever

// `decision`, as in the key `kind`; for an Unknown its own.
std::string_view kind_of(const Body& body);
// The word in the file's name: the kind, or `followup`, `used`, `notused` or `drill`. Version 1
// knew neither `used` nor `drill`.
std::string_view name_word(const Body& body, int version = 2);
// «Beslutning», for that word, as a coordinator reads it.
std::string_view danish_kind(std::string_view word);
// The entries that it refers to.
std::vector<Stem> references_of(const Body& body);
// The short ids that go into the file's name behind the entry's own.
std::vector<std::string> name_targets(const Body& body, int version = 2);
// The text that a search looks in: every text of the body, joined by newlines.
std::string searchable_text(const Body& body);

// A deadline before the time it belongs to, a decision that says nothing, and the like.
std::vector<base::Breach> check(const Content& content);

// An entry as it lies on disk.
struct Record {
  Stem stem;
  Entry entry;
  std::optional<IncidentName> folder = {};  // of the incident in which it was written
};

}  // namespace model
