#include "store/records/entry_file.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/text.hpp"
#include "model/values/entry_fields.hpp"
#include "model/values/entry_kinds.hpp"
#include "store/disk/disk_read.hpp"
#include "store/yaml/emitter.hpp"
#include "store/yaml/exact.hpp"
#include "store/yaml/reader.hpp"
#include "store/yaml/tree.hpp"

namespace store {

using base::Code;

namespace {

using model::Content;

void emit_content(Emitter& out, const Content& content, std::size_t indent);

void emit_body(Emitter& out, const model::Body& body, std::size_t indent) {
  std::visit(
      [&]<class T>(const T& value) {
        if constexpr (std::is_same_v<T, model::Correction>) {
          out.member("corrects", value.corrects, indent);
          if (value.reason) out.member("reason", *value.reason, indent);
          if (!value.over.empty()) out.member("over", value.over, indent);
          if (!value.instead.empty()) {
            out.line(std::string(indent, ' ') + "instead:");
            emit_content(out, value.instead.front(), indent + 2);
          }
        } else if constexpr (!std::is_same_v<T, model::Unknown>) {
          out.members(value, indent);
        }
      },
      body);
}

void emit_visibility(Emitter& out, model::Visibility visibility, std::size_t indent) {
  if (visibility != model::Visibility::internal) out.member("visibility", visibility, indent);
}

// What stands under `instead`.
void emit_content(Emitter& out, const Content& content, std::size_t indent) {
  out.line(fmt::format("{:{}}kind: {}", "", indent, model::kind_of(content.body)));
  out.member("at", content.at, indent);
  emit_body(out, content.body, indent);
  emit_visibility(out, content.visibility, indent);
}

bool has_unknown(const Content& content) {
  const auto* correction = std::get_if<model::Correction>(&content.body);
  return std::holds_alternative<model::Unknown>(content.body) ||
         (correction != nullptr && !correction->instead.empty() &&
          has_unknown(correction->instead.front()));
}

std::string emit(const model::Entry& entry) {
  Emitter out;
  out.line(fmt::format("format: {}", model::entry_format));
  out.line(fmt::format("kind: {}", model::kind_of(entry.content.body)));
  out.member("at", entry.content.at, 0);
  out.member("logged", entry.logged, 0);
  out.member("author", entry.author, 0);
  emit_body(out, entry.content.body, 0);
  emit_visibility(out, entry.content.visibility, 0);
  if (!entry.people.empty()) out.member("people", entry.people, 0);
  if (!entry.after.empty()) out.member("after", entry.after, 0);
  out.line("...");
  return out.take();
}

class EntryReader {
 public:
  explicit EntryReader(Reader& reader) : reader_(reader) {}

  std::optional<model::Entry> read(const Node& root, int version) {
    if (version > 1) reader_.keep_unknown_keys();
    const std::size_t before = reader_.faults();
    const auto logged = required<base::Instant>(root, "logged", "hvornår det blev skrevet ned");
    const auto author = required<model::Line>(root, "author", "hvem der skrev det");
    std::vector<std::string_view> also{"format", "logged", "author"};
    std::vector<model::PersonThen> people;
    std::vector<model::Link> after;
    if (version > 1) {
      also.insert(also.end(), {"people", "after"});
      people = list_of<model::PersonThen>(root, "people");
      after = list_of<model::Link>(root, "after");
      // Who writes the next entry reads the end of this one alone.
      if (root.find("after") != nullptr && root.members.back().key != "after") {
        reader_.fault(root.members.back().offset,
                      {Code::wrong_shape, "Efter «after» kan der ikke stå mere.",
                       "Flyt «after» ned som den sidste nøgle, lige over «...»."});
      }
    }
    auto content = read_content(root, std::move(also));
    if (reader_.faults() != before || !logged || !author || !content) return std::nullopt;
    return model::Entry{*logged,           *author,          *std::move(content), version,
                        std::move(people), std::move(after), reader_.kept_any()};
  }

 private:
  template <class T>
  std::vector<T> list_of(const Node& map, std::string_view key) {
    const Node* node = map.find(key);
    if (node == nullptr) return {};
    return reader_.read_value<std::vector<T>>(*node).value_or(std::vector<T>{});
  }

  template <class M>
  std::optional<M> required(const Node& map, std::string_view key, std::string_view help) {
    const Node* node = reader_.require(map, key, help);
    return node == nullptr ? std::nullopt : reader_.read_value<M>(*node);
  }

  // kind, at, the body's own keys, visibility.
  std::optional<Content> read_content(const Node& map, std::vector<std::string_view> also) {
    if (!reader_.expect_map(map)) return std::nullopt;
    also.insert(also.end(), {"kind", "at", "visibility"});
    const Node* kind = reader_.require(map, "kind", "hvad slags notat det er");
    const auto at = required<base::Instant>(map, "at", "hvornår det skete");
    auto visibility = std::optional(model::Visibility::internal);
    if (const Node* node = map.find("visibility")) {
      visibility = reader_.read_value<model::Visibility>(*node);
    }
    if (kind == nullptr || reader_.scalar(*kind) == nullptr) return std::nullopt;
    auto body = read_body(map, *kind, also);
    if (!body || !at || !visibility) return std::nullopt;
    Content content{*at, *std::move(body), *visibility};
    const std::size_t before = reader_.faults();
    reader_.report(map, check(content));
    if (reader_.faults() != before) return std::nullopt;
    return content;
  }

