#include "store/yaml/builder.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

#include "base/text.hpp"
#include "store/yaml/line_walk.hpp"

namespace store {

using base::Code;
using base::Mistake;

namespace {

constexpr std::size_t max_depth = 64;

std::size_t offset(const YAML::Mark& mark) {
  return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
}

void refuse_anchor(std::size_t at, YAML::anchor_t anchor) {
  if (anchor != 0) throw Stop{at, anchor_mistake()};
}

}  // namespace

Mistake dropped_mistake() {
  return {Code::dropped_line, "Linjen hører ikke til det, der står over den.",
          "Se efter indrykningen: det, der hører til samme niveau, begynder under hinanden."};
}

void Builder::see(std::size_t at) {
  if (at < source_.bytes().size()) seen_[source_.line_of(at)] = true;
}

char Builder::byte(std::size_t at) const {
  return at < source_.bytes().size() ? source_.bytes()[at] : '\0';
}

// The scan has refused every further `---`: what comes after the document was dropped from it.
void Builder::OnDocumentStart(const YAML::Mark& mark) {
  if (documents_++ > 0) throw Stop{offset(mark), dropped_mistake()};
}

void Builder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  refuse_anchor(offset(mark), anchor);
  Node node;
  node.offset = offset(mark);
  if (is_written_null(node.offset)) {
    see(node.offset);
  } else {
    node.offset = place_of_null(node.offset);
  }
  place(std::move(node));
}

void Builder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  throw Stop{offset(mark), anchor_mistake()};
}

void Builder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       const std::string& value) {
  refuse_anchor(offset(mark), anchor);
  refuse_tag(offset(mark), tag);
  Node node;
  node.kind = Node::Kind::scalar;
  node.offset = offset(mark);
  node.text = value;
  see(node.offset);
  const char first = byte(node.offset);
  if (first == '"' || first == '\'') {
    node.quote = Node::Quote::quoted;
  } else if (first == '|' || first == '>') {
    node.quote = Node::Quote::block;
  } else if (source_.bytes().compare(node.offset, value.size(), value) != 0) {
    throw Stop{node.offset,
               {Code::multi_line_scalar, "Teksten går over flere linjer.",
                "Skriv den på én linje, eller efter | med teksten rykket ind på de "
                "næste linjer."}};
  } else {
    const auto behind = node.offset + value.size();
    const auto next = source_.bytes().find_first_not_of(' ', behind);
    if (next > behind && byte(next) == '#') node.remark = next;
  }
  place(std::move(node));
}

void Builder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                              YAML::EmitterStyle::value) {
  open(offset(mark), tag, anchor, Node::Kind::list);
}

void Builder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) {
  open(offset(mark), tag, anchor, Node::Kind::map);
}

bool Builder::is_written_null(std::size_t at) const {
  static constexpr std::array<std::string_view, 4> words{"~", "null", "Null", "NULL"};
  for (const auto word : words) {
    if (source_.bytes().compare(at, word.size(), word) != 0) continue;
    const char next = byte(at + word.size());
    return next == '\0' || next == ' ' || next == '\n' || next == ',' || next == ']' || next == '}';
  }
  return false;
}

// Where a value is missing yaml-cpp marks the next token, which may stand lines below. People look
// behind the colon or the dash.
std::size_t Builder::place_of_null(std::size_t mark) const {
  const std::string_view before = std::string_view(source_.bytes()).substr(0, mark);
  if (!stack_.empty() && stack_.back().key) {
    const auto& key = *stack_.back().key;
    const auto colon = before.find(':', key.offset + key.key.size());
    return colon == std::string_view::npos ? key.offset : colon + 1;
  }
  std::size_t line = source_.line_of(mark);
  if (mark > source_.line_start(line) + source_.line(line).find_first_not_of(' ')) return mark;
  while (line-- > 0) {
    const std::string_view text = source_.line(line);
    const auto dash = text.substr(0, text.find(" #")).find_last_not_of(' ');
    if (dash == std::string_view::npos || text[text.find_first_not_of(' ')] == '#') continue;
    return text[dash] == '-' ? source_.line_start(line) + dash + 1 : mark;
  }
  return mark;
}

void Builder::refuse_tag(std::size_t at, const std::string& tag) const {
  if (byte(at) != '!' && (tag.empty() || tag == "?" || tag == "!")) return;
  throw Stop{at, tag_mistake()};
}

void Builder::open(std::size_t at, const std::string& tag, YAML::anchor_t anchor, Node::Kind kind) {
  refuse_anchor(at, anchor);
  refuse_tag(at, tag);
  if (stack_.size() >= max_depth) {
    throw Stop{at,
               {Code::too_deep, "Filen er bygget i for mange niveauer.",
                fmt::format("Der må højst være {} niveauer.", max_depth)}};
  }
  const bool as_key =
      !stack_.empty() && stack_.back().node.kind == Node::Kind::map && !stack_.back().key;
  if (as_key) throw Stop{at, key_mistake()};
  Node node;
  node.kind = kind;
  node.offset = at;
  see(node.offset);
  stack_.push_back({std::move(node), std::nullopt, false, {}});
}

void Builder::close() {
  Node node = std::move(stack_.back().node);
  stack_.pop_back();
  place(std::move(node));
}

void Builder::place(Node node) {
  if (stack_.empty()) {
    root_ = std::move(node);
    return;
  }
  Open& parent = stack_.back();
  if (parent.node.kind == Node::Kind::list) {
    parent.node.items.push_back(std::move(node));
  } else if (!parent.key) {
    parent.key = read_key(parent, std::move(node));
  } else {
    parent.key->value = std::move(node);
    if (!parent.duplicate) parent.node.members.push_back(std::move(*parent.key));
    parent.key.reset();
  }
}

Member Builder::read_key(Open& map, Node&& key) {
  if (key.kind != Node::Kind::scalar || key.quote == Node::Quote::block) {
    throw Stop{key.offset, key_mistake()};
  }
  if (key.text == "<<" && key.quote == Node::Quote::plain) {
    throw Stop{key.offset,
               {Code::merge_key, "Sammenfletning (<<) bruges ikke her.", "Skriv felterne ud."}};
  }
  const auto [first, is_new] = map.keys.emplace(key.text, key.offset);
  map.duplicate = !is_new;
  if (map.duplicate) {
    source_.tell(diagnostics_, key.offset,
                 {Code::duplicate_key,
                  fmt::format("Nøglen {} står der allerede i linje {}.", base::quoted(key.text),
                              source_.line_of(first->second) + 1),
                  key.text == "id" ? "Er det et nyt punkt på listen, mangler bindestregen foran; "
                                     "ellers slet den ene."
                                   : "Slet den ene."});
  }
  return {std::move(key.text), key.offset, {}};
}

}  // namespace store
