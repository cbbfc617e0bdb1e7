// Builds the tree of a file from yaml-cpp's events. For tree.cpp alone.
#pragma once

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.hpp"
#include "store/yaml/source.hpp"
#include "store/yaml/tree.hpp"

namespace store {

// Thrown from an event to leave the parser.
struct Stop {
  std::size_t offset;
  base::Mistake mistake;
};

base::Mistake dropped_mistake();

class Builder : public YAML::EventHandler {
 public:
  Builder(const Source& source, base::Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics), seen_(source.line_count(), false) {}

  std::optional<Node> take() { return std::move(root_); }
  // Per line: whether an event accounts for it.
  const std::vector<bool>& lines_seen() const { return seen_; }

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    Node node;
    std::optional<Member> key;  // of a map: read, and waiting for its value
    bool duplicate = false;
    std::unordered_map<std::string, std::size_t> keys;  // of a map, with their offsets
  };

  void see(std::size_t at);
  char byte(std::size_t at) const;
  bool is_written_null(std::size_t at) const;
  std::size_t place_of_null(std::size_t mark) const;
  void refuse_tag(std::size_t at, const std::string& tag) const;
  void open(std::size_t at, const std::string& tag, YAML::anchor_t anchor, Node::Kind kind);
  void close();
  void place(Node node);
  Member read_key(Open& map, Node&& key);

  const Source& source_;
  base::Diagnostics& diagnostics_;
  std::vector<bool> seen_;
  std::vector<Open> stack_;
  std::optional<Node> root_;
  int documents_ = 0;
};

}  // namespace store
