#include "render/engine/template_lint.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "base/closest.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "render/engine/closed_html.hpp"
#include "render/engine/template_tags.hpp"

namespace render {

namespace {

using base::Code;

const Shape flag_shape{Shape::Kind::flag, {}};
const Shape text_shape{Shape::Kind::scalar, {}};

const Shape* list_of(const Shape& shape, std::string_view name) {
  const Shape* list = shape.find(name);
  return list && list->kind == Shape::Kind::list ? list : nullptr;
}

// A member, the flag `has_x` of a list `x`, or `x_text` of one of texts.
const Shape* member_of(const Shape& shape, std::string_view name) {
  if (const Shape* member = shape.find(name)) return member;
  if (name.starts_with("has_")) return list_of(shape, name.substr(4)) ? &flag_shape : nullptr;
  if (!name.ends_with("_text")) return nullptr;
  const Shape* list = list_of(shape, name.substr(0, name.size() - 5));
  return list && list->members.empty() ? &text_shape : nullptr;
}

class Linter {
 public:
  Linter(const Templates& templates, const Folders& folders)
      : templates_(templates), folders_(folders) {}

  void lint(const std::string& file, std::vector<const Shape*> stack) {
    including_.push_back(file);
    if (!is_text(file)) return including_.pop_back();
    if (file.ends_with(".html.mustache")) lint_markup(file);
    std::vector<Tag> open;
    for (const auto& tag : scan_tags(templates_.at(file))) {
      // The library takes none without a name: it ends at the first.
      if (tag.name.empty() && tag.kind != Tag::Kind::broken && tag.kind != Tag::Kind::other) {
        report(file, tag.at, Code::template_tag, "Mærket har intet navn.",
               "Skriv navnet i det, eller slet det.");
        continue;
      }
      switch (tag.kind) {
        case Tag::Kind::value: look_up(file, tag, stack); break;
        case Tag::Kind::section:
        case Tag::Kind::inverted: {
          const Shape* shape = look_up(file, tag, stack);
          open.push_back(tag);
          // What is unknown is reported once, not again for all that it holds.
          stack.push_back(tag.kind == Tag::Kind::section ? shape : stack.back());
          break;
        }
        case Tag::Kind::end: close(file, tag, open, stack); break;
        case Tag::Kind::partial: include(file, tag, stack); break;
        case Tag::Kind::other:
          report(file, tag.at, Code::template_tag, "Skabeloner kan ikke skifte tegn for mærker.",
                 "Brug {{ og }} overalt.");
          break;
        case Tag::Kind::broken:
          report(file, tag.at, Code::template_tag, "Mærket er ikke lukket på sin linje.",
                 "Skriv }} efter navnet.");
          break;
      }
    }
    for (const auto& tag : open) {
      report(file, tag.at, Code::template_unclosed,
             fmt::format("Afsnittet «{}» er ikke lukket.", tag.name),
             fmt::format("Skriv {{{{/{}}}}}, hvor det slutter.", tag.name));
    }
    including_.pop_back();
  }

  base::Diagnostics take() { return std::move(diagnostics_); }

 private:
  bool is_text(const std::string& file) {
    const std::string& text = templates_.at(file);
    if (const auto at = base::first_invalid_utf8(text)) {
      report(file, *at, Code::invalid_utf8, "Filen er ikke gyldig UTF-8 her.",
             "Gem filen som UTF-8.");
      return false;
    }
    // A part may be left out so; no document can.
    if (including_.size() > 1 || !base::trim(text).empty()) return true;
    report(file, std::nullopt, Code::empty_file, "Skabelonen er tom.",
           "Slet den: så bruges programmets egen.");
    return false;
  }

  void lint_markup(const std::string& file) {
    const std::string& text = templates_.at(file);
    for (auto& fault : markup_faults(blank_tags(text))) {
      report(file, fault.at, fault.code, std::move(fault.message), std::move(fault.remedy));
    }
  }

  // At that byte; without one, of the whole file.
  void report(const std::string& file, std::optional<std::size_t> at, Code code,
              std::string message, std::string remedy) {
    // A partial that is included twice is reported once.
    if (!seen_.emplace(file, at, message).second) return;
    const auto place = at ? place_at(templates_.at(file), *at) : TemplatePlace{0, 0, {}};
    diagnostics_.add({code, base::Severity::error, folder_of(folders_, file) + file, place.line,
                      place.column, std::move(message), std::move(remedy), place.source_line});
  }

