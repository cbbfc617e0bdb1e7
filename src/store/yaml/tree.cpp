#include "store/yaml/tree.hpp"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

#include "store/yaml/builder.hpp"

namespace store {

using base::Code;

namespace {

// Reads from memory without a copy.
class MemoryBuffer : public std::streambuf {
 public:
  explicit MemoryBuffer(const std::string& bytes) {
    char* begin = const_cast<char*>(bytes.data());  // streambuf's interface; never written to
    setg(begin, begin, begin + bytes.size());
  }
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
    return source.at(source.line_start(number) + odd, dropped_mistake());
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
    diagnostics.add(
        source.at(at, {Code::yaml_syntax, "Filen kan ikke læses som YAML herfra.",
                       "Se efter kolon, komma, indrykning og anførselstegn her og i linjen før."}));
    return std::nullopt;
  }
  if (auto fault = dropped_line(source, first, builder.lines_seen())) {
    diagnostics.add(*std::move(fault));
    return std::nullopt;
  }
  auto root = builder.take();
  if (!root || root->kind == Node::Kind::null) {
    diagnostics.add(source.whole({Code::empty_file, "Der står ikke noget i filen.",
                                  "Hent den fra historikken: beredskab restore"}));
    return std::nullopt;
  }
  if (root->kind != Node::Kind::map) {
    diagnostics.add(
        source.at(root->offset, {Code::wrong_shape, "Filen skal bestå af nøgler med værdier.",
                                 "Den første linje er for eksempel «format: …»."}));
    return std::nullopt;
  }
  return root;
}

}  // namespace store
