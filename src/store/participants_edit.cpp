#include "store/participants_edit.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "model/plan_fields.hpp"
#include "store/emitter.hpp"
#include "store/plan_files.hpp"
#include "store/tree.hpp"

namespace store {

namespace {

struct Edit {
  std::size_t offset;
  std::size_t length;  // of what is replaced
  std::string text;
};

std::string without_end(std::string text) {
  if (text.ends_with('\n')) text.pop_back();
  return text;
}

// `key: value` for a member that is set, else nothing.
template <class M>
std::optional<std::string> written(std::string_view key, const M& value) {
  Emitter emitter;
  if constexpr (base::Optional<M>) {
    if (!value) return std::nullopt;
    emitter.member(key, *value, 0);
  } else if constexpr (std::is_same_v<M, bool>) {
    if (!value) return std::nullopt;
    emitter.member(key, value, 0);
  } else {
    emitter.member(key, value, 0);
  }
  return without_end(emitter.take());
}

class Editor {
 public:
  Editor(const Source& source, const Node& list)
      : source_(source), bytes_(source.bytes()), list_(list) {
    base::for_each_field<model::Participant>(
        [this](const auto& field) { keys_.push_back(field.key); });
  }

  bool fits() const { return fits_; }
  std::string result() const {
    std::string out;
    std::size_t at = 0;
    auto edits = edits_;
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Edit& a, const Edit& b) { return a.offset < b.offset; });
    for (const auto& edit : edits) {
      out.append(bytes_, at, edit.offset - at);
      out += edit.text;
      at = edit.offset + edit.length;
    }
    return out.append(bytes_, at);
  }

  const Node* item(const model::PersonId& id) const {
    for (const auto& item : list_.items) {
      const Node* found = item.find("id");
      if (found != nullptr && found->text == id.str()) return &item;
    }
    return nullptr;
  }

  void change(const Node& item, const model::Participant& before,
              const model::Participant& after) {
    base::for_each_field<model::Participant>([&](const auto& field) {
      const auto line = written(field.key, after.*field.member);
      if (line == written(field.key, before.*field.member)) return;
      if (!line) {
        fits_ = false;  // nothing is taken away
      } else if (const Node* value = item.find(field.key)) {
        const auto text = line->substr(field.key.size() + 2);  // behind `key: `
        edits_.push_back({value->offset, value_end(item, *value) - value->offset, text});
      } else {
        insert(item, field.key, *line);
      }
    });
  }

  void add(const Node& behind, const model::Participant& person) {
    const bool in_brackets = bytes_[list_.offset] == '[';
    Emitter emitter;
    if (is_flow(behind)) {
      emitter.members(person, 0);
      auto lines = base::split(without_end(emitter.take()), '\n');
      const std::string text = '{' + base::join(lines, ", ") + '}';
      if (in_brackets) {
        const auto lead = before_on_line(behind.offset);
        const bool alone = lead.find_first_not_of(' ') == std::string::npos;
        edits_.push_back({brace(behind) + 1, 0, (alone ? ",\n" + lead : ", ") + text});
      } else if (const auto lead = dash(behind)) {
        edits_.push_back({end_of_item(behind), 0, break_behind(behind) + *lead + text});
      }
      return;
    }
    const auto lead = dash(behind);
    if (!lead || in_brackets) return;
    emitter.members(person, lead->size());
    const auto text = without_end(emitter.take());
    edits_.push_back(
        {end_of_item(behind), 0, break_behind(behind) + *lead + text.substr(lead->size())});
  }

 private:
  bool is_flow(const Node& item) const { return bytes_[item.offset] == '{'; }
  std::size_t column(std::size_t offset) const {
    return offset - source_.line_start(source_.line_of(offset));
  }
  std::string before_on_line(std::size_t offset) const {
    return bytes_.substr(offset - column(offset), column(offset));
  }
  std::size_t line_end(std::size_t line) const {
    return source_.line_start(line) + source_.line(line).size();
  }
  std::size_t indent(std::size_t line) const {
    return std::min(source_.line(line).find_first_not_of(' '), source_.line(line).size());
  }
  bool is_blank(std::size_t line) const { return indent(line) == source_.line(line).size(); }

  // `  - `, what stands before the item on its line.
  std::optional<std::string> dash(const Node& item) {
    auto lead = before_on_line(item.offset);
    if (base::trim(lead) == "-") return lead;
    fits_ = false;
    return std::nullopt;
  }

