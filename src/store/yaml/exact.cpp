#include "store/yaml/exact.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "store/yaml/scan.hpp"

namespace store {

namespace {

constexpr std::size_t deepest = 8;       // the emitter needs five levels
constexpr std::size_t longest_key = 64;  // yaml-cpp takes keys of up to 1024 bytes
constexpr std::size_t usual_members = 16;

bool in_key(char c) { return base::is_lower(c) || c == '_'; }
bool in_number(char c) { return base::is_digit(c); }
bool begins_word(char c) { return base::is_letter(c) || c == '_' || in_number(c); }
bool in_word(char c) { return begins_word(c) || c == '-' || c == '.' || c == '/' || c == '+'; }

// Of \x and \u.
std::optional<char32_t> hexadecimal(std::string_view digits) {
  char32_t value = 0;
  for (const char c : digits) {
    if (!base::is_lower_hex(c)) return std::nullopt;
    value = value * 16 + static_cast<char32_t>(in_number(c) ? c - '0' : c - 'a' + 10);
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return surrogate ? std::nullopt : std::optional(value);
}

// Reads from left to right; each function leaves what it took, and answers false where the text is
// not in our form: then nothing of it counts.
class ExactReader {
 public:
  explicit ExactReader(std::string_view bytes) : bytes_(bytes) {}

  std::optional<Node> read() {
    Node root;
    if (!map(root, 0, 0) || bytes_.substr(at_) != "...\n") return std::nullopt;
    return root;
  }

 private:
  bool is(char c) const { return at_ < bytes_.size() && bytes_[at_] == c; }
  bool take(char c) {
    if (!is(c)) return false;
    ++at_;
    return true;
  }
  // Whether the next line has just so many spaces before its text.
  bool indented(std::size_t spaces) const {
    const auto begin = bytes_.find_first_not_of(' ', at_);
    return begin == at_ + spaces && bytes_[begin] != '\n';
  }

  // Members below each other, from the first key; the following ones are indented.
  bool map(Node& node, std::size_t indent, std::size_t depth) {
    if (depth == deepest) return false;
    node.kind = Node::Kind::map;
    node.offset = at_;
    node.members.reserve(usual_members);
    do {
      if (!node.members.empty()) at_ += indent;
      Member& member = node.members.emplace_back();
      if (!key(member) || is_given_twice(node, member.key)) return false;
      if (!value(member.value, indent, depth)) return false;
    } while (indented(indent) && in_key(bytes_[at_ + indent]));
    return true;
  }

  static bool is_given_twice(const Node& map, std::string_view key) {
    return std::any_of(map.members.begin(), map.members.end() - 1,
                       [&](const Member& member) { return member.key == key; });
  }

  bool key(Member& member) {
    member.offset = at_;
    const auto goes_on = [&](char c) { return in_key(c) || (at_ > member.offset && in_number(c)); };
    while (at_ < bytes_.size() && goes_on(bytes_[at_])) ++at_;
    member.key = bytes_.substr(member.offset, at_ - member.offset);
    const bool sound =
        !member.key.empty() && member.key.size() <= longest_key && member.key != "null";
    return sound && take(':');
  }

  // What stands behind the colon of a key that is indented so far.
  bool value(Node& node, std::size_t indent, std::size_t depth) {
    if (take('\n')) {
      indent += 2;
      if (!indented(indent)) return false;
      at_ += indent;
      return is('-') ? list(node, indent, depth + 1) : map(node, indent, depth + 1);
    }
    if (!take(' ')) return false;
    if (is('[')) return words(node);
    return is_text() ? text(node, indent + 2) : word(node, true) && take('\n');
  }

  bool is_text() const { return is('"') || is('|'); }
  bool text(Node& node, std::size_t indent) { return is('"') ? quoted(node) : block(node, indent); }

  // Items below each other, from the first dash.
  bool list(Node& node, std::size_t indent, std::size_t depth) {
    node.kind = Node::Kind::list;
    node.offset = at_;
    do {
      if (!node.items.empty()) at_ += indent;
      if (!take('-') || !take(' ')) return false;
      Node& item = node.items.emplace_back();
      if (!(is_text() ? text(item, indent + 2) : map(item, indent + 2, depth + 1))) return false;
    } while (indented(indent) && bytes_[at_ + indent] == '-');
    return true;
  }

  // [one, two]
  bool words(Node& node) {
    node.kind = Node::Kind::list;
    node.offset = at_++;
    do {
      if (!node.items.empty() && !take(' ')) return false;
      if (!word(node.items.emplace_back(), false)) return false;
    } while (take(','));
    return take(']') && take('\n');
  }

  bool word(Node& node, bool with_colons) {
    const std::size_t begin = at_;
    const bool minus = is('-') && at_ + 1 < bytes_.size() && in_number(bytes_[at_ + 1]);
    if (!minus && (at_ == bytes_.size() || !begins_word(bytes_[at_]))) return false;
    ++at_;
    while (at_ < bytes_.size() && (in_word(bytes_[at_]) || (with_colons && bytes_[at_] == ':')))
      ++at_;
    const std::string_view text = bytes_.substr(begin, at_ - begin);
    if (text.back() == ':' || text == "null" || text == "Null" || text == "NULL") return false;
    set(node, Node::Quote::plain, begin);
    node.text = text;
    return true;
  }

  static void set(Node& node, Node::Quote quote, std::size_t offset) {
    node.kind = Node::Kind::scalar;
    node.quote = quote;
    node.offset = offset;
  }

  // "…" to the end of the line.
  bool quoted(Node& node) {
    set(node, Node::Quote::quoted, at_++);
    while (true) {
      const auto next = bytes_.find_first_of("\"\\\n", at_);
      if (next == std::string_view::npos || bytes_[next] == '\n') return false;
      node.text += bytes_.substr(at_, next - at_);
      at_ = next + 1;
      if (bytes_[next] == '"') return take('\n');
      if (!escape(node.text)) return false;
    }
  }

  // What stands behind a backslash.
  bool escape(std::string& text) {
    const char c = at_ < bytes_.size() ? bytes_[at_++] : '\0';
    if (c == '"' || c == '\\') text += c;
    else if (c == 'n') text += '\n';
    else if (c == 't') text += '\t';
    else if (c == 'x' || c == 'u') return character(text, c == 'x' ? 2 : 4);
    else return false;
    return true;
  }

  bool character(std::string& text, std::size_t digits) {
    if (bytes_.size() - at_ < digits) return false;
    const auto code = hexadecimal(bytes_.substr(at_, digits));
    at_ += digits;
    if (code) base::append_utf8(text, *code);
    return code.has_value();
  }

  // | or |-, and the lines below, indented so far. None has white space at its ends, the first and
  // the last are not blank.
  bool block(Node& node, std::size_t indent) {
    set(node, Node::Quote::block, at_++);
    const bool ends_with_newline = !take('-');
    if (!take('\n') || !indented(indent)) return false;
    while (is('\n') || indented(indent)) {
      if (!is('\n')) at_ += indent;
      const auto end = bytes_.find('\n', at_);
      if (end == std::string_view::npos || (end > at_ && bytes_[end - 1] == ' ')) return false;
      node.text += bytes_.substr(at_, end + 1 - at_);
      at_ = end + 1;
    }
    if (node.text.ends_with("\n\n")) return false;
    if (!ends_with_newline) node.text.pop_back();
    return true;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
};

}  // namespace

std::optional<Node> exact_tree(const Source& source) {
  if (fault_of_bytes(source)) return std::nullopt;
  return ExactReader(source.bytes()).read();
}

}  // namespace store