  // Null where the name is unknown, or stands within a section of an unknown name.
  const Shape* look_up(const std::string& file, const Tag& tag,
                       const std::vector<const Shape*>& stack) {
    if (base::contains(stack, nullptr)) return nullptr;
    if (tag.name == ".") {
      if (stack.back()->members.empty()) return stack.back();
      report(file, tag.at, Code::template_unknown_name, "«.» er her ikke en tekst.",
             fmt::format("Skriv et af navnene: {}.", base::join(known({stack.back()}), ", ")));
      return nullptr;
    }
    const auto parts = base::split(tag.name, '.');
    const Shape* found = nullptr;
    for (auto frame = stack.rbegin(); frame != stack.rend() && found == nullptr; ++frame) {
      found = member_of(**frame, parts.front());
    }
    std::vector<const Shape*> searched = stack;
    for (std::size_t i = 1; i < parts.size() && found != nullptr; ++i) {
      searched = {found};
      found = found->kind == Shape::Kind::object ? member_of(*found, parts[i]) : nullptr;
    }
    if (found != nullptr) return found;
    report(file, tag.at, Code::template_unknown_name,
           fmt::format("Navnet «{}» findes ikke her.", base::visible(tag.name)),
           suggestion(parts.back(), searched));
    return nullptr;
  }

  static std::vector<std::string> known(const std::vector<const Shape*>& shapes) {
    std::vector<std::string> words;
    for (auto shape = shapes.rbegin(); shape != shapes.rend(); ++shape) {
      for (const auto& member : (*shape)->members) words.push_back(member.name);
    }
    return words;
  }
  static std::string suggestion(const std::string& name, const std::vector<const Shape*>& shapes) {
    const auto words = known(shapes);
    if (words.empty()) return "Her er ingen navne.";
    if (const auto meant = base::closest(name, words)) return fmt::format("Mente du «{}»?", *meant);
    return fmt::format("Her kan stå: {}.", base::join(words, ", "));
  }

  void close(const std::string& file, const Tag& tag, std::vector<Tag>& open,
             std::vector<const Shape*>& stack) {
    const auto begun = std::ranges::find(open.rbegin(), open.rend(), tag.name, &Tag::name);
    if (begun == open.rend()) {
      report(file, tag.at, Code::template_crossed,
             fmt::format("Afsnittet «{}» er ikke begyndt.", base::visible(tag.name)),
             "Slet mærket, eller skriv, hvor afsnittet begynder.");
      return;
    }
    for (; open.back().name != tag.name; open.pop_back(), stack.pop_back()) {
      report(file, tag.at, Code::template_crossed,
             fmt::format("Afsnittet «{}» slutter, før «{}» fra linje {} er lukket.", tag.name,
                         open.back().name, place_at(templates_.at(file), open.back().at).line),
             fmt::format("Skriv {{{{/{}}}}} først.", open.back().name));
    }
    open.pop_back();
    stack.pop_back();
  }

  void include(const std::string& file, const Tag& tag, const std::vector<const Shape*>& stack) {
    const std::string included = partial_file(tag.name);
    if (!templates_.contains(included)) {
      report(
          file, tag.at, Code::template_partial,
          fmt::format("Delskabelonen «{}» findes ikke.", base::visible(tag.name)),
          fmt::format("Den skal hedde {}{}.", folder_of(folders_, file), base::visible(included)));
    } else if (base::contains(including_, included)) {
      report(file, tag.at, Code::template_cycle,
             fmt::format("Delskabelonen «{}» indeholder sig selv.", tag.name),
             "Bryd kredsen: en delskabelon kan ikke stå i sig selv.");
    } else if (++included_ > most_included) {
      // Each within the next, twice, is as good as endless.
      if (included_ != most_included + 1) return;
      report(file, tag.at, Code::template_cycle,
             fmt::format("Delskabelonerne tager hinanden med mere end {} gange.", most_included),
             "Lad dem indeholde hinanden færre gange.");
    } else {
      lint(included, stack);
    }
  }

  static constexpr std::size_t most_included = 50;

  const Templates& templates_;
  const Folders& folders_;
  base::Diagnostics diagnostics_;
  std::vector<std::string> including_;
  std::size_t included_ = 0;
  std::set<std::tuple<std::string, std::optional<std::size_t>, std::string>> seen_;
};

}  // namespace

std::string folder_of(const Folders& folders, const std::string& file) {
  const auto found = folders.find(file);
  return found == folders.end() ? "templates/" : found->second;
}

base::Diagnostics lint_template(const Templates& templates, const std::string& file,
                                const Shape& view, const Folders& folders) {
  Linter linter(templates, folders);
  linter.lint(file, {&view});
  return linter.take();
}

std::optional<base::Diagnostic> dangerous_fault(const Templates& templates,
                                                const std::string& file) {
  // A view without names will do: what is looked up in it does not matter here.
  Folders unknown;
  for (const auto& [name, text] : templates) unknown[name] = "";
  const auto faults = lint_template(templates, file, Shape{Shape::Kind::object, {}}, unknown);
  constexpr std::array dangerous{Code::invalid_utf8, Code::template_cycle, Code::template_tag,
                                 Code::html_element, Code::html_attribute, Code::html_address,
                                 Code::html_unclear};
  for (const auto& fault : faults) {
    if (base::contains(dangerous, fault.code)) return fault;
  }
  return std::nullopt;
}

}  // namespace render
