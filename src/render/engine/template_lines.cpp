#include "render/engine/template_lines.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "render/engine/template_tags.hpp"

namespace render::markdown {

namespace {

using TokenKind = TemplateToken::Kind;
constexpr auto npos = std::string_view::npos;

class Reader {
 public:
  Reader(const Templates& templates, const Shape& view) : templates_(templates), stack_{&view} {}

  void read(const std::string& file) {
    // A partial within itself, and too many of them, are another fault.
    constexpr std::size_t most = 50;
    const auto found = templates_.find(file);
    if (found == templates_.end() || base::contains(reading_, file)) return;
    if (++read_ > most) return;
    reading_.push_back(file);
    const std::string text = without_comments(found->second);
    // No document is longer; each line is looked at beside all others.
    constexpr std::size_t longest = 2000;
    for (std::size_t at = 0; at < text.size() && !crossed_ && tokens_.size() < longest;) {
      const auto end = std::min(text.find('\n', at), text.size());
      line(file, at, std::string_view(text).substr(at, end - at));
      at = end + 1;
    }
    reading_.pop_back();
  }

  std::vector<TemplateToken> take() { return std::move(tokens_); }

 private:
  static constexpr char comment = '\x04';
  static constexpr char section_edge = '\x05';

  static std::string without_comments(std::string text) {
    for (auto at = text.find("{{!"); at != npos; at = text.find("{{!", at)) {
      const auto end = std::min(text.find("}}", at), text.size() - 2) + 2;
      std::replace_if(
          text.begin() + static_cast<std::ptrdiff_t>(at),
          text.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return c != '\n'; },
          comment);
    }
    return text;
  }

  void line(const std::string& file, std::size_t at, std::string_view raw) {
    std::string text;
    struct Tag {
      char sign;
      std::string name;
    };
    std::vector<Tag> tags;
    bool value = false;
    bool commented = false;
    for (std::size_t i = 0; i < raw.size();) {
      const auto close = raw.substr(i).starts_with("{{") ? raw.find("}}", i) : npos;
      if (close == npos) {
        commented = commented || raw[i] == comment;
        if (raw[i] != comment) text += raw[i];
        ++i;
        continue;
      }
      const auto inner = base::trim(raw.substr(i + 2, close - i - 2));
      const char sign = inner.empty() ? ' ' : inner.front();
      if (std::string_view("#^/>").find(sign) == npos) {
        text += 'x';
        value = true;
      } else {
        tags.push_back({sign, std::string(base::trim(inner.substr(1)))});
        // What stands beside each other here need not do so in the document.
        if (text.ends_with('x') || text.ends_with('*')) text += section_edge;
      }
      i = close + (raw.substr(close).starts_with("}}}") ? 3 : 2);
    }
    const bool blank = base::trim(text).empty() && !value;
    if (blank && tags.empty() && commented) return;
    const bool alone = blank && tags.size() == 1;
    if (alone && tags[0].sign == '>') return read(partial_file(tags[0].name));
    if (!alone) tokens_.push_back({TokenKind::line, text, file, at});
    for (std::size_t i = 0; i < tags.size(); ++i) {
      const auto end =
          std::find_if(tags.begin() + static_cast<std::ptrdiff_t>(i), tags.end(),
                       [&](const Tag& tag) { return tag.sign == '/' && tag.name == tags[i].name; });
      // Sections within the line are its own.
      if (tags[i].sign != '/' && end != tags.end()) {
        i = static_cast<std::size_t>(end - tags.begin());
      } else if (tags[i].sign != '>') {
        section(file, at, tags[i].sign, tags[i].name);
      }
    }
  }

