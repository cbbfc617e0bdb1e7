#include "render/formats/qr.hpp"

#include <fmt/format.h>
#include <qrencode.h>

#include <memory>

namespace render {

namespace {
constexpr int quiet_zone = 4;
// Beyond this the modules of a code of two centimetres are too small for a telephone.
constexpr int most_modules = 65;
// Says that the bytes are UTF-8: readers that are not told so guess, and æ, ø and å suffer.
constexpr unsigned int utf8_mark = 26;

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Code encode(std::string_view text) {
  const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(QRinput_new2(0, QR_ECLEVEL_L),
                                                                QRinput_free);
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  if (!input || QRinput_appendECIheader(input.get(), utf8_mark) != 0 ||
      QRinput_append(input.get(), QR_MODE_8, static_cast<int>(text.size()), bytes) != 0) {
    return {nullptr, QRcode_free};
  }
  return {QRcode_encodeInput(input.get()), QRcode_free};
}
}  // namespace

std::optional<QrView> qr_code(std::string_view text) {
  const Code code = encode(text);
  if (!code || code->width > most_modules) return std::nullopt;
  QrView view{code->width + 2 * quiet_zone, {}};
  const auto dark = [&](int x, int y) { return (code->data[y * code->width + x] & 1) != 0; };
  for (int y = 0; y < code->width; ++y) {
    for (int x = 0; x < code->width; ++x) {
      if (!dark(x, y)) continue;
      const int begin = x;
      while (x < code->width && dark(x, y)) ++x;
      view.path +=
          fmt::format("M{} {}h{}v1h-{}z", begin + quiet_zone, y + quiet_zone, x - begin, x - begin);
    }
  }
  return view;
}

}  // namespace render
