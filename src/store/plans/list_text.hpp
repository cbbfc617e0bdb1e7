// A list of maps in the text of a file that people write, in block or in braces: where things stand
// in it, and what is put in, replaced or taken out. For participants_edit.cpp.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/yaml/source.hpp"
#include "store/yaml/tree.hpp"

namespace store {

// What a text becomes; `fits` is false where it is laid out in a way that is not known here.
struct Edits {
  struct Edit {
    std::size_t offset;
    std::size_t length;  // of what is replaced
    std::string text;
  };
  std::vector<Edit> list;
  bool fits = true;

  std::string applied(const std::string& bytes) const;
};

class ListText {
 public:
  ListText(const Source& source, const Node& list, Edits& edits)
      : source_(source), bytes_(source.bytes()), list_(list), edits_(edits) {}

  bool is_flow(const Node& node) const {
    return bytes_[node.offset] == '{' || bytes_[node.offset] == '[';
  }
  // The value of `key`, as text that stands on one line.
  void replace(const Node& item, const Node& value, const std::string& text);
  // The lines `key: …` behind the members of `item` that come before it in `keys`, and stay.
  void insert(const Node& item, std::string_view key, std::span<const std::string_view> keys,
              std::span<const std::string_view> gone, const std::string& lines);
  // The member with its lines, and the remark behind it.
  void remove(const Node& item, std::string_view key);
  void remove_item(const Node& item);
  // Behind `behind`; in block the lines, in braces what stands between them.
  void add(const Node& behind, const std::string& lines, const std::string& in_braces);

 private:
  std::size_t column(std::size_t offset) const;
  std::string before_on_line(std::size_t offset) const;
  std::size_t line_end(std::size_t line) const;
  std::size_t indent(std::size_t line) const;
  bool is_blank(std::size_t line) const { return indent(line) == source_.line(line).size(); }
  std::optional<std::string> dash(const Node& item);
  std::size_t value_end(const Node& item, const Node& value) const;
  std::size_t quoted_end(std::size_t at) const;
  std::size_t brackets_end(std::size_t at) const;
  std::size_t last_line(const Node& item, const Node& value) const;
  std::size_t item_last_line(const Node& item) const;
  std::size_t end_of_item(const Node& item) const;
  std::string break_behind(const Node& item) const;
  void take_lines(std::size_t first, std::size_t last);
  std::size_t index_of(const Node& item) const {
    return static_cast<std::size_t>(&item - list_.items.data());
  }

  const Source& source_;
  const std::string& bytes_;
  const Node& list_;
  Edits& edits_;
};

}  // namespace store