  void section(const std::string& file, std::size_t at, char sign, const std::string& name) {
    if (sign != '/') {
      const Shape* shape = sign == '#' ? find(name) : nullptr;
      const bool list = shape != nullptr && shape->kind == Shape::Kind::list;
      open_.push_back(tokens_.size());
      stack_.push_back(shape != nullptr ? shape : stack_.back());
      tokens_.push_back(
          {sign == '#' ? TokenKind::section : TokenKind::inverted, name, file, at, list});
    } else if (open_.empty() || tokens_[open_.back()].text != name) {
      crossed_ = true;
    } else {
      tokens_[open_.back()].partner = tokens_.size();
      tokens_.push_back({TokenKind::end, name, file, at, false, open_.back()});
      open_.pop_back();
      stack_.pop_back();
    }
  }

  const Shape* find(const std::string& name) const {
    const auto parts = base::split(name, '.');
    const Shape* found = nullptr;
    for (auto frame = stack_.rbegin(); frame != stack_.rend() && found == nullptr; ++frame) {
      found = (*frame)->find(parts.front());
    }
    for (std::size_t at = 1; at < parts.size() && found != nullptr; ++at) {
      found = found->find(parts[at]);
    }
    return found;
  }

  const Templates& templates_;
  std::vector<const Shape*> stack_;
  std::vector<std::size_t> open_;
  std::vector<std::string> reading_;  // the files that stand within one another
  std::size_t read_ = 0;
  std::vector<TemplateToken> tokens_;
  bool crossed_ = false;
};

// Which sections are known to be there, or not.
using Known = std::map<std::string, bool>;

// `has_x` and the list `x` are there together.
std::string key_of(const TemplateToken& token) {
  return token.text.starts_with("has_") ? token.text.substr(4) : token.text;
}

class Walk {
 public:
  explicit Walk(const std::vector<TemplateToken>& tokens) : tokens_(tokens) {}

  std::vector<std::size_t> from(std::size_t line) {
    Known known;
    for (std::size_t at = 0; at < line; ++at) {
      if (tokens_[at].kind == TokenKind::line || tokens_[at].kind == TokenKind::end) continue;
      if (tokens_[at].partner <= line) continue;
      before_[at] = known;
      known[key_of(tokens_[at])] = tokens_[at].kind == TokenKind::section;
    }
    go(line + 1, known);
    return {found_.begin(), found_.end()};
  }

 private:
  void go(std::size_t at, Known known) {
    while (at < tokens_.size() && tokens_[at].kind != TokenKind::line) {
      // Each of many sections in a row doubles the ways: those that were gone then have to do.
      constexpr std::size_t most = 2000;
      if (seen_.size() > most || !seen_.emplace(at, known).second) return;
      const auto& token = tokens_[at];
      const auto fact = known.find(token.kind == TokenKind::end ? "" : key_of(token));
      if (token.kind == TokenKind::end) {
        const auto& begin = tokens_[token.partner];
        // What was known within does not hold outside.
        known = before_[token.partner];
        known[key_of(begin)] = begin.kind == TokenKind::section;
        if (begin.list) go(token.partner + 1, known);
      } else if (token.partner == 0) {
        return;  // never closed
      } else {
        const bool there = token.kind == TokenKind::section;
        if (fact == known.end() || fact->second != there) {
          Known without = known;
          without[key_of(token)] = !there;
          go(token.partner + 1, without);
        }
        if (fact != known.end() && fact->second != there) return;
        before_[at] = known;
        known[key_of(token)] = there;
      }
      ++at;
    }
    found_.insert(std::min(at, tokens_.size()));
  }

  const std::vector<TemplateToken>& tokens_;
  std::map<std::size_t, Known> before_;  // a section: what was known there
  std::set<std::pair<std::size_t, Known>> seen_;
  std::set<std::size_t> found_;
};

}  // namespace

std::vector<TemplateToken> template_tokens(const Templates& templates, const std::string& file,
                                           const Shape& view) {
  Reader reader(templates, view);
  reader.read(file);
  return reader.take();
}

std::vector<std::size_t> lines_after(const std::vector<TemplateToken>& tokens, std::size_t line) {
  return Walk(tokens).from(line);
}

}  // namespace render::markdown
