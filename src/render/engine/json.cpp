#include "render/engine/json.hpp"

#include <fmt/format.h>

#include <cassert>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/text.hpp"

namespace render {

using nlohmann::ordered_json;

Json::Json() : value_(std::make_unique<ordered_json>()) {}
Json::Json(std::unique_ptr<ordered_json> value) : value_(std::move(value)) {}
Json::Json(Json&& other) noexcept = default;
Json& Json::operator=(Json&& other) noexcept = default;
Json::~Json() = default;

Json Json::text(std::string text) {
  return Json(std::make_unique<ordered_json>(std::move(text)));
}
Json Json::number(int number) {
  return Json(std::make_unique<ordered_json>(number));
}
Json Json::flag(bool flag) {
  return Json(std::make_unique<ordered_json>(flag));
}
Json Json::list() {
  return Json(std::make_unique<ordered_json>(ordered_json::array()));
}
Json Json::object() {
  return Json(std::make_unique<ordered_json>(ordered_json::object()));
}

void Json::append(Json item) {
  assert(value_->is_array());
  value_->push_back(std::move(*item.value_));
}

void Json::set(std::string_view key, Json member) {
  assert(value_->is_object() && !value_->contains(key));
  value_->emplace(std::string(key), std::move(*member.value_));
}

Failure failure(const base::Error& error) {
  const auto kind = [&] {
    switch (error.trouble()) {
      case base::Trouble::usage:
        return "usage";
      case base::Trouble::world:
        return "world";
      case base::Trouble::refused:
        return "refused";
      case base::Trouble::cancelled:
        return "cancelled";
    }
    return "world";
  }();
  return {kind, error.what(), error.remedy()};
}

std::string envelope(const Json* data, const std::vector<std::string>& warnings,
                     const std::optional<Failure>& error) {
  ordered_json answer = {
      {"format", output_format}, {"data", nullptr}, {"warnings", warnings}, {"error", nullptr}};
  if (data != nullptr) answer["data"] = data->value();
  if (error) {
    answer["error"] = {
        {"kind", error->kind}, {"message", error->message}, {"remedy", error->remedy}};
  }
  return json_text(answer);
}

namespace {

// The length of the character that begins with this byte, in valid UTF-8.
std::size_t bytes_of(char first) {
  const auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

unsigned code_of(std::string_view character) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
  if (character.size() == 1) return byte(0);
  if (character.size() == 2) return (byte(0) & 0x1Fu) << 6 | (byte(1) & 0x3Fu);
  return (byte(0) & 0x0Fu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
}

}  // namespace

std::string json_text(const ordered_json& json) {
  const std::string text = json.dump(2, ' ', false, ordered_json::error_handler_t::replace);
  std::string safe;
  safe.reserve(text.size() + 1);
  for (std::size_t at = 0; at < text.size();) {
    const auto character = std::string_view(text).substr(at, bytes_of(text[at]));
    at += character.size();
    // Outside ASCII every character of a JSON text stands in a string, where an escape is equal.
    const bool candidate = character == "\x7F" || character.size() == 2 || character.size() == 3;
    if (candidate && base::visible(character) != character) {
      safe += fmt::format("\\u{:04x}", code_of(character));
    } else {
      safe += character;
    }
  }
  return safe + '\n';
}

std::string json_text(const Json& json) {
  return json_text(json.value());
}

}  // namespace render
