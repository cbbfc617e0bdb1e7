// From tree to model, driven by the field tables. Every semantic fault is added to the
// diagnostics and reading goes on; a value is built only where all of it is sound.
#pragma once

#include <fmt/format.h>

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/fields.hpp"
#include "model/values/scalars.hpp"
#include "store/yaml/references.hpp"
#include "store/yaml/tree.hpp"

namespace store {

// Whether a YAML reader, of version 1.1 or 1.2, takes the bare word for something else than text.
bool is_typed_by_yaml(std::string_view text);

class Reader {
 public:
  Reader(const Source& source, base::Diagnostics& diagnostics)
      : source_(source), diagnostics_(diagnostics) {}

  // `also` are keys of the map that the caller reads itself.
  template <base::Structure T>
  std::optional<T> read_struct(const Node& map, const std::vector<std::string_view>& also = {});
  template <class M>
  std::optional<M> read_value(const Node& node);

  // A required key's value; a missing one is added as a fault at the map.
  const Node* require(const Node& map, std::string_view key, std::string_view help);
  // The text of a scalar, or null with a fault added.
  const std::string* scalar(const Node& node);
  // False, with a fault added, unless it is one.
  bool expect_map(const Node& node);
  void refuse_unknown_keys(const Node& map, const std::vector<std::string_view>& known);
  // From now on unknown keys are warned of instead: of what a newer version may have written.
  void keep_unknown_keys() { keeps_unknown_keys_ = true; }
  bool kept_any() const { return kept_any_; }
  // From now on a fault costs what is at fault alone, where that may be absent: the field, or the
  // item of a list. The fault is added all the same.
  void forgive() { forgives_ = true; }
  // False, with a fault added, unless the map's `format` is the expected one.
  bool expect_format(const Node& map, std::string_view expected);
  void fault(std::size_t offset, base::Mistake mistake);
  void warn(std::size_t offset, base::Mistake mistake);
  // Where `check` found something; the breach's key is looked up in the map.
  void report(const Node& map, const std::vector<base::Breach>& breaches);

  const std::vector<Reference>& references() const { return references_; }
  // Where each item with an `id` declares it, in the file's order.
  const std::vector<Reference>& declarations() const { return declarations_; }
  // Whether every item could be asked for its id: else one may be missing among the declarations.
  bool declares_all() const { return declares_all_; }
  std::size_t faults() const { return faults_; }
  const Source& source() const { return source_; }

 private:
  bool expect(const Node& node, Node::Kind kind, std::string_view what, std::string_view how);
  bool expect_list(const Node& node);
  void refuse_untyped(const Node& node);
  // What was typed behind ` #`, where it may have been meant as text.
  void refuse_remark(const Node& node);
  void bad_choice(const Node& node, const std::vector<std::string>& words);

  template <class M>
  std::optional<M> read_scalar(const Node& node);
  template <class M>
  std::optional<M> read_choice(const Node& node);
  template <class T>
  std::optional<std::vector<T>> read_list(const Node& node);
  template <class T, class M>
  std::optional<M> read_field(const Node& map, const base::Field<T, M>& field);