  std::optional<model::Body> read_body(const Node& map, const Node& kind,
                                       const std::vector<std::string_view>& also) {
    std::optional<model::Body> body;
    const bool known = model::for_each_kind([&]<class T>() {
      if (kind.text != model::kind_words<T>.word) return false;
      if constexpr (std::is_same_v<T, model::Correction>) {
        body = read_correction(map, also);
      } else {
        auto value = reader_.read_struct<T>(map, also);
        if (value) body = *std::move(value);
      }
      return true;
    });
    if (known) return body;
    reader_.warn(
        kind.offset,
        {Code::unknown_kind,
         fmt::format("Notater af slagsen {} kendes ikke af denne udgave.", base::quoted(kind.text)),
         "Notatet bliver stående. En nyere udgave af beredskab kan læse det."});
    return model::Unknown{kind.text, reader_.source().bytes()};
  }

  std::optional<model::Body> read_correction(const Node& map, std::vector<std::string_view> also) {
    const std::size_t before = reader_.faults();
    const auto corrects = required<model::Stem>(map, "corrects", "det notat, der rettes");
    std::optional<model::Text> reason;
    if (const Node* node = map.find("reason")) reason = reader_.read_value<model::Text>(*node);
    auto over = list_of<model::Stem>(map, "over");
    std::vector<Content> instead;
    if (const Node* node = map.find("instead")) {
      auto content = read_content(*node, {});
      if (content) instead.push_back(*std::move(content));
    }
    also.insert(also.end(), {"corrects", "reason", "over", "instead"});
    reader_.refuse_unknown_keys(map, also);
    if (reader_.faults() != before || !corrects) return std::nullopt;
    return model::Correction{*corrects, std::move(reason), std::move(instead), std::move(over)};
  }

  Reader& reader_;
};

// `beredskab-entry/3` and later.
bool is_newer(const std::string& format) {
  constexpr std::string_view name = "beredskab-entry/";
  if (!format.starts_with(name)) return false;
  const auto number = base::ScalarOf<int>::parse(format.substr(name.size()));
  return number && *number > 2;
}

std::optional<model::Entry> entry_of(const Node& root, Reader& reader) {
  const Node* format = root.find("format");
  const bool old = format != nullptr && format->text == model::entry_format_1;
  if (format != nullptr && is_newer(format->text)) {
    reader.fault(format->offset,
                 {Code::newer_format,
                  fmt::format("Notatet er skrevet i formatet {}, som denne udgave ikke kender.",
                              base::quoted(format->text)),
                  "Det bliver stående. En nyere udgave af beredskab kan læse det."});
    return std::nullopt;
  }
  if (!old && !reader.expect_format(root, model::entry_format)) return std::nullopt;
  return EntryReader(reader).read(root, old ? 1 : 2);
}

std::optional<model::Entry> entry_of(std::optional<Node> quickly, const Source& source,
                                     base::Diagnostics& diagnostics) {
  base::Diagnostics found;
  const auto root = quickly ? std::move(quickly) : parse_tree(source, EndMarker::required, found);
  Reader reader(source, found);
  auto entry = root ? entry_of(*root, reader) : std::nullopt;
  if (found.has_errors()) entry.reset();
  diagnostics.append(std::move(found));
  return entry;
}

}  // namespace

std::string write_entry(const model::Entry& entry) {
  std::string text = emit(entry);
  if (std::ssize(text) > largest_text) {
    throw base::UsageError("Notatet er for langt: det fylder over 1 MB.",
                           "Gem teksten som en fil et andet sted, og skriv, hvor den ligger.");
  }
  base::Diagnostics diagnostics;
  const Source source("notat", text);
  // Both readers give it back, and an unknown kind would lose what this version does not know.
  const auto comes_back = [&](const std::optional<model::Entry>& again) {
    return again && emit(*again) == text;
  };
  if (has_unknown(entry.content) || !comes_back(entry_of(std::nullopt, source, diagnostics)) ||
      !comes_back(read_entry(source, diagnostics))) {
    std::string why;
    for (const auto& diagnostic : diagnostics) why += '\n' + base::format(diagnostic);
    throw base::WorldError(
        "Notatet kan ikke skrives, så det kan læses igen. Det er ikke gemt." + why,
        "Skriv teksten på en anden måde, og fortæl udviklerne om det.");
  }
  return text;
}

std::optional<model::Entry> read_entry(const Source& source, base::Diagnostics& diagnostics) {
  return entry_of(exact_tree(source), source, diagnostics);
}

}  // namespace store
