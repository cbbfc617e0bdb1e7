#include "model/link.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

#include "base/ascii.hpp"
#include "base/text.hpp"
#include "model/names.hpp"

namespace model {

namespace {

constexpr std::size_t id_size = 6;

bool is_digest(std::string_view text) {
  return text.size() == Link::digest_size && std::ranges::all_of(text, base::is_lower_hex);
}

}  // namespace

base::Parsed<Link> Link::parse(std::string_view text) {
  const bool sound = text.size() == id_size + 1 + digest_size && text[id_size] == '-' &&
                     is_short_id(text.substr(0, id_size)) && is_digest(text.substr(id_size + 1));
  if (!sound) {
    return base::Mistake{
        base::Code::bad_link,
        fmt::format("{} er ikke et notats id med begyndelsen af dets SHA-256.",
                    base::quoted(text)),
        "Skriv id'et, en bindestreg og de første 16 cifre, som i h4t9kw-5f0c2d9a61b7e384."};
  }
  return Link(std::string(text));
}

Link Link::make(std::string_view id, std::string_view digest) {
  assert(is_short_id(id) && is_digest(digest.substr(0, digest_size)));
  return Link(fmt::format("{}-{}", id, digest.substr(0, digest_size)));
}

std::string_view Link::id() const { return std::string_view(text_).substr(0, id_size); }

std::string_view Link::digest() const { return std::string_view(text_).substr(id_size + 1); }

}  // namespace model
