#include "store/plans/participants_edit.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "model/values/plan_fields.hpp"
#include "store/plans/list_text.hpp"
#include "store/plans/plan_readers.hpp"
#include "store/yaml/emitter.hpp"

namespace store {

namespace {

template <class T>
std::string in_braces(const T& value);

// `key: value` for a member that is set, else nothing; in braces on one line.
template <class M>
std::optional<std::string> written(std::string_view key, const M& value, bool flow) {
  if constexpr (base::Optional<M>) {
    return value ? written(key, *value, flow) : std::nullopt;
  } else {
    if constexpr (std::is_same_v<M, bool>) {
      if (!value) return std::nullopt;
    }
    if constexpr (base::List<M>) {
      if (value.empty()) return std::nullopt;
      if (flow) {
        std::vector<std::string> items;
        for (const auto& one : value) items.push_back('{' + in_braces(one) + '}');
        return std::string(key) + ": [" + base::join(items, ", ") + ']';
      }
    }
    auto text = emitted(key, value);
    text.pop_back();  // the line break
    return text;
  }
}

template <class T>
std::vector<std::string> members_of(const T& value, bool flow) {
  std::vector<std::string> all;
  base::for_each_field<T>([&](const auto& field) {
    if (auto text = written(field.key, value.*field.member, flow)) all.push_back(*std::move(text));
  });
  return all;
}

template <class T>
std::string in_braces(const T& value) {
  return base::join(members_of(value, true), ", ");
}

// What tells the items of a list apart.
const std::string& key_of(const model::Participant& person) { return person.id.str(); }
const std::string& key_of(const model::NamedNumber& number) { return number.name.str(); }

template <class T>
class Editor {
 public:
  Editor(const Source& source, const Node& list, std::string_view key, Edits& edits)
      : source_(source), list_(list), key_(key), edits_(edits), text_(source, list, edits) {
    base::for_each_field<T>([this](const auto& field) { keys_.push_back(field.key); });
  }

  // `before` is what the list says. What stays must stand in the same order.
  void change(const std::vector<T>& before, const std::vector<T>& after) {
    const auto find = [](const std::vector<T>& in, const T& one) {
      return std::ranges::find_if(in, [&](const T& other) { return key_of(other) == key_of(one); });
    };
    const Node* behind = nullptr;
    for (const auto& one : after) {
      const Node* there = item(key_of(one));
      if (there != nullptr) {
        change_item(*there, *find(before, one), one);
        behind = there;
      } else if (behind != nullptr) {
        text_.add(*behind, base::join(members_of(one, false), "\n"), in_braces(one));
      } else {
        edits_.fits = false;  // nobody to stand behind
      }
    }
    for (const auto& one : before) {
      if (find(after, one) == after.end()) text_.remove_item(*item(key_of(one)));
    }
  }

 private:
  const Node* item(const std::string& key) const {
    for (const auto& one : list_.items) {
      const Node* found = one.find(key_);
      if (found != nullptr && found->text == key) return &one;
    }
    return nullptr;
  }

  void change_item(const Node& item, const T& before, const T& after) {
    const bool flow = text_.is_flow(item);
    std::vector<std::string_view> gone;
    base::for_each_field<T>([&](const auto& field) {
      if (!written(field.key, after.*field.member, flow)) gone.push_back(field.key);
    });
    base::for_each_field<T>([&](const auto& field) {
      const auto& now = after.*field.member;
      const auto line = written(field.key, now, flow);
      if (line == written(field.key, before.*field.member, flow)) return;
      const Node* value = item.find(field.key);
      if (!line) {
        text_.remove(item, field.key);
      } else if (value == nullptr) {
        text_.insert(item, field.key, keys_, gone, *line);
      } else if constexpr (base::List<std::remove_cvref_t<decltype(now)>>) {
        change_list(item, field.key, *value, before.*field.member, now, gone, *line);
      } else {
        text_.replace(item, *value, line->substr(field.key.size() + 2));  // behind `key: `
      }
    });
  }

  // Item by item, so that the comments there stay; whole where none of them stays.
  template <class Item>
  void change_list(const Node& item, std::string_view key, const Node& value,
                   const std::vector<Item>& before, const std::vector<Item>& after,
                   std::vector<std::string_view> gone, const std::string& lines) {
    const bool any_stays = !after.empty() && std::ranges::any_of(before, [&](const Item& one) {
      return key_of(one) == key_of(after.front());
    });
    if (any_stays) {
      Editor<Item>(source_, value, "name", edits_).change(before, after);
    } else {
      gone.push_back(key);
      text_.remove(item, key);
      text_.insert(item, key, keys_, gone, lines);
    }
  }

  const Source& source_;
  const Node& list_;
  std::string_view key_;
  Edits& edits_;
  ListText text_;
  std::vector<std::string_view> keys_;
};

}  // namespace

std::optional<std::string> with_participants(const Source& source,
                                             const model::Participants& intended) {
  base::Diagnostics faults;
  const auto root = parse_tree(source, EndMarker::forbidden, faults);
  const Node* list = root ? root->find("participants") : nullptr;
  const auto before = read_participants(source);
  if (list == nullptr || list->kind != Node::Kind::list || !before.value) return std::nullopt;
  for (const auto& person : before.value->participants) {
    if (intended.find(person.id) == nullptr) return std::nullopt;  // nobody is taken away
  }
  Edits edits;
  Editor<model::Participant>(source, *list, "id", edits)
      .change(before.value->participants, intended.participants);
  if (!edits.fits) return std::nullopt;
  return edits.applied(source.bytes());
}

}  // namespace store