  const Source& source_;
  base::Diagnostics& diagnostics_;
  std::vector<Reference> references_;
  std::vector<Reference> declarations_;
  bool declares_all_ = true;
  bool keeps_unknown_keys_ = false;
  bool kept_any_ = false;
  bool forgives_ = false;
  std::size_t faults_ = 0;
};

// ---- implementation of the templates

template <base::Structure T>
std::optional<T> Reader::read_struct(const Node& map, const std::vector<std::string_view>& also) {
  if (!expect_map(map)) return std::nullopt;
  std::vector<std::string_view> known = also;
  base::for_each_field<T>([&](const auto& field) { known.push_back(field.key); });
  const std::size_t outset = faults_;
  refuse_unknown_keys(map, known);
  if (forgives_) faults_ = outset;
  const std::size_t before = faults_;
  auto parts = base::fields_of<T>.apply(
      [&](const auto&... field) { return base::Table{read_field(map, field)...}; });
  if (faults_ != before) return std::nullopt;
  T value = std::move(parts).take([](auto&&... part) { return T{*std::move(part)...}; });
  if constexpr (base::Checked<T>) {
    report(map, check(value));
    if (faults_ != before) return std::nullopt;
  }
  return value;
}

template <class T, class M>
std::optional<M> Reader::read_field(const Node& map, const base::Field<T, M>& field) {
  constexpr bool natural_default = base::Optional<M> || base::List<M> || std::is_same_v<M, bool>;
  const Node* node = map.find(field.key);
  if (node == nullptr) {
    if (field.presence != base::Presence::non_empty &&
        (natural_default || field.presence == base::Presence::defaulted)) {
      if constexpr (std::is_default_constructible_v<M>) return M{};
    }
    require(map, field.key, field.help);
    if (is_declaration<M>(field.key) || base::List<M>) declares_all_ = false;
    return std::nullopt;
  }
  const std::size_t before = faults_;
  std::optional<M> value;
  if constexpr (base::Optional<M>) {
    auto inner = read_value<typename M::value_type>(*node);
    if (inner) value = M(std::move(*inner));
  } else {
    value = read_value<M>(*node);
  }
  if constexpr (base::List<M>) {
    if (value && value->empty() && field.presence == base::Presence::non_empty &&
        node->items.empty()) {
      fault(node->offset, {base::Code::missing_field, fmt::format("Listen «{}» er tom.", field.key),
                           fmt::format("Skriv mindst én: {}.", field.help)});
      return std::nullopt;
    }
  }
  if constexpr (natural_default) {
    if (forgives_ && faults_ != before && field.presence != base::Presence::non_empty) {
      faults_ = before;
      if (!value) value = M{};
    }
  }
  if constexpr (refers_to<M>.has_value()) {
    auto& list = is_declaration<M>(field.key) ? declarations_ : references_;
    if (value) {
      list.push_back({*refers_to<M>, node->text, node->offset});
    } else if (is_declaration<M>(field.key)) {
      declares_all_ = false;
    }
  } else if constexpr (base::Optional<M>) {
    if constexpr (refers_to<typename M::value_type>.has_value()) {
      if (value && *value) {
        references_.push_back({*refers_to<typename M::value_type>, node->text, node->offset});
      }
    }
  } else if constexpr (base::List<M>) {
    if constexpr (refers_to<typename M::value_type>.has_value()) {
      for (const auto& item : node->items) {
        references_.push_back({*refers_to<typename M::value_type>, item.text, item.offset});
      }
    }
  }
  return value;
}

template <class M>
std::optional<M> Reader::read_value(const Node& node) {
  if constexpr (base::Structure<M>) {
    return read_struct<M>(node);
  } else if constexpr (base::List<M>) {
    return read_list<typename M::value_type>(node);
  } else if constexpr (base::Enumeration<M>) {
    return read_choice<M>(node);
  } else if constexpr (std::is_same_v<M, bool>) {
    const std::string* text = scalar(node);
    if (text == nullptr) return std::nullopt;
    if (node.quote == Node::Quote::plain && *text == "true") return true;
    if (node.quote == Node::Quote::plain && *text == "false") return false;
    fault(node.offset, {base::Code::bad_bool, "Her skal stå true eller false.",
                        "Skriv true for ja og false for nej."});
    return std::nullopt;
  } else {
    return read_scalar<M>(node);
  }
}

template <class M>
std::optional<M> Reader::read_scalar(const Node& node) {
  const std::string* text = scalar(node);
  if (text == nullptr) return std::nullopt;
  if constexpr (base::ScalarOf<M>::style == base::Style::text) {
    const std::size_t before = faults_;
    refuse_untyped(node);
    refuse_remark(node);
    if (faults_ != before) return std::nullopt;
  }
  // Behind a number «# hjemme» is a remark, but «#42» may belong to it.
  if constexpr (base::ScalarOf<M>::style == base::Style::phone) {
    const auto next = node.remark + 1;
    if (node.remark != 0 && source_.bytes().find_first_of(" \n", next) != next) {
      refuse_remark(node);
      return std::nullopt;
    }
  }
  // "2" is a text, to every other reader of YAML.
  constexpr bool is_number = std::is_same_v<M, int> || std::is_same_v<M, base::Decimal>;
  const bool quoted_number = is_number && node.quote != Node::Quote::plain;
  auto value = base::ScalarOf<M>::parse(quoted_number ? fmt::format("\"{}\"", *text) : *text);
  if (!value) {
    fault(node.offset, value.mistake());
    return std::nullopt;
  }
  return std::move(*value);
}

template <class M>
std::optional<M> Reader::read_choice(const Node& node) {
  const std::string* text = scalar(node);
  if (text == nullptr) return std::nullopt;
  std::vector<std::string> words;
  for (const auto& choice : base::choices_of<M>) {
    if (choice.word == *text) return choice.value;
    words.emplace_back(choice.word);
  }
  bad_choice(node, words);
  return std::nullopt;
}

template <class T>
std::optional<std::vector<T>> Reader::read_list(const Node& node) {
  if (!expect_list(node)) return std::nullopt;
  std::vector<T> list;
  std::set<std::string> ids;
  for (const auto& item : node.items) {
    const std::size_t before = faults_;
    auto value = read_value<T>(item);
    if (forgives_) faults_ = before;
    if (!value) continue;
    if constexpr (requires(const T& t) { t.id.str(); }) {
      if (!ids.insert(value->id.str()).second) {
        const Node* id = item.find("id");
        fault(id != nullptr ? id->offset : item.offset,
              {base::Code::duplicate_id, fmt::format("Id'et «{}» er brugt før.", value->id.str()),
               "Giv den nyeste et andet id: et id, der er taget i brug, ændres aldrig."});
      }
    }
    list.push_back(std::move(*value));
  }
  return list;
}

}  // namespace store
