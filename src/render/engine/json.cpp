#include "render/engine/json.hpp"

#include <fmt/format.h>

#include <cassert>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/text.hpp"
#include "base/utf8.hpp"

namespace render {

using nlohmann::ordered_json;

Json::Json() : value_(std::make_unique<ordered_json>()) {}
Json::Json(std::unique_ptr<ordered_json> value) : value_(std::move(value)) {}
Json::Json(Json&& other) noexcept = default;
Json& Json::operator=(Json&& other) noexcept = default;
Json::~Json() = default;

Json Json::text(std::string_view text) { return Json(std::make_unique<ordered_json>(text)); }
Json Json::number(int number) { return Json(std::make_unique<ordered_json>(number)); }
Json Json::flag(bool flag) { return Json(std::make_unique<ordered_json>(flag)); }
Json Json::list() { return Json(std::make_unique<ordered_json>(ordered_json::array())); }
Json Json::object() { return Json(std::make_unique<ordered_json>(ordered_json::object())); }

void Json::append(Json item) {
  assert(value_->is_array());
  value_->push_back(std::move(*item.value_));
}

void Json::set(std::string_view key, Json member) {
  assert(value_->is_object() && !value_->contains(key));
  value_->emplace(std::string(key), std::move(*member.value_));
}

Json Json::with(std::string_view key, Json member) && {
  set(key, std::move(member));
  return std::move(*this);
}

Failure failure(const base::Error& error) {
  return {failure_kinds.at(static_cast<std::size_t>(error.trouble())), error.what(),
          error.remedy()};
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

std::string json_text(const ordered_json& json) {
  const std::string text = json.dump(2, ' ', false, ordered_json::error_handler_t::replace);
  std::string safe;
  safe.reserve(text.size() + 1);
  for (const auto& [code, bytes, valid] : base::Characters(text)) {
    // Outside ASCII every character of a JSON text stands in a string, where an escape is equal.
    const bool candidate = code == 0x7F || bytes.size() == 2 || bytes.size() == 3;
    if (candidate && base::visible(bytes) != bytes) {
      safe += fmt::format("\\u{:04x}", static_cast<unsigned>(code));
    } else {
      safe += bytes;
    }
  }
  return safe + '\n';
}

std::string json_text(const Json& json) { return json_text(json.value()); }

}  // namespace render
