#include "store/tree.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

#include "base/text.hpp"

namespace store {

using base::Code;
using base::Mistake;

namespace {

constexpr std::size_t max_depth = 64;

// Reads from memory without a copy.
class MemoryBuffer : public std::streambuf {
 public:
  explicit MemoryBuffer(const std::string& bytes) {
    char* begin = const_cast<char*>(bytes.data());  // streambuf's interface; never written to
    setg(begin, begin, begin + bytes.size());
  }
};

// Thrown from an event to leave the parser; caught in parse_tree.
struct Stop {
  std::size_t offset;
  Mistake mistake;
};

class Builder : public YAML::EventHandler {
 public:
  Builder(const Source& source, base::Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics), seen_(source.line_count(), false) {}

  std::optional<Node> take() { return std::move(root_); }
  const std::vector<bool>& lines_seen() const { return seen_; }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (documents_++ > 0) {
      throw Stop{offset(mark), {Code::second_document, "Her begynder et dokument til i filen.",
                                "Hver fil har ét dokument: slet linjen «---» og det, der følger."}};
    }
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    Node node;
    node.offset = offset(mark);
    place(std::move(node));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuse_anchor(mark, 1); }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    Node node;
    node.kind = Node::Kind::scalar;
    node.offset = offset(mark);
    node.text = value;
    see(node.offset);
    const char first = node.offset < source_.bytes().size() ? source_.bytes()[node.offset] : '\0';
    if (first == '"' || first == '\'') {
      node.quote = Node::Quote::quoted;
    } else if (first == '|' || first == '>') {
      node.quote = Node::Quote::block;
    } else if (source_.bytes().compare(node.offset, value.size(), value) != 0) {
      throw Stop{node.offset, {Code::multi_line_scalar, "Teksten går over flere linjer.",
                               "Skriv den på én linje, eller efter | med teksten rykket ind på de "
                               "næste linjer."}};
    }
    place(std::move(node));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, Node::Kind::list);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, Node::Kind::map);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    Node node;
    std::optional<Member> key;  // of a map: read, and waiting for its value
    bool duplicate = false;
  };

  static std::size_t offset(const YAML::Mark& mark) {
    return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
  }
  void see(std::size_t at) {
    if (at < source_.bytes().size()) seen_[source_.line_of(at)] = true;
  }

  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) const {
    if (anchor != 0) {
      throw Stop{offset(mark), {Code::anchor, "Ankre og henvisninger (& og *) bruges ikke her.",
                                "Skriv værdien ud. Tekst, der begynder med & eller *, skal stå i "
                                "anførselstegn."}};
    }
  }
  void refuse_tag(const YAML::Mark& mark, const std::string& tag) const {
    const std::size_t at = offset(mark);
    const bool written = at < source_.bytes().size() && source_.bytes()[at] == '!';
    if (written || (!tag.empty() && tag != "?" && tag != "!")) {
      throw Stop{at, {Code::tag, "Typemærker (!) bruges ikke her.",
                      "Slet mærket. Tekst, der begynder med !, skal stå i anførselstegn."}};
    }
  }

  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
            Node::Kind kind) {
    refuse_anchor(mark, anchor);
    refuse_tag(mark, tag);
    if (stack_.size() >= max_depth) {
      throw Stop{offset(mark), {Code::too_deep, "Filen er bygget i for mange niveauer.",
                                "Der må højst være 64 niveauer."}};
    }
    if (!stack_.empty() && stack_.back().node.kind == Node::Kind::map && !stack_.back().key) {
      throw Stop{offset(mark), {Code::complex_key, "En nøgle skal være et enkelt ord.",
                                "Skriv nøglen som et ord efterfulgt af kolon."}};
    }
    Node node;
    node.kind = kind;
    node.offset = offset(mark);
    see(node.offset);
    stack_.push_back({std::move(node), std::nullopt});
  }

  void close() {
    Node node = std::move(stack_.back().node);
    stack_.pop_back();
    place(std::move(node));
  }

  void place(Node node) {
    if (stack_.empty()) {
      root_ = std::move(node);
      return;
    }
    Open& parent = stack_.back();
    if (parent.node.kind == Node::Kind::list) {
      parent.node.items.push_back(std::move(node));
    } else if (!parent.key) {
      parent.key = read_key(parent.node, std::move(node), parent.duplicate);
    } else {
      parent.key->value = std::move(node);
      if (!parent.duplicate) parent.node.members.push_back(std::move(*parent.key));
      parent.key.reset();
    }
  }

  Member read_key(const Node& map, Node key, bool& duplicate) {
    if (key.kind != Node::Kind::scalar || key.quote == Node::Quote::block) {
      throw Stop{key.offset, {Code::complex_key, "En nøgle skal være et enkelt ord.",
                              "Skriv nøglen som et ord efterfulgt af kolon."}};
    }
    if (key.text == "<<" && key.quote == Node::Quote::plain) {
      throw Stop{key.offset, {Code::merge_key, "Sammenfletning (<<) bruges ikke her.",
                              "Skriv felterne ud."}};
    }
    duplicate = map.find(key.text) != nullptr;
    if (duplicate) {
      diagnostics_.add(source_.at(
          key.offset, {Code::duplicate_key,
                       fmt::format("Nøglen «{}» står der allerede.", base::visible(key.text)),
                       "Slet den ene."}));
    }
    return {key.text, key.offset, {}};
  }

  const Source& source_;
  base::Diagnostics& diagnostics_;
  std::vector<bool> seen_;
  std::vector<Open> stack_;
  std::optional<Node> root_;
  int documents_ = 0;
};