  // Behind the value's last byte.
  std::size_t value_end(const Node& item, const Node& value) const {
    if (value.quote == Node::Quote::plain) return value.offset + value.text.size();
    if (value.quote == Node::Quote::block) return line_end(last_line(item, value));
    const char quote = bytes_[value.offset];
    std::size_t at = value.offset + 1;
    while (at < bytes_.size()) {
      if (quote == '"' && bytes_[at] == '\\') {
        ++at;
      } else if (bytes_[at] == quote) {
        if (quote == '"' || at + 1 == bytes_.size() || bytes_[at + 1] != quote) return at + 1;
        ++at;
      }
      ++at;
    }
    return at;
  }

  // The last line of a value in block; what is indented further than its key belongs to it.
  std::size_t last_line(const Node& item, const Node& value) const {
    std::size_t last = source_.line_of(value.offset);
    if (value.quote != Node::Quote::block) return last;
    for (auto line = last + 1; line < source_.line_count(); ++line) {
      if (is_blank(line)) continue;
      if (indent(line) <= column(item.offset)) break;
      last = line;
    }
    return last;
  }

  // Behind the members that come before it in the field table, wherever people wrote those.
  void insert(const Node& item, std::string_view key, const std::string& line) {
    const auto place = [&](std::string_view of) {
      return std::find(keys_.begin(), keys_.end(), of) - keys_.begin();
    };
    const Node* behind = &item.members.back().value;
    for (const auto& member : item.members) {
      if (place(member.key) < place(key)) behind = &member.value;
    }
    if (is_flow(item)) {
      edits_.push_back({value_end(item, *behind), 0, ", " + line});
    } else {
      edits_.push_back({line_end(last_line(item, *behind)), 0,
                        '\n' + std::string(column(item.offset), ' ') + line});
    }
  }

  // Where the brace that ends the item stands: the first one behind its last value that is in no
  // comment.
  std::size_t brace(const Node& item) const {
    std::size_t at = value_end(item, item.members.back().value);
    while (at < bytes_.size() && bytes_[at] != '}') {
      at = bytes_[at] == '#' ? line_end(source_.line_of(at)) : at + 1;
    }
    return at;
  }

  // The end of the item's last line, of the comments below it that are indented further than its
  // dash too.
  std::size_t end_of_item(const Node& item) const {
    auto line = is_flow(item) ? source_.line_of(brace(item))
                              : last_line(item, item.members.back().value);
    const std::size_t dash = before_on_line(item.offset).find('-');
    while (line + 1 < source_.line_count() && indent(line + 1) > dash &&
           source_.line(line + 1).substr(indent(line + 1)).starts_with('#')) {
      ++line;
    }
    return line_end(line);
  }

  // One line break, or two where the items around have an empty line between them.
  std::string break_behind(const Node& item) const {
    const auto index = static_cast<std::size_t>(&item - list_.items.data());
    const bool last = index + 1 == list_.items.size();
    if (last && index == 0) return "\n";
    const Node& first = last ? list_.items[index - 1] : item;
    const Node& second = last ? item : list_.items[index + 1];
    const auto end = source_.line_of(second.offset);
    for (auto line = source_.line_of(end_of_item(first)) + 1; line < end; ++line) {
      if (is_blank(line)) return "\n\n";
    }
    return "\n";
  }

  const Source& source_;
  const std::string& bytes_;
  const Node& list_;
  std::vector<std::string_view> keys_;
  std::vector<Edit> edits_;
  bool fits_ = true;
};

}  // namespace

std::optional<std::string> with_participants(const Source& source,
                                             const model::Participants& intended) {
  base::Diagnostics faults;
  const auto root = parse_tree(source, EndMarker::forbidden, faults);
  const Node* list = root ? root->find("participants") : nullptr;
  const auto before = read_participants(source);
  if (list == nullptr || list->kind != Node::Kind::list || !before.value) return std::nullopt;
  Editor editor(source, *list);
  const Node* behind = nullptr;
  for (const auto& person : intended.participants) {
    const Node* there = editor.item(person.id);
    if (there != nullptr) {
      editor.change(*there, *before.value->find(person.id), person);
      behind = there;
    } else if (behind != nullptr) {
      editor.add(*behind, person);
    } else {
      return std::nullopt;  // nobody to stand behind
    }
  }
  if (!editor.fits()) return std::nullopt;
  return editor.result();
}

}  // namespace store