// Every line that is not part of a block text must have been accounted for by an event.
std::optional<base::Diagnostic> dropped_line(const Source& source, const Scan& scan,
                                             const std::vector<bool>& seen) {
  for (std::size_t number = 0; number < source.line_count(); ++number) {
    if (seen[number] || scan.block_lines[number]) continue;
    const std::string_view line = source.line(number);
    const std::string_view text = line.substr(0, line.find(" #"));
    if (text == "..." || text == "---") continue;
    const auto odd = text.find_first_not_of(" []{},-");
    if (odd == std::string_view::npos) continue;
    return source.at(source.line_start(number) + odd,
                     Mistake{Code::dropped_line, "Linjen hører ikke til noget.",
                             "Se efter indrykningen: nøgler på samme niveau begynder under "
                             "hinanden."});
  }
  return std::nullopt;
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (const auto& member : members) {
    if (member.key == key) return &member.value;
  }
  return nullptr;
}

std::optional<Node> parse_tree(const Source& source, EndMarker end_marker,
                               base::Diagnostics& diagnostics) {
  auto first = scan(source, end_marker);
  if (first.fault) {
    diagnostics.add(*std::move(first.fault));
    return std::nullopt;
  }
  Builder builder(source, diagnostics);
  try {
    MemoryBuffer buffer(source.bytes());
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(builder)) {
    }
  } catch (const Stop& stop) {
    diagnostics.add(source.at(stop.offset, stop.mistake));
    return std::nullopt;
  } catch (const YAML::Exception& error) {
    const auto at = error.mark.pos < 0 ? 0 : static_cast<std::size_t>(error.mark.pos);
    diagnostics.add(source.at(
        at, {Code::yaml_syntax, "Filen kan ikke læses som YAML herfra.",
             "Se efter kolon, indrykning og anførselstegn på linjen og linjen før."}));
    return std::nullopt;
  }
  if (auto fault = dropped_line(source, first, builder.lines_seen())) {
    diagnostics.add(*std::move(fault));
    return std::nullopt;
  }
  auto root = builder.take();
  if (!root || root->kind != Node::Kind::map) {
    diagnostics.add(source.whole({Code::wrong_shape, "Filen skal begynde med nøgler og værdier.",
                                  "Den første linje er for eksempel «format: …»."}));
    return std::nullopt;
  }
  return root;
}

}  // namespace store
